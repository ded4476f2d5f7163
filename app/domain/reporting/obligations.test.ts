import { describe, expect, test } from 'vitest'
import { day } from '../calendar/day'
import { noClosingDays } from '../calendar/working-days'
import type { Grant, Instalment } from '../grants/grant'
import { fromKroner } from '../money/oere'
import type { ReportingGrant } from './obligations'
import { obligationsOf } from './obligations'
import { noRequirementParticulars } from './requirement-particulars'
import type { ObligationRecord, Requirement } from './requirement'
import { noProgress } from './requirement'

const grant: Grant = {
  id: 'g',
  reference: 'TF-2024-118',
  funderId: 'f',
  planId: null,
  title: null,
  status: 'awarded',
  holderId: null,
  appliedAmount: null,
  awardedAmount: fromKroner(100_000),
  probability: null,
  applyBy: null,
  applyTime: null,
  awardDay: null,
  acceptBy: null,
  acceptedOn: null,
  from: day('2024-02-01'),
  through: day('2026-07-31'),
  exemptFromFoundationVat: false,
  isCoFinancing: false,
}

const requirement: Requirement = {
  id: 'status',
  grantId: 'g',
  name: 'Status',
  artefacts: ['statusReport'],
  rule: 'hvert halvår, 1 måned efter periodens slut',
  dueTime: null,
  shift: 'none',
  consequence: 'paymentStop',
  hours: null,
  responsibleId: null,
  deputyId: null,
  sourceText: null,
  sourcePage: null,
  condition: null,
  afterIds: [],
  signerId: null,
  notices: [],
  recordedOn: day('2024-01-01'),
}

const record: ObligationRecord = {
  id: 'r',
  requirementId: 'status',
  occurrence: 'period:1',
  ...noProgress,
  status: 'submitted',
  submittedOn: day('2024-07-20'),
}

const instalment: Instalment = {
  id: 'i',
  grantId: 'g',
  number: '2',
  amount: fromKroner(250_000),
  day: day('2024-09-01'),
  receivedOn: null,
  releasedByIds: ['status'],
}

function reporting(given: Partial<ReportingGrant>): ReportingGrant {
  return {
    grant,
    planEnd: null,
    holderFiscalYearStart: 1,
    requirements: [requirement],
    records: [],
    instalments: [],
    meetingsOf: () => [],
    particularsOf: () => noRequirementParticulars,
    bodyOf: () => null,
    closingDays: noClosingDays,
    ...given,
  }
}

describe('the obligations of a grant', () => {
  test('do not exist before it is awarded', () => {
    expect(obligationsOf(reporting({ grant: { ...grant, status: 'applied' } })).obligations).toEqual([])
  })

  test('are numbered after those that the project year leaves out', () => {
    const later = { ...requirement, condition: { kind: 'projectYears' as const, first: 2, last: 3 } }
    const { obligations } = obligationsOf(reporting({ requirements: [later] }))
    expect(obligations.map(({ sequence, period }) => [sequence, period.through])).toEqual([
      [1, '2025-06-30'],
      [2, '2025-12-31'],
      [3, '2026-06-30'],
      [4, '2026-07-31'],
    ])
    const last = { ...requirement, condition: { kind: 'lastProjectYear' as const } }
    expect(obligationsOf(reporting({ requirements: [last] })).obligations).toHaveLength(2)
  })

  test('at the edge of an amount fall to the tier that says up to and including', () => {
    const above = { ...requirement, condition: { kind: 'awardAbove' as const, amount: fromKroner(100_000) } }
    const upTo = { ...requirement, condition: { kind: 'awardUpTo' as const, amount: fromKroner(100_000) } }
    expect(obligationsOf(reporting({ requirements: [above] })).obligations).toHaveLength(0)
    expect(obligationsOf(reporting({ requirements: [upTo] })).obligations).toHaveLength(6)
  })

  test('hold an instalment back until approved, the last one due on or before it', () => {
    const held = (status: ObligationRecord['status']) =>
      obligationsOf(
        reporting({ instalments: [instalment], records: [{ ...record, status }] }),
      ).obligations.map(({ holdsBack }) => holdsBack)
    expect(held('submitted')).toEqual([25_000_000, 0, 0, 0, 0, 0])
    expect(held('approved')).toEqual([0, 0, 0, 0, 0, 0])
  })

  test('of a requirement without a day leave its instalment waiting', () => {
    const onNotice = { ...requirement, rule: '1 måned efter varsel' }
    const found = obligationsOf(reporting({ instalments: [instalment], requirements: [onNotice] }))
    expect(found.heldWithoutDay).toEqual([{ instalment, requirement: onNotice }])
  })

  test('due before the planner knew them are unconfirmed and hold nothing back', () => {
    const known = { ...requirement, recordedOn: day('2025-02-01') }
    const [first, second, third] = obligationsOf(
      reporting({ requirements: [known], instalments: [instalment] }),
    ).obligations
    expect([first?.status, second?.status, third?.status]).toEqual([
      'unconfirmed',
      'unconfirmed',
      'notStarted',
    ])
    expect(first?.holdsBack).toBe(0)
  })

  test('keep the computed day beside the one that was agreed, and count the target from the agreed one', () => {
    const agreed = { ...record, agreedDue: day('2024-08-05') }
    const [first] = obligationsOf(reporting({ records: [agreed] })).obligations
    expect(first).toMatchObject({ computedDue: '2024-07-30', due: '2024-08-05', target: '2024-08-02' })
  })
})

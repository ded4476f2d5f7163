import { describe, expect, test } from 'vitest'
import { aRequirement, reportingOf } from '../../../tests/builders/reporting'
import { day } from '../calendar/day'
import type { ObligationMove } from './obligation-life'
import { moveObligation, movesFrom } from './obligation-life'
import { obligationsOf } from './obligations'
import type { ObligationRecord, ObligationStatus } from './requirement'
import { obligationStatuses } from './requirement'

const today = day('2027-03-09')
const final = aRequirement('final', '3 måneder efter bevillingens slut')

function at(record: ObligationRecord | null) {
  const [found] = obligationsOf(
    reportingOf({ requirements: [final], records: record ? [record] : [] }),
  ).obligations
  return found!
}

function after(...moves: ObligationMove[]): ObligationRecord | null {
  return moves.reduce<ObligationRecord | null>((record, move) => {
    const moved = moveObligation(at(record), move, today)
    if (!moved.ok) throw new Error(JSON.stringify(moved.problems))
    return { ...moved.record, id: 'o' }
  }, null)
}

const submit: ObligationMove = { kind: 'submit', on: day('2027-03-08'), time: '11:40' }
const approve: ObligationMove = { kind: 'approve', on: day('2027-03-09'), submittedOn: null }

describe('an obligation', () => {
  test('goes from nothing to sent in one step, and keeps its days from then on', () => {
    expect(after(submit)).toMatchObject({
      status: 'submitted',
      submittedOn: '2027-03-08',
      keptDue: '2027-03-31',
      computedDue: '2027-03-31',
      periodFrom: '2024-01-01',
      periodThrough: '2026-12-31',
    })
  })

  test('that comes back is drafted again with the days it was sent with', () => {
    const words = 'Bilag 3 mangler underskrift'
    const returned = after(submit, { kind: 'return', words })
    expect(returned).toMatchObject({ status: 'returned', keptDue: '2027-03-31' })
    const moved = moveObligation(at(after(submit)), { kind: 'return', words }, today)
    expect(moved).toMatchObject({ ok: true, note: words })
    expect(after(submit, { kind: 'return', words }, { kind: 'step', to: 'drafting' }, submit)).toMatchObject({
      status: 'submitted',
    })
  })

  test('that was marked as sent by mistake follows its rule again', () => {
    expect(after(submit, { kind: 'correct', to: 'notStarted', note: 'forkert krav' })).toMatchObject({
      status: 'notStarted',
      submittedOn: null,
      keptDue: null,
      periodFrom: null,
    })
  })

  test('whose approval was a mistake is sent still', () => {
    expect(
      after(submit, approve, { kind: 'correct', to: 'submitted', note: 'var kun kvittering' }),
    ).toMatchObject({
      status: 'submitted',
      submittedOn: '2027-03-08',
      approvedOn: null,
      keptDue: '2027-03-31',
    })
  })

  test('that came back and was waived by mistake keeps what it was sent with', () => {
    const waived = after(submit, { kind: 'return', words: 'nej' }, { kind: 'waive', reason: 'forkert' })
    expect(waived).toMatchObject({ status: 'waived', waivedReason: 'forkert' })
    const taken = moveObligation(at(waived), { kind: 'correct', to: 'drafting', note: 'fejl' }, today)
    expect(taken).toMatchObject({
      ok: true,
      record: { status: 'drafting', waivedReason: null, submittedOn: '2027-03-08', keptDue: '2027-03-31' },
    })
  })

  test.each<[string, ObligationMove, object]>([
    ['sent tomorrow', { ...submit, on: day('2027-03-10') }, { field: 'on', problem: 'future', today }],
    ['sent at half past nothing', { ...submit, time: '11.40' }, { field: 'time', problem: 'notATime' }],
    ['waived without a reason', { kind: 'waive', reason: ' ' }, { field: 'reason', problem: 'required' }],
    [
      'returned before it is sent',
      { kind: 'return', words: 'nej' },
      { field: 'status', problem: 'notFromHere', from: 'notStarted' },
    ],
    [
      'approved before it was sent',
      { kind: 'approve', on: day('2027-03-01'), submittedOn: day('2027-03-02') },
      { field: 'on', problem: 'beforeSubmission', submittedOn: '2027-03-02' },
    ],
  ])('is not %s', (_what, move, problem) => {
    expect(moveObligation(at(null), move, today)).toEqual({ ok: false, problems: [problem] })
  })

  test('can be brought on from every status', () => {
    const dead = obligationStatuses.filter((status: ObligationStatus) => movesFrom(status).length === 0)
    expect(dead).toEqual([])
  })
})

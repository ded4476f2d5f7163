import { describe, expect, test } from 'vitest'
import {
  aCostLine,
  aGrant,
  anAnchoring,
  anAssignment,
  anOrganisation,
  aPlan,
  aPosition,
  aShare,
  kroner,
  records,
} from '../../../tests/builders/records'
import { day } from '../calendar/day'
import type { CoverageRecords } from '../funding/coverage-types'
import { indexRecords } from '../funding/records-index'
import { anchoredCertainty } from './anchored-money'
import type { Anchoring } from './anchoring'
import { anchoringStages } from './anchoring'
import { falseAnchorReasonsOf } from './false-anchor'

function around(anchoring: Anchoring, given: Partial<CoverageRecords>) {
  return indexRecords(records(given)).anchoringSurroundings(anchoring, aPlan())
}
const reasons = (anchoring: Anchoring, given: Partial<CoverageRecords> = {}) =>
  falseAnchorReasonsOf(anchoring, around(anchoring, given))
const certainty = (anchoring: Anchoring) => anchoredCertainty(anchoring, around(anchoring, {}))

describe('a false anchor', () => {
  test('is none with an owner, a named person and documentation', () => {
    expect(reasons(anAnchoring())).toEqual([])
  })

  test('lacks an owner, a named person or documentation', () => {
    expect(reasons(anAnchoring({ ownerOrganisationId: null }))).toEqual(['noOwner'])
    expect(reasons(anAnchoring({ ownerContactId: null }))).toEqual(['noNamedPerson'])
    expect(reasons(anAnchoring({ documentation: null }))).toEqual(['noDocumentation'])
    expect(reasons(anAnchoring({ documentation: '  ' }))).toEqual(['noDocumentation'])
  })

  test('is a position that a grant of the plan pays', () => {
    const owned = anAnchoring({ ownerPositionId: 'position' })
    const positions = [aPosition({ through: day('2028-12-31') })]
    const paidBy = (planId: string) =>
      reasons(owned, { positions, positionShares: [aShare()], grants: [aGrant({ planId })] })
    expect(paidBy('plan')).toEqual(['paidBySamePlan'])
    expect(paidBy('another')).toEqual([])
    expect(
      reasons(owned, { positions, positionShares: [aShare({ payerOrganisationId: 'organisation' })] }),
    ).toEqual([])
  })

  test('is a position that ends on or before the last day of the plan', () => {
    const owned = anAnchoring({ ownerPositionId: 'position' })
    const ending = (through: string | null) =>
      reasons(owned, { positions: [aPosition({ through: through === null ? null : day(through) })] })
    expect(ending('2026-12-31')).toEqual(['positionEndsWithPlan'])
    expect(ending('2027-01-01')).toEqual([])
    expect(ending(null)).toEqual([])
  })

  test('is a funder that pays no running costs', () => {
    const organisations = [anOrganisation({ paysNoRunningCosts: true })]
    expect(reasons(anAnchoring(), { organisations })).toEqual(['paysNoRunningCosts'])
  })

  test('is volunteers alone for an activity with hours or salary lines', () => {
    const volunteers = anAnchoring({ volunteersOnly: true })
    expect(reasons(volunteers)).toEqual([])
    expect(reasons(volunteers, { costLines: [aCostLine()] })).toEqual([])
    expect(reasons(volunteers, { costLines: [aCostLine({ kind: 'salary' })] })).toEqual(['volunteersAlone'])
    expect(reasons(volunteers, { positionAssignments: [anAssignment()] })).toEqual(['volunteersAlone'])
  })
})

describe('anchored money', () => {
  test('is conditional when agreed in principle and firm from decided on', () => {
    const found = anchoringStages.map((stage) => [stage, certainty(anAnchoring({ stage }))])
    expect(Object.fromEntries(found)).toEqual({
      none: null,
      candidate: null,
      dialogue: null,
      agreedInPrinciple: 'conditional',
      decided: 'firm',
      budgeted: 'firm',
      handedOver: 'firm',
    })
  })

  test('is none for hours alone or a false anchor', () => {
    expect(certainty(anAnchoring({ amount: null }))).toBeNull()
    expect(certainty(anAnchoring({ amount: kroner(0) }))).toBeNull()
    expect(certainty(anAnchoring({ ownerContactId: null }))).toBeNull()
  })
})

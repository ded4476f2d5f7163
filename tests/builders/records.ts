import type { Activity, CostLine } from '../../app/domain/activities/activity'
import type { Anchoring } from '../../app/domain/anchoring/anchoring'
import { day } from '../../app/domain/calendar/day'
import type { CoverageRecords } from '../../app/domain/funding/coverage-types'
import type { Allocation, Grant } from '../../app/domain/grants/grant'
import type { Oere } from '../../app/domain/money/oere'
import { fromKroner, oere } from '../../app/domain/money/oere'
import type { Contact, Organisation } from '../../app/domain/organisations/organisation'
import type { Plan } from '../../app/domain/plans/plan'
import type { Position, PositionAssignment, PositionShare } from '../../app/domain/positions/position'
import type { SecretariatSettings } from '../../app/domain/secretariat/secretariat-records'

/** Rows for tests: each with the plainest values, the ones a test is about given. Ids are the names. */

export const today = day('2026-11-22')

export const settings: SecretariatSettings = {
  defaultProbability: 5000,
  horizonMonths: 24,
  foundationVatRates: [{ from: '1900-01-01', share: 1750 }],
}

export const kroner = (amount: number): Oere => fromKroner(amount)
export const hours = (count: number) => Math.round(count * 10_000)
export const percent = (count: number) => Math.round(count * 100)

let count = 0
const nextId = (kind: string) => `${kind}-${++count}`

export function aPlan(given: Partial<Plan> = {}): Plan {
  const id = given.id ?? 'plan'
  return {
    id,
    name: id,
    from: day('2026-01-01'),
    through: day('2026-12-31'),
    pool: null,
    coFinancingRequired: 2500,
    holderId: null,
    effortAreas: [],
    areas: [],
    followsId: null,
    ...given,
  }
}

export function anActivity(given: Partial<Activity> = {}): Activity {
  const id = given.id ?? 'activity'
  return {
    id,
    planId: 'plan',
    name: id,
    effortAreas: [],
    targetGroup: null,
    areas: [],
    from: null,
    through: null,
    responsibleId: null,
    deputyId: null,
    value: null,
    valueReason: null,
    continuation: 'continue',
    reduceShare: null,
    costAfterPlan: null,
    contributionSafety: null,
    contributionOpportunity: null,
    continuesId: null,
    ...given,
  }
}

export function aCostLine(given: Partial<CostLine> = {}): CostLine {
  return {
    id: nextId('line'),
    activityId: 'activity',
    label: 'Materialer',
    kind: 'materials',
    amount: kroner(1000),
    basis: 'perMonth',
    from: null,
    through: null,
    ...given,
  }
}

export function anOrganisation(given: Partial<Organisation> = {}): Organisation {
  const id = given.id ?? 'organisation'
  return {
    id,
    name: id,
    kind: 'municipality',
    isPublicAuthority: true,
    fiscalYearStart: null,
    paysNoRunningCosts: false,
    ...given,
  }
}

export function aContact(given: Partial<Contact> = {}): Contact {
  return { id: 'contact', name: 'Mette Holm', title: null, email: null, organisationId: null, ...given }
}

export function aGrant(given: Partial<Grant> = {}): Grant {
  const id = given.id ?? 'grant'
  return {
    id,
    reference: id,
    funderId: 'funder',
    planId: 'plan',
    title: null,
    status: 'awarded',
    holderId: null,
    appliedAmount: null,
    awardedAmount: kroner(1_000_000),
    probability: null,
    applyBy: null,
    applyTime: null,
    awardDay: null,
    acceptBy: null,
    acceptedOn: null,
    from: day('2026-01-01'),
    through: day('2028-12-31'),
    exemptFromFoundationVat: false,
    isCoFinancing: false,
    ...given,
  }
}

export function anAllocation(given: Partial<Allocation> = {}): Allocation {
  return {
    id: nextId('allocation'),
    grantId: 'grant',
    activityId: 'activity',
    amount: kroner(12_000),
    from: day('2026-01-01'),
    through: day('2026-12-31'),
    ...given,
  }
}

export function aPosition(given: Partial<Position> = {}): Position {
  const id = given.id ?? 'position'
  return {
    id,
    planId: 'plan',
    name: id,
    employerId: 'organisation',
    hostId: null,
    dailyLeaderContactId: null,
    dailyLeaderOrganisationId: null,
    hoursPerWeek: hours(37),
    monthlyCost: kroner(50_000),
    from: day('2026-01-01'),
    through: day('2026-12-31'),
    noticeMonths: null,
    ...given,
  }
}

/** Paid by a grant, or by an organisation where that is given. */
export function aShare(given: Partial<PositionShare> = {}): PositionShare {
  return {
    id: nextId('share'),
    positionId: 'position',
    payerGrantId: given.payerOrganisationId ? null : 'grant',
    payerOrganisationId: null,
    share: percent(100),
    from: null,
    through: null,
    ...given,
  }
}

export function anAssignment(given: Partial<PositionAssignment> = {}): PositionAssignment {
  return {
    id: nextId('assignment'),
    positionId: 'position',
    activityId: 'activity',
    hoursPerWeek: hours(37),
    from: null,
    through: null,
    ...given,
  }
}

/** One that counts: decided, with an owner, a named person and documentation. */
export function anAnchoring(given: Partial<Anchoring> = {}): Anchoring {
  return {
    id: nextId('anchoring'),
    subjectKind: 'activity',
    activityId: 'activity',
    collaborationId: null,
    planId: null,
    stage: 'decided',
    ownerOrganisationId: given.ownerPositionId ? null : 'organisation',
    ownerPositionId: null,
    ownerContactId: 'contact',
    amount: kroner(12_000),
    from: null,
    documentation: 'Referat',
    volunteersOnly: false,
    ...given,
  }
}

/** A secretariat of what is given; without a word one plan with one activity, a municipality and a foundation. */
export function records(given: Partial<CoverageRecords> = {}): CoverageRecords {
  return {
    plans: [aPlan()],
    organisations: [
      anOrganisation(),
      anOrganisation({ id: 'funder', kind: 'foundation', isPublicAuthority: false }),
    ],
    activities: [anActivity()],
    costLines: [],
    positions: [],
    positionShares: [],
    positionAssignments: [],
    grants: [],
    allocations: [],
    anchorings: [],
    ...given,
  }
}

export const amount = (value: number) => oere(value)

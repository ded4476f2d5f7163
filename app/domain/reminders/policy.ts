import type { DeadlineKind } from '../deadlines/deadline'
import { deadlineKinds, stopsPayment } from '../deadlines/deadline'
import type { Deadline } from '../deadlines/deadline'

/** How a kind of deadline is reminded of. */
export interface ReminderPolicy {
  /** Days before the target (or the day, where there is no target), most first, each once; none: no lead reminders. */
  leadDays: readonly number[]
  onTheDay: boolean
  /** Every so many days after the day; 0: never. */
  overdueEveryDays: number
  /** Days after the day until the next person is told too; null: never. */
  escalateToDeputyAfterDays: number | null
  escalateToLeaderAfterDays: number | null
  escalateToChairAfterDays: number | null
}

export type ReminderPolicies = Readonly<Record<DeadlineKind, ReminderPolicy>>

/** The figures a secretariat may choose between: more would only be noise in a mailbox. */
export const policyLimits = { mostLeadDays: 730, mostLeads: 12, mostOverdueDays: 90, mostEscalationDays: 365 }

/** Work that somebody must do and report back: overdue, it is passed on. */
const work: ReminderPolicy = {
  leadDays: [60, 30, 14, 7, 1],
  onTheDay: true,
  overdueEveryDays: 7,
  escalateToDeputyAfterDays: 3,
  escalateToLeaderAfterDays: 7,
  escalateToChairAfterDays: 21,
}

/** Work of our own that no funder waits for. */
const ownWork: ReminderPolicy = { ...work, leadDays: [14, 7, 1], escalateToChairAfterDays: null }

/** What simply comes: afterwards nothing is left to do. */
const comes: ReminderPolicy = {
  leadDays: [60, 30, 14, 7, 1],
  onTheDay: true,
  overdueEveryDays: 0,
  escalateToDeputyAfterDays: null,
  escalateToLeaderAfterDays: null,
  escalateToChairAfterDays: null,
}

/** What is waited for: nobody here can hasten it, but somebody can ask. */
const waitedFor: ReminderPolicy = { ...comes, leadDays: [], overdueEveryDays: 7 }

/** What a secretariat has until it chooses otherwise. */
export const defaultPolicies: ReminderPolicies = {
  obligation: work,
  instalment: { ...work, leadDays: [14, 1], escalateToChairAfterDays: null },
  application: {
    ...work,
    overdueEveryDays: 0,
    escalateToDeputyAfterDays: 1,
    escalateToLeaderAfterDays: 1,
    escalateToChairAfterDays: null,
  },
  expectedAnswer: waitedFor,
  acceptance: work,
  startBy: work,
  useBy: { ...work, leadDays: [180, 90, 60, 30, 14, 7, 1] },
  extension: { ...comes, leadDays: [90, 60, 30, 14, 7, 1] },
  vouchers: { ...comes, leadDays: [] },
  changeRequest: work,
  agreement: { ...work, leadDays: [180, 90, 30, 14, 7, 1], escalateToChairAfterDays: null },
  positionAgreement: { ...work, leadDays: [180, 90, 30, 14, 7, 1], escalateToChairAfterDays: null },
  evaluation: ownWork,
  notice: { ...comes, leadDays: [90, 60, 30, 14, 7, 1] },
  jobChangeRisk: { ...comes, leadDays: [60] },
  milestone: ownWork,
  anchoringStep: ownWork,
  closingStep: ownWork,
  anchoringWindow: { ...comes, leadDays: [180, 90, 60, 30, 14, 7, 1] },
  anchoringEvidence: ownWork,
  meeting: { ...comes, leadDays: [7, 1] },
  papers: { ...ownWork, overdueEveryDays: 1 },
  decision: { ...work, leadDays: [30, 14, 7, 1] },
  prequalification: { ...comes, leadDays: [180, 90, 60, 30, 14, 7, 1] },
  firstYearReview: { ...comes, leadDays: [60, 30] },
  planEnd: { ...comes, leadDays: [365, 180, 90, 30] },
}

/** The defaults with what a secretariat has written over them. */
export function policiesWith(
  overrides: readonly { kind: DeadlineKind; policy: ReminderPolicy }[],
): ReminderPolicies {
  const chosen = new Map(overrides.map(({ kind, policy }) => [kind, policy]))
  return Object.fromEntries(
    deadlineKinds.map((kind) => [kind, chosen.get(kind) ?? defaultPolicies[kind]]),
  ) as unknown as ReminderPolicies
}

/** What nobody can go below where money stops: a week and a day before, on the day, every week after, and the leader told. */
const floor = { leadDays: [7, 1], overdueEveryDays: 7, leaderAfterDays: 7 }

/** The policy of one deadline: its kind's, but that of a payment stop is never silent. */
export function policyOf(
  deadline: Pick<Deadline, 'kind' | 'consequence' | 'holdsBack'>,
  policies: ReminderPolicies,
): ReminderPolicy {
  const policy = policies[deadline.kind]
  if (!stopsPayment(deadline)) return policy
  return {
    ...policy,
    leadDays: policy.leadDays.length > 0 ? policy.leadDays : floor.leadDays,
    onTheDay: true,
    overdueEveryDays: policy.overdueEveryDays || floor.overdueEveryDays,
    escalateToLeaderAfterDays: policy.escalateToLeaderAfterDays ?? floor.leaderAfterDays,
  }
}

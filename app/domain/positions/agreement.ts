import type { Day } from '../calendar/day'
import type { Position, PositionShare } from './position'

/** A day on which the parties look at how a shared post goes. */
export interface PositionEvaluation {
  id: string
  day: Day
  doneOn: Day | null
  note: string | null
}

/** What the parties of a shared post have agreed. A renewal is a new agreement beside the old. */
export interface PositionAgreement {
  id: string
  positionId: string
  tasks: string | null
  expectationsOfEmployer: string | null
  expectationsOfHost: string | null
  substitution: string | null
  /** Months' notice of the agreement, to the end of a month; the employee's is the position's. */
  noticeMonths: number | null
  signedOn: Day | null
  validFrom: Day | null
  /** Null: until further notice. */
  validThrough: Day | null
  /** In the order of their days. */
  evaluations: PositionEvaluation[]
}

/** A shared position: employer and host differ, or more than one organisation pays. It takes an agreement. */
export function isShared(
  position: Pick<Position, 'employerId' | 'hostId'>,
  shares: readonly Pick<PositionShare, 'payerOrganisationId'>[],
): boolean {
  const payers = new Set(shares.flatMap((share) => share.payerOrganisationId ?? []))
  return (position.hostId !== null && position.hostId !== position.employerId) || payers.size > 1
}

/**
 * The agreement that holds on a day: of those begun, the one begun last; before any has begun, the first to begin.
 * One without a first day has always held. Null where there is none.
 */
export function agreementOn<A extends Pick<PositionAgreement, 'validFrom'>>(
  agreements: readonly A[],
  today: Day,
): A | null {
  const ordered = [...agreements].sort((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1))
  return (
    ordered.filter(({ validFrom }) => validFrom === null || validFrom <= today).at(-1) ?? ordered[0] ?? null
  )
}

/** The evaluations that should have been held before a day and are not noted as held. */
export function overdueEvaluations(
  agreement: Pick<PositionAgreement, 'evaluations'>,
  today: Day,
): PositionEvaluation[] {
  return agreement.evaluations.filter(({ day, doneOn }) => doneOn === null && day < today)
}

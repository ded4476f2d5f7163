import type { Activity } from '../../activities/activity'
import type { Day } from '../../calendar/day'
import type { Hours, Oere, Share } from '../../money/oere'
import type { Plan } from '../../plans/plan'
import type { PositionAgreement } from '../agreement'
import type { PayerRow } from '../pay'
import type { Position, PositionAssignment } from '../position'
import type { PositionSplit } from '../position-split'

/** What findings of a position are drawn from. */
export interface PositionFacts {
  position: Position
  plan: Pick<Plan, 'from' | 'through'>
  payers: readonly PayerRow[]
  assignments: readonly PositionAssignment[]
  agreements: readonly PositionAgreement[]
  split: PositionSplit
  activity: (id: string) => { activity: Activity; plan: Pick<Plan, 'through'> } | undefined
  today: Day
}

/** What is to be noticed about a post: a code with its values; the words are the catalogue's. */
export type PositionFinding =
  | { code: 'evaluationOverdue'; agreementId: string; evaluationId: string; day: Day; days: number }
  | { code: 'noticePassed'; day: Day; end: Day }
  | { code: 'payersBelowWhole'; from: Day; through: Day; unpaid: Share; amount: Oere }
  | {
      code: 'payerEndsEarly'
      shareId: string
      payer: { kind: 'grant' | 'organisation'; id: string }
      day: Day
      end: Day
      share: Share
    }
  | { code: 'agreementMissing' }
  | { code: 'agreementUnsigned'; agreementId: string; validFrom: Day | null; hasTasks: boolean }
  | { code: 'agreementExpired'; agreementId: string; day: Day }
  | { code: 'hoursAbovePost'; from: Day; through: Day | null; hours: Hours; over: Hours }
  | { code: 'endsBeforeActivity'; activityId: string; day: Day; activityThrough: Day; hours: Hours }
  | { code: 'tooManyActivities'; count: number; threshold: number }
  | { code: 'adviseOnVat' }
  | { code: 'adviseOnEmployerDuties' }

/** `bad`: late, or it costs. `watch`: to be looked at. */
export type FindingTone = 'bad' | 'watch'

export function toneOf({ code }: PositionFinding): FindingTone {
  switch (code) {
    case 'evaluationOverdue':
    case 'noticePassed':
    case 'payersBelowWhole':
    case 'agreementExpired':
      return 'bad'
    case 'payerEndsEarly':
    case 'agreementMissing':
    case 'agreementUnsigned':
    case 'hoursAbovePost':
    case 'endsBeforeActivity':
    case 'tooManyActivities':
    case 'adviseOnVat':
    case 'adviseOnEmployerDuties':
      return 'watch'
  }
}

/** Whether a finding tells of the post's cost in kroner, which is sealed. */
export function tellsKroner(
  finding: PositionFinding,
): finding is PositionFinding & { code: 'payersBelowWhole' } {
  return finding.code === 'payersBelowWhole'
}

import type { AgreementVersion } from '../agreements/versions'
import type { Activity } from '../activities/activity'
import type { Anchoring, Collaboration } from '../anchoring/anchoring'
import type { Body } from '../bodies/body'
import type { Day } from '../calendar/day'
import type { GrantParticulars } from '../grants/grant-particulars'
import type { Position, PositionShare } from '../positions/position'
import type { ReportingRecords } from '../reporting/secretariat-obligations'

/** Who sees to something, and since when the planner knows it. */
export interface Kept {
  responsibleId: string | null
  deputyId: string | null
  recordedOn: Day
}

export interface DatedMilestone extends Kept {
  id: string
  activityId: string
  title: string
  day: Day
  isDone: boolean
}

export type DatedAgreement = Kept & AgreementVersion

export interface DatedPositionAgreement {
  id: string
  positionId: string
  validFrom: Day | null
  validThrough: Day | null
  recordedOn: Day
  evaluations: { id: string; day: Day; doneOn: Day | null }[]
}

export interface DatedChangeRequest extends Kept {
  id: string
  grantId: string
  text: string
  day: Day
  requestedOn: Day | null
}

export interface DatedAnchoringStep extends Kept {
  id: string
  anchoringId: string
  title: string
  day: Day
  doneOn: Day | null
  /** Of something that ends on purpose. */
  isOrderlyClose: boolean
}

/** The last day on which somebody can still decide to take a subject over, as the windows work it out. */
export interface AnchoringWindowDay {
  /** The activity, the collaboration or the plan: what the key names, since an anchoring may come and go. */
  subjectId: string
  /** Its anchoring's id, or the subject's where nobody has written one. */
  pageId: string
  subject: string
  day: Day
  planId: string
  responsibleId: string | null
  deputyId: string | null
}

/** An owner that has promised without the paper that shows it. */
export interface MissingEvidenceDay extends AnchoringWindowDay {
  recordedOn: Day
}

/** What a board has decided and nobody has carried out by its day. */
export interface DecisionDay extends Kept {
  id: string
  reviewId: string
  subject: string
  day: Day
  planId: string
  isDone: boolean
}

export type GrantDates = Pick<
  GrantParticulars,
  'expectedAnswer' | 'startBy' | 'useBy' | 'extensionBefore' | 'vouchersUntil'
> &
  Kept

/** Everything that has a day, with the maps of what the workbook's records do not carry. */
export interface DeadlineRecords extends ReportingRecords {
  activities: Pick<Activity, 'id' | 'planId' | 'name'>[]
  positions: Pick<
    Position,
    'id' | 'planId' | 'name' | 'employerId' | 'dailyLeaderContactId' | 'from' | 'through' | 'noticeMonths'
  >[]
  positionShares: PositionShare[]
  anchorings: Pick<Anchoring, 'id' | 'subjectKind' | 'activityId' | 'collaborationId' | 'planId'>[]
  collaborations: Pick<Collaboration, 'id' | 'planId' | 'name'>[]
  milestones: DatedMilestone[]
  agreements: DatedAgreement[]
  positionAgreements: DatedPositionAgreement[]
  changeRequests: DatedChangeRequest[]
  anchoringSteps: DatedAnchoringStep[]
  /** By the record's id. */
  grantDates: ReadonlyMap<string, GrantDates>
  instalmentsKept: ReadonlyMap<string, Kept & { requestedOn: Day | null }>
  bodiesKept: ReadonlyMap<Body['id'], Pick<Kept, 'responsibleId' | 'deputyId'>>
  /** The day each plan, position and meeting was first known. */
  recordedOn: ReadonlyMap<string, Day>
  /** Worked out elsewhere; left out: none. */
  anchoringWindows?: readonly AnchoringWindowDay[]
  missingEvidence?: readonly MissingEvidenceDay[]
  decisions?: readonly DecisionDay[]
}

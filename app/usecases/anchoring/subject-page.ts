import type { Day } from '~/domain/calendar/day'
import type { HistoryEntry } from '../audit/history'
import type { ShownFile } from '../files/shown-file'
import type { PlanChoice } from '../overview/overview'
import type { Forbidden, Named, NotFound } from '../refusals'
import type { StageChange } from '~/persistence/records/stage-changes.server'
import type { SubjectRow } from './anchoring-page'
import type { AnchoringStep } from './anchoring-steps'
import type { AnchoringValues } from './anchoring-values'
import type { LastReport } from './closing-plan'

export interface SubjectStep extends AnchoringStep {
  responsible: Named | null
  deputy: Named | null
  /** Its day lies after the last on which the owner can decide. */
  isAfterWindow: boolean
  /** Of a close: not done, and its day has passed. Said without alarm. */
  hasPassed: boolean
}

export interface SubjectPage {
  ok: true
  row: SubjectRow
  plan: PlanChoice
  values: AnchoringValues
  /** The day the owner's money begins: as written, else the day after the plan. */
  moneyFrom: Day
  steps: SubjectStep[]
  /** What is still owed to its funders after the plan; only of what ends on purpose. */
  lastReports: LastReport[]
  changes: StageChange[]
  files: ShownFile[]
  responsible: Named | null
  /** Other anchorings of the same subject. */
  others: { id: string; owner: string | null }[]
  history: HistoryEntry[] | null
  may: { update: boolean; attach: boolean }
}

export type LoadSubjectResult = SubjectPage | Forbidden | NotFound

import type { Day } from '~/domain/calendar/day'
import type { Instant } from '~/domain/calendar/instant'
import type { Period } from '~/domain/calendar/period'
import type { Hours, Oere } from '~/domain/money/oere'
import type { ObligationMoveKind } from '~/domain/reporting/obligation-life'
import type { Artefact, Consequence, ObligationStatus } from '~/domain/reporting/requirement'
import type { WhyStep } from '~/domain/reporting/schedule'
import type { TargetStep } from '~/domain/reporting/target'
import type { HistoryEntry } from '../audit/history'
import type { ShownFile } from '../files/shown-file'
import type { Forbidden, Named, NotFound } from '../refusals'
import type { ObligationArt, ObligationGroup, ObligationState } from './obligation-list'

export type LoadObligationResult = ObligationPage | Forbidden | NotFound

export interface ObligationPage {
  ok: true
  id: string
  path: string
  /** What it is called among all deadlines. */
  deadlineKey: string
  /** 0 while nothing is written down of it. */
  version: number
  grant: Named & { title: string | null }
  funder: Named
  plan: Named | null
  requirement: Named & {
    rule: string
    consequence: Consequence
    dueTime: string | null
    sourceText: string | null
    sourcePage: string | null
    responsible: Named | null
    deputy: Named | null
    signer: Named | null
  }
  artefacts: { artefact: Artefact; maker: Named | null; signer: Named | null; hours: Hours | null }[]
  art: ObligationArt
  sequence: number
  period: Period
  due: Day
  /** What the rule gives, where another day was agreed. */
  shiftedDue: Day
  target: Day
  daysLeft: number
  why: WhyStep[]
  targetWhy: TargetStep[]
  status: ObligationState
  /** Null while it waits for *er den sendt?*. */
  group: ObligationGroup | null
  moves: ObligationMoveKind[]
  agreed: { due: Day; reason: string | null } | null
  submittedOn: Day | null
  approvedOn: Day | null
  waivedReason: string | null
  /** What the funder wrote when it came back, until it is sent again. */
  returnedWords: string | null
  responsible: Named | null
  deputy: Named | null
  /** Those named for this occurrence alone. */
  ownResponsibleId: string | null
  ownDeputyId: string | null
  holdsBack: Oere
  instalments: { id: string; number: string; amount: Oere; day: Day }[]
  hours: Hours | null
  waitsFor: { path: string; name: string; due: Day }[]
  steps: ObligationStepRow[]
  submissions: SubmissionRow[]
  files: ShownFile[]
  /** The row that files hang on; null while there is none. */
  recordId: string | null
  /** Others of the grant that wait for us: the same sending may cover them. */
  siblings: { id: string; version: number; name: string; period: Period; due: Day }[]
  history: HistoryEntry[] | null
  may: { update: boolean }
}

export interface ObligationStepRow {
  from: ObligationStatus | null
  to: ObligationStatus
  at: Instant
  actor: string
  note: string | null
}

export interface SubmissionRow {
  id: string
  on: Day
  time: string | null
  by: string
  receipt: string | null
  note: string | null
  files: ShownFile[]
  /** What else it covers. */
  others: { path: string; name: string; due: Day }[]
}

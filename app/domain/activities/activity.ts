import type { Day } from '../calendar/day'
import type { Period } from '../calendar/period'
import type { Oere, Share } from '../money/oere'
import type { Plan } from '../plans/plan'

/** The wish for what comes after the plan, in the order of the workbook's words. */
export const continuations = ['undecided', 'continue', 'reduce', 'handOver', 'close'] as const
export type Continuation = (typeof continuations)[number]

export interface Activity {
  id: string
  planId: string
  name: string
  effortAreas: string[]
  targetGroup: string | null
  areas: string[]
  /** Null: it begins with its plan. */
  from: Day | null
  /** Null: it ends with its plan. */
  through: Day | null
  responsibleId: string | null
  deputyId: string | null
  /** Value to the board, 1–5. */
  value: number | null
  valueReason: string | null
  continuation: Continuation
  /** What is left of the need under `reduce`; null counts as the whole. */
  reduceShare: Share | null
  /** Stated cost per year after the plan. */
  costAfterPlan: Oere | null
  /** What it gives to *tryghed og trivsel*, 0–3. */
  contributionSafety: number | null
  /** What it gives to *chancelighed*, 0–3. */
  contributionOpportunity: number | null
  /** The activity of an earlier plan that it continues. */
  continuesId: string | null
}

/** The kinds of cost, in the order of the workbook's words. */
export const costKinds = [
  'salary',
  'materials',
  'externalAssistance',
  'premises',
  'transport',
  'audit',
  'other',
] as const
export type CostKind = (typeof costKinds)[number]

export const costBases = ['total', 'perMonth', 'perYear'] as const
export type CostBasis = (typeof costBases)[number]

export interface CostLine {
  id: string
  activityId: string
  label: string
  kind: CostKind | null
  amount: Oere
  basis: CostBasis
  /** Null: the activity's own first or last day. */
  from: Day | null
  through: Day | null
}

/** The days an activity runs inside its plan: its own, else the plan's. */
export function activityPeriod(activity: Pick<Activity, 'from' | 'through'>, plan: Period): Period {
  return { from: activity.from ?? plan.from, through: activity.through ?? plan.through }
}

/** The days a cost line runs: its own, else its activity's. */
export function costLinePeriod(line: Pick<CostLine, 'from' | 'through'>, activity: Period): Period {
  return { from: line.from ?? activity.from, through: line.through ?? activity.through }
}

/** It ends before its plan does, whatever its wish. */
export function endsBeforePlan(activity: Pick<Activity, 'through'>, plan: Pick<Plan, 'through'>): boolean {
  return activity.through !== null && activity.through < plan.through
}

import type { Plan } from '~/domain/plans/plan'
import type { HistoryEntry } from '../audit/history'
import type { CoFinancingFigures, PlanChoice } from '../overview/overview'
import type { Forbidden, Named, NotFound } from '../refusals'

export type PlanValues = Omit<Plan, 'id'>

export type ListPlansResult = { ok: true; plans: PlanRow[]; may: { create: boolean } } | Forbidden

export interface PlanRow extends PlanChoice {
  pool: string | null
  holder: Named | null
  follows: Named | null
  activities: number
  grants: number
  positions: number
}

export type LoadPlanResult = PlanPage | Forbidden | NotFound

export interface PlanPage {
  ok: true
  plan: Plan
  version: number
  isRunning: boolean
  daysLeft: number
  holder: Named | null
  follows: Named | null
  followedBy: Named[]
  counts: { activities: number; grants: number; positions: number; bodies: number; collaborations: number }
  /** Null to those who see no kroner. */
  coFinancing: CoFinancingFigures | null
  history: HistoryEntry[] | null
  may: { update: boolean; delete: boolean; carryOn: boolean }
}

import type { CostLine } from '~/domain/activities/activity'
import type { Forbidden, Named, NotFound } from '../refusals'

export type CostLineValues = Omit<CostLine, 'id'>

/** A salary line is `forbidden` to those who may not see salaries. */
export type LoadCostLineResult =
  | {
      ok: true
      costLine: CostLine
      version: number
      activity: Named
      may: { update: boolean; delete: boolean; salaries: boolean }
    }
  | Forbidden
  | NotFound

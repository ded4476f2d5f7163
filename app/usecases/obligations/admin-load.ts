import type { Month } from '~/domain/calendar/month'
import type { Day } from '~/domain/calendar/day'
import type { Hours, Oere } from '~/domain/money/oere'
import type { AdminWork, LoadMonth } from '~/domain/reporting/admin-load'
import type { Forbidden, Named } from '../refusals'

export interface AdminLoadMonth extends LoadMonth {
  month: Month
  /** More than the secretariat has; false where it has not said how much that is. */
  isOver: boolean
}

/** What a grant's money costs in hours; only those with both are told. */
export interface GrantCost {
  grant: Named
  funder: Named
  net: Oere
  hours: Record<AdminWork, Hours>
  total: Hours
  perHour: Oere
}

export interface HeavyWeek {
  from: Day
  week: number
  hours: Hours
  /** What is due in it. */
  tasks: number
  funders: string[]
}

export interface AdminLoad {
  ok: true
  months: AdminLoadMonth[]
  /** Hours the secretariat has for it; null where nobody has said. */
  weeklyHours: Hours | null
  monthlyHours: Hours | null
  /** The nearest weeks with more due than there are hours for, and how many there are in all. */
  heavyWeeks: HeavyWeek[]
  heavyWeekCount: number
  /** Fewest kroner an hour first. */
  costs: GrantCost[]
  /** Open reports and applications whose hours nobody has stated. */
  withoutHours: number
  may: { update: boolean }
}

export type LoadAdminLoadResult = AdminLoad | Forbidden

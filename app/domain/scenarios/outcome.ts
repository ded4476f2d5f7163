import type { Continuation } from '../activities/activity'
import type { Day } from '../calendar/day'
import type { Month } from '../calendar/month'
import type { CoverageMonth, Level } from '../funding/coverage-types'
import type { Hours, Oere } from '../money/oere'
import type { BrokenChange } from './apply-scenario'
import type { ChangeRemark } from './scenario-state'

/** What a year needs and has; `gap` is *ikke sikret* (need − firm), `missing` *uden nogen kilde*. */
export interface YearFigures {
  need: Oere
  firm: Oere
  conditional: Oere
  hoped: Oere
  missing: Oere
  gap: Oere
}

/** Scenario less live plan, in øre: negative is less to find. */
export interface Difference {
  need: number
  gap: number
  missing: number
}

export interface ActivityOutcome {
  activityId: string
  activity: string
  continuation: Continuation
  level: Level
  year: YearFigures
  difference: Difference
}

/** A post that runs on the plan's last day. Hours and names only: what a post costs is sealed. */
export interface PositionOutcome {
  positionId: string
  position: string
  hoursPerWeek: Hours
  /** Hours a week on activities that go on after the plan. */
  hoursOnActivities: Hours
  /** Of those, the hours that neither its payers nor its activities have money for over the year after the plan. */
  hoursWithoutPay: Hours
  isAtRisk: boolean
  /** A change ends it. */
  hasLapsed: boolean
  activities: string[]
  /** The host, where it is not the employer. */
  sharedWith: string | null
  /** Payers of the plan's last month, by the organisation behind a grant, that pay nothing in the month after. */
  payersLost: string[]
  /** The day by which notice is given; null where the post is not at risk or no notice is stated. */
  noticeDay: Day | null
}

/** One column of the comparison: the live plan (`scenarioId` null) or a scenario laid over it. Plain JSON, no salaries. */
export interface ScenarioOutcome {
  scenarioId: string | null
  name: string | null
  /** The plan's end, as the scenario has it. */
  through: Day
  /** The 12 months after the live plan's end: the same in every column. */
  year: { from: Month; through: Month }
  totals: YearFigures
  difference: Difference
  counts: {
    activities: number
    /** Those that lose all or some of their funding. */
    missingMoney: number
    /** Of those, the ones that firm money covers less than half. */
    underHalf: number
    secured: number
    closing: number
    positionsAtRisk: number
    hoursAtRisk: Hours
  }
  /** What Landsbyggefonden gives the activities in the year. */
  fundMoney: Oere
  /** What each party of a change takes over in the year, in the order of the changes. */
  parties: { at: number; name: string; amount: Oere }[]
  activities: ActivityOutcome[]
  positions: PositionOutcome[]
  /** The activities' months, those of the live plan's window. */
  months: CoverageMonth[]
  broken: BrokenChange[]
  remarks: { at: number; remark: ChangeRemark }[]
}

import type { Day } from '~/domain/calendar/day'
import type { Oere } from '~/domain/money/oere'
import type { Forbidden } from '../refusals'

export const portfolioSortKeys = ['name', 'days', 'losing', 'gap', 'missing', 'high', 'windows'] as const
export type PortfolioSortKey = (typeof portfolioSortKeys)[number]

export interface PortfolioFigures {
  activities: number
  /** That lose all or some of their funding when their plan ends. */
  losing: number
  annualGap: Oere
  annualMissing: Oere
  /** Activities at high risk. */
  high: number
  missed: number
  closing: number
}

export interface PortfolioRow extends PortfolioFigures {
  id: string
  name: string
  from: Day
  through: Day
  daysLeft: number
  /** The board's next meeting from today on. */
  meeting: Day | null
  /** What is to be sent next of what stops money; overdue where `daysLeft` is negative. */
  deadline: { day: Day; daysLeft: number; name: string; grant: string; path: string } | null
}

export interface Portfolio {
  ok: true
  rows: PortfolioRow[]
  totals: PortfolioFigures
  /** Plans that are over, which are left out. */
  ended: number
  sort: PortfolioSortKey
  direction: 'ascending' | 'descending'
}

export type LoadPortfolioResult = Portfolio | Forbidden

import type { Hours } from '../money/oere'
import { wholeShare } from '../money/oere'
import type { BoardPosition } from './board-figures'

/** The hours a week of some posts together. */
export function hoursOf(positions: readonly Pick<BoardPosition, 'hoursPerWeek'>[]): Hours {
  return positions.reduce((sum, { hoursPerWeek }) => sum + hoursPerWeek, 0)
}

/** Some posts together in full-time posts: two halves are 1. */
export function fullTimeOf(positions: readonly Pick<BoardPosition, 'fullTime'>[]): number {
  return positions.reduce((sum, { fullTime }) => sum + fullTime, 0) / wholeShare
}

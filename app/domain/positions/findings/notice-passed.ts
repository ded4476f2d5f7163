import { addDays } from '../../calendar/day'
import { endingOf, noticeDayOf } from '../notice'
import { isWhollyPaidOn } from '../pay'
import type { PositionFacts, PositionFinding } from './position-finding'

/** The last day to give notice is over, and the post has not ended yet. */
export function noticePassed({ position, plan, payers, today }: PositionFacts): PositionFinding[] {
  const end = endingOf(position, plan, isWhollyPaidOn(payers, addDays(plan.through, 1))).day
  const day = noticeDayOf(position, end)
  return day !== null && day < today && today <= end ? [{ code: 'noticePassed', day, end }] : []
}

import type { BoardPosition } from '~/domain/board/board-figures'
import type { Day } from '~/domain/calendar/day'
import type { RecordsIndex } from '~/domain/funding/records-index'
import { fullWeek } from '~/domain/funding/weeks-of-post'
import { wholeShare } from '~/domain/money/oere'
import type { Plan } from '~/domain/plans/plan'
import type { Position } from '~/domain/positions/position'
import { hoursLostAt } from '~/domain/positions/hours-lost'
import { compareNames } from '../by-name'
import { endFactsOf, factsOf } from '../positions/position-rows'

/** The posts that end with a plan, who must be given notice first on top. */
export function boardPositions(plan: Plan, index: RecordsIndex, today: Day): BoardPosition[] {
  return index
    .positionsOf(plan.id)
    .flatMap((position) => {
      const { ending, endsWithPlan, noticeDay } = endFactsOf(factsOf(position, plan, index, [], today))
      if (!endsWithPlan || ending.day < today) return []
      const on = hoursLostAt(ending.day, wholeShare, position, index.assignmentsOf(position.id))
      const activities = on
        .filter(({ hoursPerWeek }) => hoursPerWeek > 0)
        .flatMap(({ activityId }) => index.activities.get(activityId)?.name ?? [])
      return [
        {
          id: position.id,
          name: position.name,
          activities: activities.sort(compareNames),
          sharedWith: sharedWith(position, index),
          hoursPerWeek: position.hoursPerWeek,
          fullTime: Math.round((position.hoursPerWeek * wholeShare) / fullWeek),
          endsOn: ending.day,
          noticeOn: noticeDay,
        },
      ]
    })
    .sort(byNotice)
}

/** The host, where it is not the employer; else an organisation beside it that pays. */
function sharedWith({ id, employerId, hostId }: Position, index: RecordsIndex): string | null {
  const payers = index.sharesOf(id).flatMap(({ payerOrganisationId }) => payerOrganisationId ?? [])
  const other =
    hostId !== null && hostId !== employerId ? hostId : payers.find((payer) => payer !== employerId)
  return index.organisations.get(other ?? '')?.name ?? null
}

function byNotice(a: BoardPosition, b: BoardPosition): number {
  const [first, second] = [a.noticeOn ?? '9999', b.noticeOn ?? '9999']
  return first < second ? -1 : first > second ? 1 : compareNames(a.name, b.name)
}

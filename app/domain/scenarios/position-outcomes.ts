import { lastDayOf, monthIndex, monthOf } from '../calendar/month'
import type { CoverageMonth, Level } from '../funding/coverage-types'
import { roundingGap } from '../funding/level'
import type { PlanWindow } from '../funding/plan-window'
import type { RecordsIndex } from '../funding/records-index'
import { certaintyOf } from '../grants/certainty'
import type { Allocation } from '../grants/grant'
import { multiplyHalfUp } from '../money/fraction'
import { spread } from '../money/spread'
import type { Plan } from '../plans/plan'
import { hoursLostAt } from '../positions/hours-lost'
import { noticeDayOf } from '../positions/notice'
import type { Position } from '../positions/position'
import type { Payer } from '../positions/position-split'
import { wholeShare } from '../money/oere'
import type { PositionOutcome } from './outcome'
import type { ScenarioState } from './scenario-state'

interface Around {
  /** The year after the plan of an activity of the plan; null for one of another plan. */
  cellsOf: (activityId: string) => { months: readonly CoverageMonth[]; level: Level } | null
  /** Without the scenario: which posts there were. */
  before: RecordsIndex
}

/**
 * The posts of the plan that run on its last day. A post is at risk with the hours that go on after the plan and have
 * money from nowhere: the part its own payers do not pay over the year, at most the part its activity has no firm or
 * promised money for. Hours for the plan itself end with it and are not at risk.
 */
export function positionOutcomes(
  state: ScenarioState,
  index: RecordsIndex,
  plan: Plan,
  window: PlanWindow,
  around: Around,
): PositionOutcome[] {
  const yearEnd = lastDayOf(window.months[window.yearAfter.until - 1]!)
  return around.before
    .positionsOf(plan.id)
    .filter((one) => one.from <= plan.through && (one.through === null || plan.through <= one.through))
    .map((position) => {
      const now = index.positions.get(position.id) ?? null
      const paid = now ? paidParts(now, state, index, window) : null
      const staffed = hoursLostAt(
        plan.through,
        wholeShare,
        position,
        around.before.assignmentsOf(position.id),
      ).filter(({ activityId, hoursPerWeek }) => hoursPerWeek > 0 && goesOn(around.cellsOf(activityId)))
      const ends = now?.through ?? null
      const hasLapsed =
        now === null ||
        (ends !== null && ends < yearEnd && (position.through === null || ends < position.through))
      let hoursWithoutPay = 0
      for (const { activityId, hoursPerWeek } of staffed) {
        const lacking = lackingPart(around.cellsOf(activityId)!.months)
        const part = hasLapsed ? { lacking: 1, of: 1 } : smaller(unpaidPart(paid!), lacking)
        if (part.lacking > 0) hoursWithoutPay += multiplyHalfUp(hoursPerWeek, part.lacking, part.of)
      }
      const isAtRisk = hoursWithoutPay >= leastHours
      const lastDay = hasLapsed ? ends : plan.through
      return {
        positionId: position.id,
        position: position.name,
        hoursPerWeek: position.hoursPerWeek,
        hoursOnActivities: staffed.reduce((sum, one) => sum + one.hoursPerWeek, 0),
        hoursWithoutPay: isAtRisk ? hoursWithoutPay : 0,
        isAtRisk,
        hasLapsed,
        activities: staffed.map(({ activityId }) => around.before.activities.get(activityId)!.name),
        sharedWith:
          position.hostId !== null && position.hostId !== position.employerId
            ? (index.organisations.get(position.hostId)?.name ?? null)
            : null,
        payersLost: payersLost(position, around.before, state, index, plan),
        noticeDay: isAtRisk && lastDay !== null ? noticeDayOf(position, lastDay) : null,
      }
    })
}

/** Three minutes a week are rounding, not a post at risk. */
const leastHours = 500

interface Part {
  lacking: number
  of: number
}

function goesOn(activity: { level: Level } | null): boolean {
  return activity !== null && activity.level !== 'closing'
}

/** The part of an activity's need in the year that neither firm nor promised money covers. */
function lackingPart(months: readonly CoverageMonth[]): Part {
  let lacking = 0
  let of = 0
  for (const { need, firm, conditional } of months) {
    const gap = need - firm - conditional
    of += need
    if (gap >= roundingGap) lacking += gap
  }
  return of === 0 ? { lacking: 0, of: 1 } : { lacking, of }
}

function smaller(one: Part, other: Part): Part {
  return BigInt(one.lacking) * BigInt(other.of) <= BigInt(other.lacking) * BigInt(one.of) ? one : other
}

function unpaidPart({ paid, cost }: { paid: number; cost: number }): Part {
  return cost === 0 ? { lacking: 0, of: 1 } : { lacking: Math.max(0, cost - paid), of: cost }
}

/** What a post costs over the year after the plan, and what firm and promised payers give of it. */
function paidParts(
  position: Position,
  state: ScenarioState,
  index: RecordsIndex,
  window: PlanWindow,
): { paid: number; cost: number } {
  const first = window.first + window.yearAfter.from
  const last = window.first + window.yearAfter.until - 1
  const split = index.splitOf(position)
  const width = split.activityIds.length + 1
  const isPaying = split.payers.map((payer) => isSure(payer, index))
  let paid = 0
  for (const stretch of split.stretches) {
    if (stretch.month < first || stretch.month > last) continue
    isPaying.forEach((isSure, row) => {
      if (!isSure) return
      for (let cell = row * width; cell < (row + 1) * width; cell++) paid += stretch.cells[cell]!
    })
  }
  for (const allocation of givenTo(position, state))
    spread(allocation.amount, 'total', allocation).amounts.forEach((amount, at) => {
      const month = monthIndex(monthOf(allocation.from)) + at
      if (first <= month && month <= last) paid += amount
    })
  return { paid, cost: position.monthlyCost * (last - first + 1) }
}

function givenTo(position: Position, { records, postOf }: ScenarioState): Allocation[] {
  if (postOf.size === 0) return []
  return records.allocations.filter((one) => postOf.get(one.id) === position.id)
}

function isSure(payer: Payer, index: RecordsIndex): boolean {
  if (payer.kind === 'organisation') return true
  const grant = index.grants.get(payer.grantId)
  const certainty = grant && certaintyOf(grant)
  return certainty === 'firm' || certainty === 'conditional'
}

function payersLost(
  position: Position,
  before: RecordsIndex,
  state: ScenarioState,
  index: RecordsIndex,
  plan: Plan,
): string[] {
  const last = monthIndex(monthOf(plan.through))
  const then = payersIn(position, before, last)
  const now = index.positions.get(position.id)
  const next = new Set((now ? payersIn(now, index, last + 1) : []).map(keyOf))
  const renewedBy = new Set(givenTo(position, state).map((one) => index.grants.get(one.grantId)?.funderId))
  const isRenewed = (payer: Payer) =>
    payer.kind === 'grant' && renewedBy.has(before.grants.get(payer.grantId)?.funderId)
  const lost = then.filter((payer) => !next.has(keyOf(payer)) && !isRenewed(payer))
  return [...new Set(lost.map((payer) => nameOf(payer, before)))]
}

function payersIn(position: Position, index: RecordsIndex, month: number): Payer[] {
  const split = index.splitOf(position)
  const width = split.activityIds.length + 1
  const stretches = split.stretches.filter((stretch) => stretch.month === month)
  return split.payers.filter(
    (payer, row) =>
      isSure(payer, index) &&
      stretches.some((stretch) =>
        stretch.cells.slice(row * width, (row + 1) * width).some((each) => each > 0),
      ),
  )
}

function keyOf(payer: Payer): string {
  return payer.kind === 'grant' ? payer.grantId : payer.organisationId
}

function nameOf(payer: Payer, index: RecordsIndex): string {
  const grant = payer.kind === 'grant' ? index.grants.get(payer.grantId) : undefined
  const id = payer.kind === 'grant' ? (grant?.funderId ?? '') : payer.organisationId
  return index.organisations.get(id)?.name ?? grant?.reference ?? ''
}

import type { Activity } from '../activities/activity'
import { endsBeforePlan } from '../activities/activity'
import type { Day } from '../calendar/day'
import { addDays, dayOfMonth, earliest, isLastDayOfMonth, latest } from '../calendar/day'
import { monthAt } from '../calendar/month'
import type { OpenPeriod, Period } from '../calendar/period'
import type { Grant } from '../grants/grant'
import { allocate } from '../money/allocate'
import type { Oere } from '../money/oere'
import { wholeShare } from '../money/oere'
import { daysInMonthAt, spread } from '../money/spread'
import type { Plan } from '../plans/plan'
import { payingPeriod } from './paying-period'
import type { Position, PositionAssignment, PositionShare } from './position'

export type Payer = { kind: 'grant'; grantId: string } | { kind: 'organisation'; organisationId: string }

/** Days inside one month in which the split is one: a whole month but where a plan ends inside it. */
export interface PositionStretch extends Period {
  /** See `monthIndex`. */
  month: number
  cost: Oere
  /**
   * Payer by payer, each with its activities and last the plan's own hours; the last row is what nobody pays.
   * The cell of payer p and activity a is at `p × (activityIds.length + 1) + a`. Shared between equal months.
   */
  cells: readonly Oere[]
}

/** What a position costs, by who pays it and what it is spent on. */
export interface PositionSplit {
  /** In the order of their first rows. */
  payers: Payer[]
  /** In the order of their first rows. */
  activityIds: string[]
  stretches: PositionStretch[]
}

/** What a split needs to know around the position itself. */
export interface PositionSurroundings {
  plan: Pick<Plan, 'from' | 'through'>
  shares: readonly PositionShare[]
  assignments: readonly PositionAssignment[]
  grant: (id: string) => Pick<Grant, 'from' | 'through'> | undefined
  activity: (id: string) => { activity: Activity; plan: Pick<Plan, 'from' | 'through'> } | undefined
  /** Last days of plans that must not share a stretch with the day after. */
  breaks?: readonly Day[]
}

/**
 * Splits each month's cost of a position over payers × activities in one largest-remainder split, each day weighing
 * share × hours. What nobody pays and the plan's own hours are parties too, so the cells sum to the cost to the øre.
 * Hours on an activity outside its period, or after the plan where its wish is `close`, are the plan's own.
 * A position without an end is split for as long as anybody needs or pays it.
 */
export function splitPosition(position: Position, around: PositionSurroundings): PositionSplit {
  const payerRows = around.shares.map((share) => ({
    share,
    period: payingPeriod(share, position, around.plan, around.grant),
  }))
  const hourRows = around.assignments.map((row) => ({ row, period: workingPeriod(row, position, around) }))

  const payers: Payer[] = []
  const payerOf = payerRows.map(({ share }) => place(payers, payerOfShare(share), samePayer))
  const activityIds: string[] = []
  const activityOf = hourRows.map(({ row }) => place(activityIds, row.activityId, (a, b) => a === b))

  const planEnds = [
    around.plan.through,
    ...activityIds.flatMap((id) => around.activity(id)?.plan.through ?? []),
  ]
  const end =
    position.through ??
    latest(around.plan.through, ...planEnds, ...payerRows.flatMap(({ period }) => period?.through ?? []))
  if (end < position.from) return { payers, activityIds, stretches: [] }
  const period = { from: position.from, through: end }

  const segments = segmentsOf(
    period,
    [...payerRows, ...hourRows].flatMap((row) => row.period ?? []),
    (from) => {
      const shares = new Array<number>(payers.length + 1).fill(0)
      payerRows.forEach(({ share, period }, index) => {
        if (period && period.from <= from && from <= period.through) shares[payerOf[index]!]! += share.share
      })
      shares[payers.length] = Math.max(0, wholeShare - sumOf(shares))
      const hours = new Array<number>(activityIds.length + 1).fill(0)
      hourRows.forEach(({ row, period }, index) => {
        if (period && period.from <= from && from <= period.through)
          hours[activityOf[index]!]! += row.hoursPerWeek
      })
      hours[activityIds.length] = Math.max(0, position.hoursPerWeek - sumOf(hours))
      // A post without hours is wholly the plan's own, so that its cost does not vanish.
      if (sumOf(hours) === 0) hours[activityIds.length] = 1
      return shares.flatMap((share) => hours.map((count) => share * count))
    },
  )
  return {
    payers,
    activityIds,
    stretches: stretchesOf(position.monthlyCost, period, segments, [...planEnds, ...(around.breaks ?? [])]),
  }
}

interface Segment extends Period {
  weights: number[]
}

/** The stretches of days in which no row begins or ends, each with its weights. */
function segmentsOf(period: Period, rows: readonly Period[], weightsOn: (from: Day) => number[]): Segment[] {
  const starts = new Set<Day>([period.from])
  for (const row of rows) {
    if (row.from > period.from && row.from <= period.through) starts.add(row.from)
    if (row.through >= period.from && row.through < period.through) starts.add(addDays(row.through, 1))
  }
  const ordered = [...starts].sort()
  return ordered.map((from, index) => {
    const next = ordered[index + 1]
    return { from, through: next ? addDays(next, -1) : period.through, weights: weightsOn(from) }
  })
}

function stretchesOf(
  monthlyCost: Oere,
  period: Period,
  segments: readonly Segment[],
  breaks: readonly Day[],
): PositionStretch[] {
  const stretches: PositionStretch[] = []
  const costs = spread(monthlyCost, 'perMonth', period)
  const inside = [...new Set(breaks)].filter((day) => !isLastDayOfMonth(day)).sort()
  let at = 0
  let known: { segment: Segment; cost: Oere; cells: Oere[] } | null = null
  costs.amounts.forEach((monthCost, offset) => {
    const month = costs.first + offset
    for (const part of partsOfMonth(month, monthCost, monthlyCost, period, inside)) {
      while (segments[at]!.through < part.from) at++
      const segment = segments[at]!
      let cells: Oere[]
      if (segment.through < part.through) {
        cells = allocate(part.cost, weightsOver(part, segments, at))
      } else if (known?.segment === segment && known.cost === part.cost) {
        cells = known.cells
      } else {
        cells = allocate(part.cost, segment.weights)
        known = { segment, cost: part.cost, cells }
      }
      stretches.push({ month, ...part, cells })
    }
  })
  return stretches
}

/** The days of one month that a position runs, cut after each break (in order). */
function partsOfMonth(
  month: number,
  monthCost: Oere,
  monthlyCost: Oere,
  period: Period,
  breaks: readonly Day[],
): (Period & { cost: Oere })[] {
  const first = dayIn(month, 1)
  const last = dayIn(month, daysInMonthAt(month))
  const from = first < period.from ? period.from : first
  const through = last > period.through ? period.through : last
  const cuts = breaks.filter((day) => from <= day && day < through)
  if (cuts.length === 0) return [{ from, through, cost: monthCost }]

  let left: number = monthCost
  const starts = [from, ...cuts.map((day) => addDays(day, 1))]
  return starts.map((start, index) => {
    const end = cuts[index] ?? through
    const upToEnd = spread(monthlyCost, 'perMonth', { from: period.from, through: end }, start).amounts
    const cost = index === cuts.length ? left : sumOf(upToEnd)
    left -= cost
    return { from: start, through: end, cost: cost as Oere }
  })
}

function weightsOver(part: Period, segments: readonly Segment[], at: number): number[] {
  const weights = segments[at]!.weights.map(() => 0)
  for (let index = at; index < segments.length && segments[index]!.from <= part.through; index++) {
    const segment = segments[index]!
    const days =
      dayOfMonth(earliest(segment.through, part.through)) - dayOfMonth(latest(segment.from, part.from)) + 1
    segment.weights.forEach((weight, cell) => (weights[cell]! += weight * days))
  }
  return weights
}

/** The days on which a position's hours belong to the activity; on all others they are the plan's own. */
function workingPeriod(
  row: PositionAssignment,
  position: OpenPeriod,
  around: PositionSurroundings,
): Period | null {
  const found = around.activity(row.activityId)
  if (!found) return null
  const { activity, plan } = found
  const stopsWithPlan = activity.continuation === 'close' || endsBeforePlan(activity, plan)
  const from = latest(row.from ?? position.from, position.from, activity.from ?? plan.from)
  const ends: Day[] = [
    row.through,
    position.through,
    stopsWithPlan ? (activity.through ?? plan.through) : null,
  ].filter((day) => day !== null)
  const through = ends.length > 0 ? earliest(ends[0]!, ...ends) : endless
  return from <= through ? { from, through } : null
}

/** Later than anything a plan reaches: hours without an end. */
const endless = '9999-12-31' as Day

function payerOfShare(share: PositionShare): Payer {
  return share.payerGrantId !== null
    ? { kind: 'grant', grantId: share.payerGrantId }
    : { kind: 'organisation', organisationId: share.payerOrganisationId ?? '' }
}

function samePayer(a: Payer, b: Payer): boolean {
  return a.kind === 'grant'
    ? b.kind === 'grant' && a.grantId === b.grantId
    : b.kind === 'organisation' && a.organisationId === b.organisationId
}

/** The place of a value among those met so far, added where it is new. */
function place<Value>(met: Value[], value: Value, isSame: (a: Value, b: Value) => boolean): number {
  const found = met.findIndex((other) => isSame(other, value))
  return found >= 0 ? found : met.push(value) - 1
}

function sumOf(values: readonly number[]): number {
  let total = 0
  for (const value of values) total += value
  return total
}

function dayIn(month: number, day: number): Day {
  return `${monthAt(month)}-${String(day).padStart(2, '0')}` as Day
}

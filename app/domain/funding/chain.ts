import type { Day } from '../calendar/day'
import { latest } from '../calendar/day'
import { monthIndex, monthOf } from '../calendar/month'
import { certaintyOf } from '../grants/certainty'
import type { Grant } from '../grants/grant'
import type { Hours, Oere } from '../money/oere'
import { spread } from '../money/spread'
import { payingPeriod } from '../positions/paying-period'
import type { Position } from '../positions/position'
import type { Payer, PositionSplit } from '../positions/position-split'
import type { RecordsIndex } from './records-index'

/** A source that ends: a grant, or an organisation that pays posts of a plan. */
export type EndingSource =
  { kind: 'grant'; grantId: string } | { kind: 'organisation'; organisationId: string; planId: string }

/**
 * What goes down with a source: source → the local match tied to it → the posts they pay → the activities these
 * staff. Kroner are those of the last 12 calendar months in which the source gives money.
 */
export interface Chain {
  source: EndingSource
  /** Null where it gives nothing with an end. */
  lastDay: Day | null
  /** The local co-financing tied to the grant. */
  matches: { grantId: string; amount: Oere }[]
  positions: ChainedPosition[]
  /** Every activity that loses money, most first. */
  activities: ChainedActivity[]
  /** What the source and its match give in all. */
  total: Oere
}

export interface ChainedPosition {
  positionId: string
  /** What the post costs in those months. */
  cost: Oere
  /** The part of it that ends. */
  lost: Oere
  /** Hours a week on the last day, and the part of what is lost that falls on the activity. */
  staffs: { activityId: string; hoursPerWeek: Hours; lost: Oere }[]
}

export interface ChainedActivity {
  activityId: string
  direct: Oere
  throughMatch: Oere
  throughPositions: Oere
  total: Oere
}

/**
 * The chain behind a source. `matchOf` says which grant a co-financing grant matches; where it says nothing that is
 * the plan's grant from Landsbyggefonden.
 */
export function chainOf(
  source: EndingSource,
  index: RecordsIndex,
  matchOf: (grantId: string) => string | null = () => null,
): Chain {
  const grant = source.kind === 'grant' ? index.grants.get(source.grantId) : undefined
  const lastDay = lastDayOf(source, index)
  if (lastDay === null) {
    return { source, lastDay, matches: [], positions: [], activities: [], total: 0 as Oere }
  }
  const lastMonth = monthIndex(monthOf(lastDay))
  const year = { first: lastMonth - 11, last: lastMonth }
  const matching = grant ? matchesOf(grant, index, matchOf) : []
  const activities = new Map<string, { direct: number; throughMatch: number; throughPositions: number }>()
  const losing = (id: string) => {
    const known = activities.get(id) ?? { direct: 0, throughMatch: 0, throughPositions: 0 }
    activities.set(id, known)
    return known
  }

  for (const one of grant ? [grant, ...matching] : []) {
    for (const allocation of index.allocationsFrom(one.id)) {
      const amount = amountIn(year, spread(allocation.amount, 'total', allocation))
      losing(allocation.activityId)[one === grant ? 'direct' : 'throughMatch'] += amount
    }
  }

  const ends = (payer: Payer) =>
    payer.kind === 'grant'
      ? payer.grantId === grant?.id || matching.some((match) => match.id === payer.grantId)
      : source.kind === 'organisation' && payer.organisationId === source.organisationId
  const positions: ChainedPosition[] = []
  let ownHours = 0
  for (const position of positionsBehind(source, matching, index)) {
    const split = index.splitOf(position)
    const { cost, lostBy } = lostIn(year, split, ends)
    const lost = lostBy.reduce((sum, amount) => sum + amount, 0)
    if (lost === 0) continue
    ownHours += lostBy[split.activityIds.length]!
    const staffs = split.activityIds
      .map((activityId, column) => ({
        activityId,
        hoursPerWeek: hoursOn(activityId, position, lastDay, index),
        lost: lostBy[column]! as Oere,
      }))
      .filter((one) => one.lost > 0 || one.hoursPerWeek > 0)
    for (const one of staffs) losing(one.activityId).throughPositions += one.lost
    positions.push({ positionId: position.id, cost: cost as Oere, lost: lost as Oere, staffs })
  }

  const chained = [...activities]
    .map(([activityId, parts]) => ({
      activityId,
      ...parts,
      total: parts.direct + parts.throughMatch + parts.throughPositions,
    }))
    .filter((activity) => activity.total > 0)
    .sort((a, b) => b.total - a.total) as ChainedActivity[]
  return {
    source,
    lastDay,
    matches: matching.map((match) => ({ grantId: match.id, amount: givenIn(year, match, index) })),
    positions,
    activities: chained,
    total: (chained.reduce((sum, activity) => sum + activity.total, 0) + ownHours) as Oere,
  }
}

interface Year {
  first: number
  last: number
}

function lastDayOf(source: EndingSource, index: RecordsIndex): Day | null {
  if (source.kind === 'grant') {
    const grant = index.grants.get(source.grantId)
    const plan = grant?.planId ? index.plans.get(grant.planId) : undefined
    return grant?.through ?? plan?.through ?? null
  }
  const plan = index.plans.get(source.planId)
  if (!plan) return null
  const ends = index.positionsOf(plan.id).flatMap((position) =>
    index
      .sharesOf(position.id)
      .filter((share) => share.payerOrganisationId === source.organisationId)
      .flatMap((share) => payingPeriod(share, position, plan, (id) => index.grants.get(id))?.through ?? []),
  )
  return ends.length > 0 ? latest(ends[0]!, ...ends) : null
}

/** Co-financing that counts, of the same plan, tied to this grant. */
function matchesOf(grant: Grant, index: RecordsIndex, matchOf: (grantId: string) => string | null): Grant[] {
  if (grant.planId === null) return []
  const isFundGrant =
    !grant.isCoFinancing && index.organisations.get(grant.funderId)?.kind === 'landsbyggefonden'
  return index.grantsOf(grant.planId).filter((other) => {
    if (other.id === grant.id || !other.isCoFinancing || certaintyOf(other) === null) return false
    const matched = matchOf(other.id)
    return matched === null ? isFundGrant : matched === grant.id
  })
}

function positionsBehind(
  source: EndingSource,
  matching: readonly Grant[],
  index: RecordsIndex,
): Iterable<Position> {
  if (source.kind === 'organisation') return index.positionsOf(source.planId)
  return new Set(
    [source.grantId, ...matching.map((match) => match.id)].flatMap((id) => index.positionsPaidBy(id)),
  )
}

/** What a post costs in the months, and what of it ends: by activity, last the plan's own hours. */
function lostIn(year: Year, split: PositionSplit, ends: (payer: Payer) => boolean) {
  const width = split.activityIds.length + 1
  const lostBy = new Array<number>(width).fill(0)
  const rows = split.payers.map(ends)
  let cost = 0
  for (const stretch of split.stretches) {
    if (stretch.month < year.first || stretch.month > year.last) continue
    cost += stretch.cost
    rows.forEach((isLost, row) => {
      if (!isLost) return
      for (let column = 0; column < width; column++) lostBy[column]! += stretch.cells[row * width + column]!
    })
  }
  return { cost, lostBy }
}

function givenIn(year: Year, grant: Grant, index: RecordsIndex): Oere {
  let given = 0
  for (const allocation of index.allocationsFrom(grant.id)) {
    given += amountIn(year, spread(allocation.amount, 'total', allocation))
  }
  const isGrant = (payer: Payer) => payer.kind === 'grant' && payer.grantId === grant.id
  for (const position of index.positionsPaidBy(grant.id)) {
    for (const amount of lostIn(year, index.splitOf(position), isGrant).lostBy) given += amount
  }
  return given as Oere
}

function amountIn(year: Year, { first, amounts }: ReturnType<typeof spread>): number {
  let amount = 0
  amounts.forEach((one, offset) => {
    if (year.first <= first + offset && first + offset <= year.last) amount += one
  })
  return amount
}

function hoursOn(activityId: string, position: Position, onDay: Day, index: RecordsIndex): Hours {
  return index
    .assignmentsOf(position.id)
    .filter(
      (row) =>
        row.activityId === activityId &&
        (row.from ?? position.from) <= onDay &&
        (row.through === null || onDay <= row.through) &&
        (position.through === null || onDay <= position.through),
    )
    .reduce((sum, row) => sum + row.hoursPerWeek, 0)
}

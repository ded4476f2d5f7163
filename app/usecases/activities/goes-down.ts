import type { Actor } from '~/domain/access/actor'
import { maySeeSalaries } from '~/domain/access/rights'
import type { Chain, EndingSource } from '~/domain/funding/chain'
import { chainOf } from '~/domain/funding/chain'
import type { ActivityCoverage, PlanCoverage } from '~/domain/funding/coverage-types'
import type { RecordsIndex } from '~/domain/funding/records-index'
import type { Oere } from '~/domain/money/oere'
import type { GoesDown } from './activity-page'

/** The chain behind each source of an activity that ends inside the months looked at, the first to end first. */
export function goesDownOf(
  coverage: ActivityCoverage,
  figures: PlanCoverage,
  index: RecordsIndex,
  matchOf: (grantId: string) => string | null,
  actor: Actor,
): GoesDown[] {
  const ending = new Map<string, EndingSource>()
  for (const { origin, certainty, successorActivityId } of coverage.sources) {
    if (certainty === 'hoped' || successorActivityId !== null) continue
    if (origin.kind === 'grant') ending.set(origin.grantId, origin)
    if (origin.kind === 'organisation')
      ending.set(origin.organisationId, { ...origin, planId: figures.planId })
  }
  return [...ending.values()]
    .map((source) => chainOf(source, index, matchOf))
    .flatMap((chain) => {
      if (chain.lastDay === null || chain.lastDay > figures.horizon || chain.total === 0) return []
      return [told(chain, chain.lastDay, coverage.activityId, index, actor)]
    })
    .sort((a, b) => (a.through < b.through ? -1 : a.through > b.through ? 1 : 0))
}

function told(
  { source, matches, positions, activities, total }: Chain,
  through: GoesDown['through'],
  activityId: string,
  index: RecordsIndex,
  actor: Actor,
): GoesDown {
  const seesSalaries = maySeeSalaries(actor)
  /** A sum that a post's cost is part of. */
  const shown = (amount: Oere, holdsPosts: boolean) => (holdsPosts && !seesSalaries ? null : amount)
  const isGrant = source.kind === 'grant'
  const name = isGrant
    ? index.grants.get(source.grantId)?.reference
    : index.organisations.get(source.organisationId)?.name
  return {
    source: { id: isGrant ? source.grantId : source.organisationId, name: name ?? '', kind: source.kind },
    through,
    total: shown(total, positions.length > 0),
    matches: matches.map(({ grantId: id, amount }) => ({
      id,
      name: index.grants.get(id)?.reference ?? '',
      amount: shown(amount, index.positionsPaidBy(id).length > 0),
    })),
    positions: positions.map(({ positionId: id, lost, staffs }) => ({
      id,
      name: index.positions.get(id)?.name ?? '',
      hoursPerWeek: staffs.find((one) => one.activityId === activityId)?.hoursPerWeek ?? 0,
      lost: shown(lost, true),
    })),
    activities: activities.map(({ activityId: id, total: sum, throughPositions }) => ({
      id,
      name: index.activities.get(id)?.name ?? '',
      total: shown(sum, throughPositions > 0),
    })),
  }
}

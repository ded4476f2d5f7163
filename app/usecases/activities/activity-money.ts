import { costLinePeriod } from '~/domain/activities/activity'
import type { CostLine } from '~/domain/activities/activity'
import type { Actor } from '~/domain/access/actor'
import type { Anchoring } from '~/domain/anchoring/anchoring'
import type { Period } from '~/domain/calendar/period'
import type { Month } from '~/domain/calendar/month'
import type { ActivityCoverage, CoverageMonth, CoverageSource } from '~/domain/funding/coverage-types'
import type { RecordsIndex } from '~/domain/funding/records-index'
import type { Oere } from '~/domain/money/oere'
import { oere } from '~/domain/money/oere'
import { ownerOf } from './anchoring-standing'
import { isSalaryLine, isSalaryMoney, sealed } from '../seal-salaries'
import type { ActivitySource, CostLineRow, CoverageYear } from './activity-page'

/** The cells of each calendar year, added. */
export function yearsOf(months: readonly CoverageMonth[]): CoverageYear[] {
  const years = new Map<number, CoverageYear>()
  for (const cell of months) {
    const year = Number(cell.month.slice(0, 4))
    const found = years.get(year) ?? { year, need: 0, firm: 0, conditional: 0, hoped: 0, missing: 0 }
    const add = (key: 'need' | 'firm' | 'conditional' | 'hoped' | 'missing') => oere(found[key] + cell[key])
    years.set(year, {
      year,
      need: add('need'),
      firm: add('firm'),
      conditional: add('conditional'),
      hoped: add('hoped'),
      missing: add('missing'),
    })
  }
  return [...years.values()]
}

/** Who pays, in which months and how much; money through a post without its kroner where salaries are sealed. */
export function sourceRows(
  coverage: ActivityCoverage,
  months: readonly Month[],
  index: RecordsIndex,
  anchorings: readonly Anchoring[],
  actor: Actor,
): ActivitySource[] {
  return coverage.sources.map((source): ActivitySource => {
    const { origin, certainty, via, successorActivityId } = source
    const successor = index.activities.get(successorActivityId ?? '')
    const { isSealed } = sealed(actor, isSalaryMoney(source), oere(0))
    const paid = source.fullAmounts.flatMap((amount, at) => (amount > 0 ? [at] : []))
    return {
      key: [via, originKey(source), successorActivityId ?? ''].join(':'),
      origin,
      ...nameOfSource(source, index, anchorings),
      certainty,
      via,
      successor: successor ? { id: successor.id, name: successor.name } : null,
      isSealed,
      firstMonth: months[paid[0] ?? 0]!,
      lastMonth: months[paid.at(-1) ?? 0]!,
      amounts: isSealed ? null : source.amounts,
      fullAmounts: isSealed ? null : source.fullAmounts,
      years: isSealed ? null : yearSums(source, months),
      probability: origin.kind === 'grant' ? (index.grants.get(origin.grantId)?.probability ?? null) : null,
    }
  })
}

function originKey({ origin }: CoverageSource): string {
  switch (origin.kind) {
    case 'grant':
      return origin.grantId
    case 'organisation':
      return origin.organisationId
    case 'anchoring':
      return origin.anchoringId
  }
}

function nameOfSource(
  { origin }: CoverageSource,
  index: RecordsIndex,
  anchorings: readonly Anchoring[],
): { name: string; detail: string | null } {
  switch (origin.kind) {
    case 'grant': {
      const grant = index.grants.get(origin.grantId)
      const funder = index.organisations.get(grant?.funderId ?? '')
      return { name: grant?.reference ?? '', detail: grant?.title ?? funder?.name ?? null }
    }
    case 'organisation':
      return { name: index.organisations.get(origin.organisationId)?.name ?? '', detail: null }
    case 'anchoring': {
      const anchoring = anchorings.find((candidate) => candidate.id === origin.anchoringId)
      return { name: (anchoring && ownerOf(anchoring, index)?.name) ?? '', detail: null }
    }
  }
}

function yearSums({ amounts, fullAmounts }: CoverageSource, months: readonly Month[]) {
  const years = new Map<number, { year: number; amount: Oere; full: Oere }>()
  months.forEach((month, at) => {
    const year = Number(month.slice(0, 4))
    const found = years.get(year) ?? { year, amount: oere(0), full: oere(0) }
    years.set(year, {
      year,
      amount: oere(found.amount + (amounts[at] ?? 0)),
      full: oere(found.full + (fullAmounts[at] ?? 0)),
    })
  })
  return [...years.values()].filter(({ full }) => full > 0)
}

/** The cost lines with their versions, `løn` without its amount where that is sealed. */
export function costLineRows(
  lines: readonly CostLine[],
  versions: ReadonlyMap<string, number>,
  activity: Period,
  actor: Actor,
): CostLineRow[] {
  return lines.map((line) => {
    const { amount, isSealed } = sealed(actor, isSalaryLine(line), line.amount)
    return {
      id: line.id,
      version: versions.get(line.id) ?? 0,
      label: line.label,
      kind: line.kind,
      amount,
      isSealed,
      basis: line.basis,
      from: line.from,
      through: line.through,
      period: costLinePeriod(line, activity),
    }
  })
}

import type { Activity } from '../activities/activity'
import { anchoredCertainty } from '../anchoring/anchored-money'
import type { Day } from '../calendar/day'
import { addDays } from '../calendar/day'
import { certaintyOf, probabilityOf } from '../grants/certainty'
import { fraction, multiplyHalfUp, times } from '../money/fraction'
import type { Oere, Share } from '../money/oere'
import { wholeShare } from '../money/oere'
import { spread } from '../money/spread'
import type { Plan } from '../plans/plan'
import type { Payer, PositionSplit } from '../positions/position-split'
import type { SecretariatSettings } from '../secretariat/secretariat-records'
import type { Certainty, CoverageSource, SourceOrigin } from './coverage-types'
import type { PlanWindow } from './plan-window'
import { addAmounts, emptyMonths } from './plan-window'
import { planWindow } from './plan-window'
import type { RecordsIndex } from './records-index'

/** Everything that offers an activity money, by source, over its plan's window. */
export function sourcesOf(
  activity: Activity,
  window: PlanWindow,
  index: RecordsIndex,
  settings: SecretariatSettings,
): CoverageSource[] {
  const sheet = new SourceSheet(window)
  addOwnSources(sheet, activity, window.plan, { index, settings, from: null, successorActivityId: null })
  const from = addDays(window.plan.through, 1)
  for (const successor of allSuccessors(activity, index)) {
    const plan = index.plans.get(successor.planId)
    if (!plan) continue
    addOwnSources(sheet, successor, plan, { index, settings, from, successorActivityId: successor.id })
  }
  return sheet.sources()
}

/** What pays for the plan's own hours, and what those cost in each month. */
export function ownHoursOf(
  plan: Plan,
  window: PlanWindow,
  index: RecordsIndex,
  settings: SecretariatSettings,
): { need: number[]; sources: CoverageSource[] } {
  const sheet = new SourceSheet(window)
  const need = emptyMonths(window)
  for (const position of index.positionsOf(plan.id)) {
    const split = index.splitOf(position)
    const column = split.activityIds.length
    for (const stretch of split.stretches) {
      // A post without an end of its own needs no money once the plan is over; who pays it still offers some.
      if (position.through === null && stretch.from > plan.through) break
      const at = sheet.at(stretch.month)
      if (at === null) continue
      for (let cell = column; cell < stretch.cells.length; cell += column + 1)
        need[at]! += stretch.cells[cell]!
    }
    addPositionColumn(sheet, split, column, null, { index, settings, successorActivityId: null })
  }
  return { need, sources: sheet.sources() }
}

interface Asked {
  index: RecordsIndex
  settings: SecretariatSettings
  /** Money before this day is left out. */
  from: Day | null
  successorActivityId: string | null
}

function addOwnSources(sheet: SourceSheet, activity: Activity, plan: Plan, asked: Asked): void {
  const { index, settings, from, successorActivityId } = asked
  for (const allocation of index.allocationsTo(activity.id)) {
    const grant = index.grants.get(allocation.grantId)
    const certainty = grant && certaintyOf(grant)
    if (!grant || !certainty) continue
    const source = sheet.source(
      { kind: 'grant', grantId: grant.id },
      certainty,
      'allocation',
      successorActivityId,
    )
    sheet.add(source.fullAmounts, spread(allocation.amount, 'total', allocation, from ?? undefined))
    if (certainty !== 'hoped') continue
    const weighted = times(
      fraction(allocation.amount, 1),
      fraction(probabilityOf(grant, settings.defaultProbability), wholeShare),
    )
    sheet.add(source.amounts, spread(weighted, 'total', allocation, from ?? undefined))
  }
  for (const position of index.positionsStaffing(activity.id)) {
    const split = index.splitOf(position)
    addPositionColumn(sheet, split, split.activityIds.indexOf(activity.id), from, asked)
  }
  for (const anchoring of index.anchoringsOf(activity.id)) {
    const certainty = anchoredCertainty(anchoring, index.anchoringSurroundings(anchoring, plan))
    if (!certainty || anchoring.amount === null) continue
    const days = {
      from: anchoring.from ?? addDays(plan.through, 1),
      through: planWindow(plan, settings.horizonMonths).horizon,
    }
    if (days.from > days.through) continue
    const origin: SourceOrigin = { kind: 'anchoring', anchoringId: anchoring.id }
    const source = sheet.source(origin, certainty, 'anchoring', successorActivityId)
    sheet.add(source.fullAmounts, spread(anchoring.amount, 'perYear', days, from ?? undefined))
  }
}

function addPositionColumn(
  sheet: SourceSheet,
  split: PositionSplit,
  column: number,
  from: Day | null,
  { index, settings, successorActivityId }: Omit<Asked, 'from'>,
): void {
  const width = split.activityIds.length + 1
  split.payers.forEach((payer, row) => {
    const backing = backingOf(payer, index, settings.defaultProbability)
    if (!backing) return
    const source = sheet.source(payer, backing.certainty, 'position', successorActivityId)
    const cell = row * width + column
    for (const stretch of split.stretches) {
      const at = sheet.at(stretch.month)
      if (at === null || (from !== null && stretch.from < from)) continue
      const full = stretch.cells[cell]!
      source.fullAmounts[at]! += full
      if (backing.certainty === 'hoped') {
        source.amounts[at]! += multiplyHalfUp(full, backing.probability, wholeShare)
      }
    }
  })
}

function backingOf(
  payer: Payer,
  index: RecordsIndex,
  defaultProbability: Share,
): { certainty: Certainty; probability: Share } | null {
  if (payer.kind === 'organisation') return { certainty: 'firm', probability: wholeShare }
  const grant = index.grants.get(payer.grantId)
  const certainty = grant && certaintyOf(grant)
  return certainty ? { certainty, probability: probabilityOf(grant, defaultProbability) } : null
}

/** The activities that continue one, and those that continue them, each once. */
function allSuccessors(activity: Activity, index: RecordsIndex): Activity[] {
  const met = new Set([activity.id])
  const found: Activity[] = []
  const queue = [activity]
  for (let next = queue.shift(); next; next = queue.shift()) {
    for (const successor of index.successorsOf(next.id)) {
      if (met.has(successor.id)) continue
      met.add(successor.id)
      found.push(successor)
      queue.push(successor)
    }
  }
  return found
}

interface OpenSource extends Omit<CoverageSource, 'amounts' | 'fullAmounts'> {
  amounts: number[]
  fullAmounts: number[]
}

/** Sources gathered over one window, one for each origin, certainty, way and owner. */
class SourceSheet {
  readonly #window: PlanWindow
  readonly #sources = new Map<string, OpenSource>()

  constructor(window: PlanWindow) {
    this.#window = window
  }

  /** A month's place in the window, or null outside it. */
  at(month: number): number | null {
    const place = month - this.#window.first
    return place >= 0 && place < this.#window.months.length ? place : null
  }

  source(
    origin: SourceOrigin,
    certainty: Certainty,
    via: CoverageSource['via'],
    successorActivityId: string | null,
  ): OpenSource {
    const key = `${via}:${successorActivityId ?? ''}:${keyOf(origin)}`
    let source = this.#sources.get(key)
    if (!source) {
      const fullAmounts = emptyMonths(this.#window)
      // What is not hoped is never weighted: one list serves as both.
      const amounts = certainty === 'hoped' ? emptyMonths(this.#window) : fullAmounts
      source = { origin, certainty, via, successorActivityId, amounts, fullAmounts }
      this.#sources.set(key, source)
    }
    return source
  }

  add(months: number[], amounts: ReturnType<typeof spread>): void {
    addAmounts(months, this.#window, amounts)
  }

  /** Those with money inside the window. */
  sources(): CoverageSource[] {
    const found: CoverageSource[] = []
    for (const source of this.#sources.values()) {
      if (!source.fullAmounts.some((amount) => amount > 0)) continue
      found.push({
        ...source,
        amounts: source.amounts as Oere[],
        fullAmounts: source.fullAmounts as Oere[],
      })
    }
    return found
  }
}

function keyOf(origin: SourceOrigin): string {
  switch (origin.kind) {
    case 'grant':
      return `grant:${origin.grantId}`
    case 'organisation':
      return `organisation:${origin.organisationId}`
    case 'anchoring':
      return `anchoring:${origin.anchoringId}`
  }
}

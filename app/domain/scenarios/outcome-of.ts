import { monthAt, monthIndex, monthOf } from '../calendar/month'
import { coverage } from '../funding/coverage'
import type { ActivityCoverage, CoverageMonth, CoverageRecords } from '../funding/coverage-types'
import { addCells } from '../funding/cells'
import { standingOf } from '../funding/level'
import type { PlanWindow } from '../funding/plan-window'
import { planWindow } from '../funding/plan-window'
import type { RecordsIndex } from '../funding/records-index'
import { indexRecords } from '../funding/records-index'
import type { Oere } from '../money/oere'
import { oere, sum } from '../money/oere'
import type { AppliedScenario } from './apply-scenario'
import { applyScenario } from './apply-scenario'
import type { ActivityOutcome, Difference, ScenarioOutcome, YearFigures } from './outcome'
import { positionOutcomes } from './position-outcomes'
import type { ScenarioChange } from './scenario'
import type { ScenarioGround } from './scenario-state'
import { scenarioGrantId } from './scenario-state'

/** What a scenario is called; both null for the live plan. */
export interface Called {
  scenarioId: string | null
  name: string | null
}

/** The plan as it is, in the form that scenarios are compared in. */
export function liveOutcome(records: CoverageRecords, ground: ScenarioGround): ScenarioOutcome {
  return outcomeOf(records, [], ground, { scenarioId: null, name: null }, null)
}

/**
 * What the plan comes to with the changes laid over it. `live` is what it is compared with; null: itself. Every figure
 * is of the live plan's months, so that columns stand beside each other also where a change moves the plan's end.
 */
export function outcomeOf(
  records: CoverageRecords,
  changes: readonly ScenarioChange[],
  ground: ScenarioGround,
  called: Called,
  live: ScenarioOutcome | null,
): ScenarioOutcome {
  const applied = applyScenario(records, changes, ground)
  const index = indexRecords(applied.records)
  const window = planWindow(ground.plan, ground.settings.horizonMonths)
  const only = new Set([ground.plan.id])
  const plan = coverage(applied.records, ground.settings, ground.today, only).plans[0]!
  const cells = plan.activities.map((activity) => activity.months.slice(0, window.months.length))
  const year = (months: readonly CoverageMonth[]) =>
    months.slice(window.yearAfter.from, window.yearAfter.until)

  const activities = plan.activities.map((activity, at): ActivityOutcome => {
    const figures = figuresOf(year(cells[at]!))
    const before = live?.activities.find((one) => one.activityId === activity.activityId)
    return {
      activityId: activity.activityId,
      activity: activity.activity,
      continuation: activity.continuation,
      level: standingOf(index.activities.get(activity.activityId)!, cells[at]!, window, ground.today).level,
      year: figures,
      difference: differenceOf(figures, before?.year ?? figures),
    }
  })
  const months = addCells(window, cells)
  const totals = figuresOf(year(months))
  const losing = activities.filter(({ level }) => level === 'lost' || level === 'partly')
  const positions = positionOutcomes(applied, index, ground.plan, window, {
    cellsOf: (activityId) => {
      const at = plan.activities.findIndex((one) => one.activityId === activityId)
      return at < 0 ? null : { months: year(cells[at]!), level: activities[at]!.level }
    },
    before: indexRecords(records),
  })
  const atRisk = positions.filter((one) => one.isAtRisk)
  return {
    ...called,
    through: applied.records.plans.find((one) => one.id === ground.plan.id)!.through,
    year: yearOf(ground),
    totals,
    difference: differenceOf(totals, live?.totals ?? totals),
    counts: {
      activities: activities.length,
      missingMoney: losing.length,
      underHalf: losing.filter(({ year: { need, firm } }) => firm * 2 < need).length,
      secured: activities.filter(({ level }) => level === 'secured').length,
      closing: activities.filter(({ level }) => level === 'closing').length,
      positionsAtRisk: atRisk.length,
      hoursAtRisk: atRisk.reduce((hours, one) => hours + one.hoursWithoutPay, 0),
    },
    fundMoney: moneyIn(plan.activities, window, (grantId) => isFunds(grantId, index)),
    parties: partiesOf(applied, changes, plan.activities, window),
    activities,
    positions,
    months,
    broken: applied.broken,
    remarks: applied.remarks,
  }
}

function yearOf({ plan }: ScenarioGround): ScenarioOutcome['year'] {
  const first = monthIndex(monthOf(plan.through)) + 1
  return { from: monthAt(first), through: monthAt(first + 11) }
}

function figuresOf(months: readonly CoverageMonth[]): YearFigures {
  const of = (key: Exclude<keyof CoverageMonth, 'month'>) => sum(months.map((month) => month[key]))
  const need = of('need')
  const firm = of('firm')
  return {
    need,
    firm,
    conditional: of('conditional'),
    hoped: of('hoped'),
    missing: of('missing'),
    gap: oere(need - firm),
  }
}

function differenceOf(figures: YearFigures, before: YearFigures): Difference {
  return {
    need: oere(figures.need - before.need),
    gap: oere(figures.gap - before.gap),
    missing: oere(figures.missing - before.missing),
  }
}

/** Firm and promised money of the grants asked for, in the year after the plan. */
function moneyIn(
  activities: readonly ActivityCoverage[],
  { yearAfter }: PlanWindow,
  isMeant: (grantId: string) => boolean,
): Oere {
  let money = 0
  for (const { sources } of activities)
    for (const { origin, certainty, amounts } of sources)
      if (origin.kind === 'grant' && certainty !== 'hoped' && isMeant(origin.grantId))
        for (let at = yearAfter.from; at < yearAfter.until; at++) money += amounts[at]!
  return money as Oere
}

function isFunds(grantId: string, index: RecordsIndex): boolean {
  const grant = index.grants.get(grantId)
  return (
    grant !== undefined &&
    !grant.isCoFinancing &&
    index.organisations.get(grant.funderId)?.kind === 'landsbyggefonden'
  )
}

function partiesOf(
  { broken }: AppliedScenario,
  changes: readonly ScenarioChange[],
  activities: readonly ActivityCoverage[],
  window: PlanWindow,
): ScenarioOutcome['parties'] {
  return changes.flatMap((change, at) => {
    if (change.code !== 'partyTakes' || broken.some((one) => one.at === at && one.isSkipped)) return []
    const id = scenarioGrantId(at)
    return {
      at,
      name: change.organisation.name,
      amount: moneyIn(activities, window, (grantId) => grantId === id),
    }
  })
}

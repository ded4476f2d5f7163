import { activityPeriod, costLinePeriod } from '~/domain/activities/activity'
import type { Day } from '~/domain/calendar/day'
import type { Period } from '~/domain/calendar/period'
import { indexRecords } from '~/domain/funding/records-index'
import type { RecordsIndex } from '~/domain/funding/records-index'
import { balanceOf } from '~/domain/grants/given-out'
import type { Grant } from '~/domain/grants/grant'
import { holderIdOf, isAwardCounted } from '~/domain/grants/net'
import type { SecretariatRecords, SecretariatSettings } from '~/domain/secretariat/secretariat-records'
import type { MergeRow } from './merge-row'
import { problemAt } from './merge-row'
import { tippingShares } from './share-sums'
import type { CellProblem, RecordKind } from './types'

export interface CheckContext {
  /** What can be read, as it will be. */
  records: SecretariatRecords
  foundationVatRates: SecretariatSettings['foundationVatRates']
  rowOf: (kind: RecordKind, id: string) => MergeRow | undefined
  problems: CellProblem[]
}

/** Checks on the merged result: a sheet may be in order by itself and wrong beside what the planner has. */
export function checkMerged(context: CheckContext): void {
  const index = indexRecords(context.records)
  checkActivities(context)
  checkCostLines(context)
  checkShares(context, index)
  checkAmountsGiven(context)
  checkOverAllocation(context, index)
}

/** An end before its start, in any sheet that has both. */
export function checkPeriods(rows: readonly MergeRow[], problems: CellProblem[]): void {
  for (const row of rows) {
    const { period, columns } = row.sheet
    if (!period) continue
    const [from, through] = period.map((header) => {
      const field = columns.find((column) => column.header === header)!.field
      return row.record[field] as Day | null | undefined
    })
    if (!from || !through || through >= from) continue
    const expected = { code: 'notBefore' as const, column: period[0], day: from }
    problems.push(problemAt(row, period[1], { category: 'end-before-start', expected }))
  }
}

/** The first of the rows that the workbook has: the problem is told where it can be mended. */
function report(
  { rowOf, problems }: CheckContext,
  places: readonly (readonly [kind: RecordKind, id: string | null, header: string])[],
  problem: Pick<CellProblem, 'category' | 'expected'>,
): void {
  for (const [kind, id, header] of places) {
    const row = id === null ? undefined : rowOf(kind, id)
    if (!row) continue
    problems.push(problemAt(row, header, problem))
    return
  }
}

function isBackwards(period: Period): boolean {
  return period.through < period.from
}

function liesOutside(day: Day, period: Period): boolean {
  return day < period.from || day > period.through
}

function checkActivities(context: CheckContext): void {
  const plans = new Map(context.records.plans.map((plan) => [plan.id, plan]))
  for (const activity of context.records.activities) {
    const plan = plans.get(activity.planId)
    if (!plan || isBackwards(plan)) continue
    const expected = { code: 'within' as const, name: plan.name, from: plan.from, through: plan.through }
    const problem = { category: 'outside-plan' as const, expected }
    if (activity.from && liesOutside(activity.from, plan)) {
      report(
        context,
        [
          ['activities', activity.id, 'Start'],
          ['plans', plan.id, 'Start'],
        ],
        problem,
      )
    }
    if (activity.through && liesOutside(activity.through, plan)) {
      report(
        context,
        [
          ['activities', activity.id, 'Slut'],
          ['plans', plan.id, 'Slut'],
        ],
        problem,
      )
    }
  }
}

function checkCostLines(context: CheckContext): void {
  const plans = new Map(context.records.plans.map((plan) => [plan.id, plan]))
  const activities = new Map(context.records.activities.map((activity) => [activity.id, activity]))
  for (const line of context.records.costLines) {
    const activity = activities.get(line.activityId)
    const plan = activity && plans.get(activity.planId)
    if (!plan) continue
    const period = activityPeriod(activity, plan)
    const own = costLinePeriod(line, period)
    if (isBackwards(period) || isBackwards(plan)) continue
    const expected = { code: 'within' as const, name: activity.name, ...period }
    const problem = { category: 'outside-activity' as const, expected }
    if (line.from && liesOutside(own.from, period)) {
      report(
        context,
        [
          ['costLines', line.id, 'Fra'],
          ['activities', activity.id, 'Start'],
          ['plans', plan.id, 'Start'],
        ],
        problem,
      )
    }
    if (line.through && liesOutside(own.through, period)) {
      report(
        context,
        [
          ['costLines', line.id, 'Til'],
          ['activities', activity.id, 'Slut'],
          ['plans', plan.id, 'Slut'],
        ],
        problem,
      )
    }
  }
}

function checkShares(context: CheckContext, index: RecordsIndex): void {
  for (const position of context.records.positions) {
    const shares = index.sharesOf(position.id)
    for (const { share, day, total } of tippingShares(position, shares, index.grants)) {
      const inSheet = shares.findLast(({ id }) => context.rowOf('positionShares', id))
      report(
        context,
        [
          ['positionShares', share.id, 'Andel %'],
          ['positionShares', inSheet?.id ?? null, 'Andel %'],
          ['positions', position.id, 'Fra'],
          ['grants', share.payerGrantId, 'Fra'],
        ],
        {
          category: 'shares-over-100',
          expected: { code: 'sharesAtMostWhole', position: position.name, day, total },
        },
      )
    }
  }
}

function checkAmountsGiven(context: CheckContext): void {
  const needed: [keyof Grant, string][] = [
    ['awardedAmount', 'Bevilget beløb'],
    ['from', 'Fra'],
    ['through', 'Til'],
  ]
  for (const grant of context.records.grants) {
    const missing = isAwardCounted(grant)
      ? needed.filter(([field]) => grant[field] === null)
      : grant.status === 'applied' && grant.appliedAmount === null
        ? [['appliedAmount', 'Ansøgt beløb'] as const]
        : []
    for (const [, header] of missing) {
      report(context, [['grants', grant.id, header]], { category: 'required', expected: { code: 'value' } })
    }
  }
}

function checkOverAllocation(context: CheckContext, index: RecordsIndex): void {
  for (const grant of context.records.grants) {
    if (!isAwardCounted(grant) && grant.status !== 'applied') continue
    const { amount, givenOut, toFree } = balanceOf(grant, index, context)
    if (!amount || toFree === 0) continue
    const holderId = holderIdOf(grant, index.plans.get(grant.planId ?? ''))
    const header = isAwardCounted(grant) ? 'Bevilget beløb' : 'Ansøgt beløb'
    const allocation = index.allocationsFrom(grant.id).findLast(({ id }) => context.rowOf('allocations', id))
    const position = index.positionsPaidBy(grant.id).find(({ id }) => context.rowOf('positions', id))
    report(
      context,
      [
        ['grants', grant.id, header],
        ['allocations', allocation?.id ?? null, 'Beløb'],
        ['positions', position?.id ?? null, 'Udgift pr. måned'],
        ['organisations', holderId, 'Offentlig myndighed'],
      ],
      {
        category: 'over-allocated',
        expected: { code: 'allocatedAtMostNet', net: amount.net, allocated: givenOut.total },
      },
    )
  }
}

import { may, readsOnlyOwn } from '~/domain/access/rights'
import type { Day } from '~/domain/calendar/day'
import { addDays, addMonths, earliest, firstDayOfMonth, lastDayOfMonth } from '~/domain/calendar/day'
import { daysIn } from '~/domain/calendar/period'
import { indexRecords } from '~/domain/funding/records-index'
import type { Plan } from '~/domain/plans/plan'
import type { PositionFacts } from '~/domain/positions/findings/position-finding'
import { isWhollyPaidOn, payOver } from '~/domain/positions/pay'
import { wholeShare } from '~/domain/money/oere'
import { loadPositionAgreements } from '~/persistence/records/position-agreements.server'
import { loadPlans } from '~/persistence/records/plans.server'
import type { UseCaseContext } from '../context'
import { keptCoverage } from '../coverage/kept-coverage.server'
import { loadOwn } from '../own-plans.server'
import { chosenPlan, planChoices } from '../plans/plan-in-view'
import { forbidden, notFound } from '../refusals'
import type {
  ListPositionsResult,
  PositionFilter,
  PositionListInput,
  PositionRow,
  PositionTotals,
} from './position-list'
import { factsOf, positionRow, shownYears } from './position-rows'

/** Every post of a plan with who pays it when, when it ends and what is to be noticed; a partner's are its own. */
export async function listPositions(
  { db: database, actor, today }: UseCaseContext,
  { planId, filter = 'all' }: PositionListInput,
): Promise<ListPositionsResult> {
  if (!may(actor, 'read', 'position') || !may(actor, 'read', 'plan')) return forbidden
  const { secretariatId } = actor
  const own = readsOnlyOwn(actor) ? await loadOwn(database.client, actor) : null
  const plans = (await loadPlans(database.client, secretariatId)).filter(
    (plan) => !own || own.planIds.has(plan.id),
  )
  const plan = chosenPlan(plans, planId, today)
  if (planId && !plan) return notFound('plan')
  if (!plan) {
    return {
      ok: true,
      plans: [],
      planId: null,
      planThrough: null,
      shown: null,
      filter,
      rows: [],
      findings: [],
      totals: totalsOf([], [], null, today),
    }
  }
  const kept = await keptCoverage(database, secretariatId, plan.id, today)
  if (!kept) return notFound('plan')
  const index = indexRecords(kept.records)
  const positions = index.positionsOf(plan.id).filter(({ id }) => !own || own.positionIds.has(id))
  const agreements = await loadPositionAgreements(database.client, secretariatId, {
    position: { is: { secretariatId, planId: plan.id } },
  })
  const shown = shownYears(plan, today)
  const facts = positions.map((position) => factsOf(position, plan, index, agreements, today))
  const rows = facts.map((each) => positionRow(each, index, actor, shown)).sort(bySoonest)
  const matching = rows.filter(passes(filter))
  return {
    ok: true,
    plans: planChoices(plans, today),
    planId: plan.id,
    planThrough: plan.through,
    shown,
    filter,
    rows: matching,
    findings: [...matching.flatMap(({ findings }) => findings)].sort((a, b) =>
      a.tone === b.tone ? Number(a.isAdvice) - Number(b.isAdvice) : a.tone === 'bad' ? -1 : 1,
    ),
    totals: totalsOf(rows, facts, plan, today),
  }
}

function passes(filter: PositionFilter): (row: PositionRow) => boolean {
  switch (filter) {
    case 'all':
      return () => true
    case 'ending':
      return (row) => row.endsWithPlan
    case 'shared':
      return (row) => row.isShared
    case 'findings':
      return (row) => row.findings.some(({ isAdvice }) => !isAdvice)
  }
}

/** Who must be given notice first stands first; who has none last, by the end. */
function bySoonest(a: PositionRow, b: PositionRow): number {
  const [first, second] = [a.noticeDay ?? '9999', b.noticeDay ?? '9999']
  if (first !== second) return first < second ? -1 : 1
  return a.ending.day < b.ending.day ? -1 : a.ending.day > b.ending.day ? 1 : 0
}

function totalsOf(
  rows: readonly PositionRow[],
  facts: readonly PositionFacts[],
  plan: Plan | null,
  today: Day,
): PositionTotals {
  const ending = rows.filter((row) => row.endsWithPlan && row.ending.day >= today)
  const notices = ending.flatMap(({ noticeDay }) => (noticeDay && noticeDay >= today ? noticeDay : []))
  const open = ending.filter(({ windowState }) => windowState === 'open').map(({ window }) => window.through)
  const endingFacts = facts.filter(({ position }) => ending.some(({ id }) => id === position.id))
  return {
    all: rows.length,
    ending: rows.filter((row) => row.endsWithPlan).length,
    shared: rows.filter((row) => row.isShared).length,
    withFindings: rows.filter(passes('findings')).length,
    endingHours: ending.reduce((sum, row) => sum + row.hoursPerWeek, 0),
    firstNotice: notices.length > 0 ? earliest(notices[0]!, ...notices) : null,
    isPaidToPlanEnd: endingFacts.every(({ position, payers }) => {
      const last = earliest(position.through ?? plan!.through, plan!.through)
      if (last < today) return true
      return payOver(payers, { from: today > position.from ? today : position.from, through: last }).every(
        ({ from }) => isWhollyPaidOn(payers, from),
      )
    }),
    promisedAfter: plan ? promisedAfter(endingFacts, plan) : 0,
    openWindowThrough: open.length > 0 ? earliest(open[0]!, ...open) : null,
  }
}

/** Of the hours that end with the plan, the share that awarded money pays in the 12 calendar months after it. */
function promisedAfter(facts: readonly PositionFacts[], plan: Pick<Plan, 'through'>): number {
  const from = firstDayOfMonth(addDays(lastDayOfMonth(plan.through), 1))
  const year = { from, through: addDays(addMonths(from, 12), -1) }
  let hours = 0
  let promised = 0
  for (const { position, payers } of facts) {
    hours += position.hoursPerWeek
    for (const stretch of payOver(payers, year)) {
      const share = Math.min(wholeShare, stretch.firm + stretch.conditional)
      promised += (position.hoursPerWeek * share * daysIn(stretch)) / daysIn(year)
    }
  }
  return hours === 0 ? 0 : Math.round(promised / hours)
}

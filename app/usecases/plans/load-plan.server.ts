import { may, readsOnlyOwn } from '~/domain/access/rights'
import { indexRecords } from '~/domain/funding/records-index'
import { countInPlans } from '~/persistence/records/count-in-plans.server'
import { loadVersion } from '~/persistence/records/save-record.server'
import { historyOf } from '../audit/history-of.server'
import { loadPlans } from '~/persistence/records/plans.server'
import { byId, namedIn } from '../by-name'
import { mayCarryOn } from '../carry-on/load-carry-on.server'
import type { UseCaseContext } from '../context'
import { keptCoverage } from '../coverage/kept-coverage.server'
import { loadOwn } from '../own-plans.server'
import { forbidden, notFound } from '../refusals'
import { coFinancingFigures } from './co-financing-figures'
import { planInView } from './plan-in-view'
import type { LoadPlanResult } from './plan-pages'

/** One plan: what it is, how much is in it, and its local co-financing. */
export async function loadPlan(context: UseCaseContext, { id }: { id: string }): Promise<LoadPlanResult> {
  const { db: database, actor, today } = context
  const { secretariatId } = actor
  const db = database.client
  if (!may(actor, 'read', 'plan')) return forbidden
  const plans = byId(await loadPlans(db, secretariatId))
  const plan = plans.get(id)
  const isHidden = readsOnlyOwn(actor) && !(await loadOwn(db, actor)).planIds.has(id)
  if (!plan || isHidden) return notFound('plan')
  const kept = await keptCoverage(database, secretariatId, id, today)
  if (!kept) return notFound('plan')
  const index = indexRecords(kept.records)
  const figures = kept.plans[0]
  const counts = (await countInPlans(db, secretariatId)).get(id)
  const { isRunning, daysLeft } = planInView(plan, today)
  return {
    ok: true,
    plan,
    version: (await loadVersion(db, secretariatId, 'plans', id)) ?? 0,
    isRunning,
    daysLeft,
    holder: namedIn(index.organisations, plan.holderId),
    follows: namedIn(plans, plan.followsId),
    followedBy: [...plans.values()]
      .filter((other) => other.followsId === id)
      .map((other) => ({ id: other.id, name: other.name })),
    counts: counts ?? { activities: 0, grants: 0, positions: 0, bodies: 0, collaborations: 0 },
    coFinancing:
      figures && may(actor, 'seeAmounts', 'plan') ? coFinancingFigures(figures.coFinancing, index) : null,
    history: await historyOf(context, [id]),
    may: {
      update: may(actor, 'update', 'plan'),
      delete: may(actor, 'delete', 'plan'),
      carryOn: mayCarryOn(actor),
    },
  }
}

import { may, readsOnlyOwn } from '~/domain/access/rights'
import { loadOrganisations } from '~/persistence/records/organisations.server'
import { countInPlans } from '~/persistence/records/count-in-plans.server'
import { loadPlans } from '~/persistence/records/plans.server'
import { byId, namedIn } from '../by-name'
import type { UseCaseContext } from '../context'
import { loadOwn } from '../own-plans.server'
import { forbidden } from '../refusals'
import type { ListPlansResult } from './plan-pages'
import { planChoices } from './plan-in-view'

/** Every plan, the first to end first, with how much is in it. */
export async function listPlans({
  db: { client: db },
  actor,
  today,
}: UseCaseContext): Promise<ListPlansResult> {
  const { secretariatId } = actor
  if (!may(actor, 'read', 'plan')) return forbidden
  const own = readsOnlyOwn(actor) ? await loadOwn(db, actor) : null
  const all = await loadPlans(db, secretariatId)
  const plans = byId(all)
  const organisations = byId(await loadOrganisations(db, secretariatId))
  const counts = await countInPlans(db, secretariatId)
  return {
    ok: true,
    plans: planChoices(
      all.filter((plan) => !own || own.planIds.has(plan.id)),
      today,
    ).map((choice) => {
      const plan = plans.get(choice.id)!
      const count = counts.get(plan.id)
      return {
        ...choice,
        pool: plan.pool,
        holder: namedIn(organisations, plan.holderId),
        follows: namedIn(plans, plan.followsId),
        activities: count?.activities ?? 0,
        grants: count?.grants ?? 0,
        positions: count?.positions ?? 0,
      }
    }),
    may: { create: may(actor, 'create', 'plan') },
  }
}

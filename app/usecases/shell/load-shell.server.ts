import { may } from '~/domain/access/rights'
import type { Role } from '~/domain/access/actor'
import type { Day } from '~/domain/calendar/day'
import { planInView } from '~/domain/plans/plan-in-view'
import type { CountedPlan } from '~/persistence/shell.server'
import { loadFrame } from '~/persistence/shell.server'
import type { UseCaseContext } from '../context'

export interface Shell {
  today: Day
  user: { name: string; role: Role }
  plan: CountedPlan | null
  plans: CountedPlan[]
  /** The plan in view was asked for by address. */
  isPlanChosen: boolean
  /** It may read grants: not everybody's menu has them. */
  seesGrants: boolean
  isDemo: boolean
}

/** The frame around every page: who is signed in, which plan is in view. An unknown plan falls back to the usual one. */
export async function loadShell(
  { db, actor, today }: UseCaseContext,
  { planId }: { planId: string | null },
): Promise<Shell> {
  const { isDemo, plans } = await loadFrame(db.client, actor.secretariatId)
  const chosen = plans.find((plan) => plan.id === planId) ?? null
  return {
    today,
    user: { name: actor.name, role: actor.role },
    plan: chosen ?? planInView(plans, today),
    plans,
    isPlanChosen: chosen !== null,
    seesGrants: may(actor, 'read', 'grant'),
    isDemo,
  }
}

import type { Day } from '~/domain/calendar/day'
import { daysBetween } from '~/domain/calendar/day'
import type { Plan } from '~/domain/plans/plan'
import { planInView as usualPlan } from '~/domain/plans/plan-in-view'
import { compareNames } from '../by-name'
import type { PlanChoice, PlanInView } from '../overview/overview'

type ShownPlan = Pick<Plan, 'id' | 'name' | 'from' | 'through'>

export function planChoice({ id, name, from, through }: ShownPlan, today: Day): PlanChoice {
  return { id, name, from, through, isRunning: from <= today && today <= through }
}

export function planInView(plan: ShownPlan, today: Day): PlanInView {
  return { ...planChoice(plan, today), daysLeft: daysBetween(today, plan.through) }
}

/** The plans a page can be turned to, the first to end first. */
export function planChoices(plans: readonly ShownPlan[], today: Day): PlanChoice[] {
  return plans
    .map((plan) => planChoice(plan, today))
    .sort((a, b) => (a.through === b.through ? compareNames(a.name, b.name) : a.through < b.through ? -1 : 1))
}

/** The plan a page shows: the one asked for, else the usual one. Null where it is not there. */
export function chosenPlan<P extends ShownPlan>(
  plans: readonly P[],
  planId: string | null | undefined,
  today: Day,
): P | null {
  return planId ? (plans.find((plan) => plan.id === planId) ?? null) : usualPlan(plans, today)
}

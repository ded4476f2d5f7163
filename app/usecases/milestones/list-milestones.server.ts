import type { Actor } from '~/domain/access/actor'
import { may } from '~/domain/access/rights'
import { loadActivities } from '~/persistence/records/activities.server'
import { loadMilestones } from '~/persistence/records/milestones.server'
import { loadContacts } from '~/persistence/records/organisations.server'
import { loadPlans } from '~/persistence/records/plans.server'
import type { SteeringGroup } from '~/persistence/records/steering-groups.server'
import { loadSteeringGroups } from '~/persistence/records/steering-groups.server'
import { byId, byName, compareNames } from '../by-name'
import type { UseCaseContext } from '../context'
import { chosenPlan, planChoice, planChoices } from '../plans/plan-in-view'
import { forbidden, notFound } from '../refusals'
import type { FollowedArea, ListMilestonesResult, MilestoneListInput, MilestoneRow } from './milestone-list'
import { countsOf, inMeetingOrder, milestoneRow } from './milestone-rows'

export const milestonePageSize = 100

/** What an effort area that is asked for by this name has: milestones of activities without any. */
export const noEffortArea = '-'

/** The milestones of a plan as its steering groups follow them: late, due and reached by effort area. */
export async function listMilestones(
  { db: { client: db }, actor, today }: UseCaseContext,
  input: MilestoneListInput,
  { isWhole = input.effortArea !== null }: { isWhole?: boolean } = {},
): Promise<ListMilestonesResult> {
  const { secretariatId } = actor
  if (!may(actor, 'read', 'milestone')) return forbidden
  const plans = await loadPlans(db, secretariatId)
  const plan = chosenPlan(plans, input.planId, today)
  if (!plan && input.planId !== null) return notFound('plan')
  const planId = plan?.id ?? ''
  const activities = await loadActivities(db, secretariatId, { planId })
  const activityOf = byId(activities)
  const milestones = await loadMilestones(db, secretariatId, { activity: { planId } })
  const contacts = byId(await loadContacts(db, secretariatId))
  const all = milestones.flatMap((milestone) => {
    const activity = activityOf.get(milestone.activityId)
    return activity ? [milestoneRow(milestone, activity, contacts, today)] : []
  })
  const chosen = all.filter((row) => isChosen(row, input, actor))
  const areaOrder = areasInOrder(plan?.effortAreas ?? [], chosen)
  const found = areaOrder.flatMap((area) => inMeetingOrder(chosen.filter(isShown(area, input))))
  const size = isWhole ? Math.max(1, found.length) : milestonePageSize
  const page = Math.min(input.page, Math.max(1, Math.ceil(found.length / size)))
  const groups = await loadSteeringGroups(db, secretariatId, planId, today)
  const people = new Set(milestones.flatMap(({ responsibleId }) => responsibleId ?? []))
  return {
    ok: true,
    plan: plan && planChoice(plan, today),
    plans: planChoices(plans, today),
    areas: areaOrder.map((area) => followed(area, chosen, groups)),
    counts: countsOf(found),
    rows: found.slice((page - 1) * size, page * size),
    total: found.length,
    page,
    pageSize: size,
    hasAny: all.length > 0,
    hasOwn: actor.contactId !== null,
    activities: byName(activities.map(({ id, name }) => ({ id, name }))),
    people: byName([...people].flatMap((id) => contacts.get(id) ?? []).map(({ id, name }) => ({ id, name }))),
    may: { create: may(actor, 'create', 'milestone'), update: may(actor, 'update', 'milestone') },
  }
}

function isChosen(row: MilestoneRow, { activityId, responsible }: MilestoneListInput, actor: Actor): boolean {
  if (activityId !== null && row.activity.id !== activityId) return false
  if (responsible === null) return true
  if (responsible === 'none') return row.responsible === null
  const id = responsible === 'me' ? actor.contactId : responsible
  return id !== null && (row.responsible?.id === id || row.deputy?.id === id)
}

function isShown(area: string | null, { effortArea, standing }: MilestoneListInput) {
  return (row: MilestoneRow): boolean => {
    if (row.effortArea !== area) return false
    if (effortArea !== null && (area ?? noEffortArea) !== effortArea) return false
    if (standing === null) return true
    return standing === 'open' ? row.standing !== 'done' : row.standing === standing
  }
}

/** The plan's own areas, then others by name, then what has none. */
function areasInOrder(own: readonly string[], rows: readonly MilestoneRow[]): (string | null)[] {
  const used = new Set(rows.map(({ effortArea }) => effortArea))
  const others = [...used].filter((area) => area !== null && !own.includes(area)) as string[]
  return [...own, ...others.sort(compareNames), ...(used.has(null) ? [null] : [])]
}

function followed(
  effortArea: string | null,
  rows: readonly MilestoneRow[],
  groups: ReadonlyMap<string, SteeringGroup>,
): FollowedArea {
  const group = effortArea === null ? undefined : groups.get(effortArea)
  return {
    effortArea,
    counts: countsOf(rows.filter((row) => row.effortArea === effortArea)),
    body: group ? { id: group.id, name: group.name } : null,
    nextMeeting: group?.nextMeeting ?? null,
  }
}

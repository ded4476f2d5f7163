import type { Activity } from '~/domain/activities/activity'
import type { Plan } from '~/domain/plans/plan'
import { carriedActivity, carriedCostLine, carriedPosition, worksAtPlanEnd } from '~/domain/plans/carry-on'
import type { Position } from '~/domain/positions/position'
import { textProblems, withTidyTexts } from '~/domain/privacy/text-problems'
import type { FieldProblem } from '~/domain/secretariat/field-problem'
import { idWith } from '~/persistence/aggregates/aggregate.server'
import type { Db } from '~/persistence/db.server'
import { newId } from '~/persistence/new-id.server'
import { loadActivities, loadCostLines } from '~/persistence/records/activities.server'
import { loadPlans } from '~/persistence/records/plans.server'
import { loadPositionAssignments, loadPositions } from '~/persistence/records/positions.server'
import type { CarriedTable } from '~/persistence/records/successors.server'
import { loadIdsInPlan, loadSuccessors } from '~/persistence/records/successors.server'
import type { UseCaseContext } from '../context'
import { checkPlan } from '../plans/check-plan.server'
import type { Created } from '../refusals'
import { forbidden, invalid, notFound } from '../refusals'
import { inWriting } from '../saving/in-writing.server'
import { saveNew } from '../saving/save-record.server'
import type { CarriedKind, CarryOnValues } from './carry-on-page'
import { carriedKinds } from './carry-on-page'
import { carryBodies } from './carry-bodies.server'
import { mayCarryOn } from './load-carry-on.server'

const tableOf: Record<CarriedKind, CarriedTable> = {
  activities: 'activity',
  positions: 'position',
  bodies: 'body',
}
const rowsOf = { activity: 'Activity', position: 'Position', body: 'Body' } as const

/** The new record's id by the old one's: what is carried on now, and what was before. */
export interface Carried {
  now: { from: string; id: string; name: string }[]
  before: ReadonlyMap<string, string>
}

/**
 * Copies what was chosen of a plan into the one that follows, which it makes where none is named: activities with
 * their cost lines, posts with their hours on them, bodies with their members. Grants, payers and allocations stay
 * behind, and so do reports, anchorings and meetings. What is carried on already is passed over, so that sending it
 * twice adds nothing twice.
 */
export async function carryOn(
  context: UseCaseContext,
  { planId, values }: { planId: string; values: CarryOnValues },
): Promise<Created> {
  if (!mayCarryOn(context.actor)) return forbidden
  return inWriting<Created>(context, async (db) => {
    const plans = await loadPlans(db, context.actor.secretariatId)
    const plan = plans.find(({ id }) => id === planId)
    if (!plan) return notFound('plan')
    const found = await targetPlan(db, context, plan, plans, values)
    if ('problems' in found) return invalid(found.problems)
    const { target, isNew } = found
    const problems: FieldProblem[] = []
    const carried = {} as Record<CarriedKind, Carried>
    for (const kind of carriedKinds) {
      const checked = await chosenOf(db, context, kind, { planId, target, lines: values[kind] })
      carried[kind] = checked.carried
      problems.push(...checked.problems)
    }
    const count = carriedKinds.reduce((sum, kind) => sum + carried[kind].now.length, 0)
    const isKnown = carriedKinds.some((kind) => carried[kind].before.size > 0)
    if (count === 0 && problems.length === 0 && !isKnown) problems.push({ field: '', problem: 'required' })
    if (problems.length > 0) return invalid(problems)
    if (isNew) await saveNew(db, context, 'plans', target, { name: target.name, planId: target.id })
    await carryActivities(db, context, { from: plan, to: target }, carried.activities)
    await carryPositions(db, context, { from: plan, to: target }, carried)
    await carryBodies(db, context, target, carried.bodies)
    return { ok: true, id: target.id, version: isNew ? 1 : 2, name: target.name }
  })
}

/** The plan it is carried on to. One that follows and has the name already is the one a first press has made. */
async function targetPlan(
  db: Db,
  context: UseCaseContext,
  plan: Plan,
  plans: readonly Plan[],
  values: CarryOnValues,
): Promise<{ target: Plan; isNew: boolean } | { problems: FieldProblem[] }> {
  const following = plans.filter(({ followsId }) => followsId === plan.id)
  if (values.targetId !== null) {
    const target = following.find(({ id }) => id === values.targetId)
    if (target) return { target, isNew: false }
    return { problems: [{ field: 'targetId', problem: 'unknownReference' }] }
  }
  const { name } = withTidyTexts({ name: values.planName ?? '' })
  const made = following.find((each) => each.name === name)
  if (made) return { target: made, isNew: false }
  const { from, through } = values
  if (from === null || through === null) {
    const empty = { from, through }
    const missing = (['from', 'through'] as const).filter((field) => empty[field] === null)
    return { problems: missing.map((field) => ({ field, problem: 'required' as const })) }
  }
  const target: Plan = { ...plan, id: newId(), name, from, through, pool: null, followsId: plan.id }
  const problems = await checkPlan(db, context, target, null)
  if (from <= plan.through) problems.push({ field: 'from', problem: 'outsidePlan' })
  if (problems.length === 0) return { target, isNew: true }
  return {
    problems: problems.map((each) => ({ ...each, field: each.field === 'name' ? 'planName' : each.field })),
  }
}

async function chosenOf(
  db: Db,
  { actor: { secretariatId } }: UseCaseContext,
  kind: CarriedKind,
  { planId, target, lines }: { planId: string; target: Plan; lines: CarryOnValues[CarriedKind] },
): Promise<{ carried: Carried; problems: FieldProblem[] }> {
  const table = tableOf[kind]
  const there = await loadIdsInPlan(db, secretariatId, table, planId)
  const successors = await loadSuccessors(db, secretariatId, table, [...there])
  const before = new Map(
    successors.filter((next) => next.planId === target.id).map(({ continuesId, id }) => [continuesId, id]),
  )
  const problems: FieldProblem[] = []
  const names = new Set<string>()
  const now: Carried['now'] = []
  for (const [at, line] of lines.entries()) {
    if (!line.take || before.has(line.id)) continue
    const { name } = withTidyTexts({ name: line.name })
    const field = `${kind}[${at}].name`
    const say = (problem: 'required' | 'nameTaken' | 'unknownReference') => problems.push({ field, problem })
    if (!there.has(line.id) || now.some(({ from }) => from === line.id)) say('unknownReference')
    else if (name === '') say('required')
    else if (names.has(name)) say('nameTaken')
    else if ((await idWith(db, secretariatId, rowsOf[table], { name }, null)) !== null) say('nameTaken')
    problems.push(...textProblems({ name }).map((each) => ({ ...each, field })))
    names.add(name)
    now.push({ from: line.id, id: newId(), name })
  }
  return { carried: { now, before }, problems }
}

interface Plans {
  from: Plan
  to: Plan
}

async function carryActivities(
  db: Db,
  context: UseCaseContext,
  { from, to }: Plans,
  { now }: Carried,
): Promise<void> {
  if (now.length === 0) return
  const { secretariatId } = context.actor
  const ids = now.map((each) => each.from)
  const activities = new Map<string, Activity>(
    (await loadActivities(db, secretariatId, { id: { in: ids } })).map((each) => [each.id, each]),
  )
  const lines = await loadCostLines(db, secretariatId, { activityId: { in: ids } })
  for (const { from: oldId, id, name } of now) {
    const activity = activities.get(oldId)
    if (!activity) continue
    const next = carriedActivity(activity, to, { id, name })
    await saveNew(db, context, 'activities', next, { name, planId: to.id })
    for (const line of lines.filter(({ activityId }) => activityId === oldId)) {
      const carried = carriedCostLine(line, { activity, from, to }, { id: newId(), activityId: id })
      if (carried) await saveNew(db, context, 'costLines', carried, { name: line.label, planId: to.id })
    }
  }
}

/** Posts, and the hours that stand between a post and an activity of which at least one is carried on now. */
async function carryPositions(
  db: Db,
  context: UseCaseContext,
  { from, to }: Plans,
  { positions: posts, activities }: Record<CarriedKind, Carried>,
): Promise<void> {
  const { secretariatId } = context.actor
  const positions = new Map<string, Position>(
    (await loadPositions(db, secretariatId, { planId: from.id })).map((each) => [each.id, each]),
  )
  const postIds = new Map(posts.before)
  for (const { from: oldId, id, name } of posts.now) {
    const position = positions.get(oldId)
    const next = position && carriedPosition(position, to, { id, name })
    if (!next) continue
    await saveNew(db, context, 'positions', next, { name, planId: to.id, details: { continuesId: oldId } })
    postIds.set(oldId, id)
  }
  const activityIds = new Map([...activities.before, ...idsOf(activities)])
  const isNew = new Set([...posts.now, ...activities.now].map((each) => each.from))
  const hours = await loadPositionAssignments(db, secretariatId, { positionId: { in: [...postIds.keys()] } })
  for (const row of hours) {
    const position = positions.get(row.positionId)
    const positionId = postIds.get(row.positionId)
    const activityId = activityIds.get(row.activityId)
    if (!position || !positionId || !activityId) continue
    if (!isNew.has(row.positionId) && !isNew.has(row.activityId)) continue
    if (!worksAtPlanEnd(row, position, from)) continue
    const carried = { ...row, id: newId(), positionId, activityId, from: null, through: null }
    await saveNew(db, context, 'positionAssignments', carried, { name: position.name, planId: to.id })
  }
}

function idsOf({ now }: Carried): [string, string][] {
  return now.map((each) => [each.from, each.id])
}

import { expect, test } from 'vitest'
import { day } from '../../../app/domain/calendar/day'
import type { SecretariatRecords } from '../../../app/domain/secretariat/secretariat-records'
import { loadActivities, loadCostLines } from '../../../app/persistence/records/activities.server'
import { loadBodies, loadBodyMembers } from '../../../app/persistence/records/bodies.server'
import { loadPlans } from '../../../app/persistence/records/plans.server'
import {
  loadPositionAssignments,
  loadPositions,
  loadPositionShares,
} from '../../../app/persistence/records/positions.server'
import { carryOn } from '../../../app/usecases/carry-on/carry-on.server'
import type { CarryOnPage, CarryOnValues } from '../../../app/usecases/carry-on/carry-on-page'
import { loadCarryOn } from '../../../app/usecases/carry-on/load-carry-on.server'
import type { UseCaseContext } from '../../../app/usecases/context'
import {
  aContact,
  aCostLine,
  aGrant,
  anActivity,
  anAllocation,
  anAnchoring,
  anAssignment,
  aPlan,
  aPosition,
  aShare,
  records,
} from '../../builders/records'
import { freshDatabase } from '../../setup/fresh-database'
import { aSecretariat, inside } from './a-secretariat'

const today = day('2026-03-09')

/** A plan of 2026 with two activities, a post on the first, and a board with one member. */
async function aPlanInUse(given: Partial<SecretariatRecords> = {}) {
  const db = await freshDatabase()
  const id = await aSecretariat(db, {
    ...records({
      plans: [aPlan({ effortAreas: ['Trivsel'], areas: ['Engly'] })],
      activities: [
        anActivity({ id: 'family', name: 'Familiehuset', effortAreas: ['Trivsel'], value: 4 }),
        anActivity({ id: 'gardens', name: 'Nabohaver', continuation: 'close' }),
      ],
      costLines: [
        aCostLine({ activityId: 'family' }),
        aCostLine({
          activityId: 'family',
          label: 'Fest',
          from: day('2026-06-01'),
          through: day('2026-06-30'),
        }),
      ],
      grants: [aGrant()],
      allocations: [anAllocation({ activityId: 'family' })],
      anchorings: [anAnchoring({ activityId: 'family' })],
      positions: [aPosition({ id: 'post', name: 'Konsulent', noticeMonths: 3 })],
      positionShares: [aShare({ positionId: 'post' })],
      positionAssignments: [
        anAssignment({ positionId: 'post', activityId: 'family' }),
        anAssignment({ positionId: 'post', activityId: 'gardens', through: day('2026-06-30') }),
      ],
    }),
    contacts: [aContact()],
    bodies: [
      {
        id: 'board',
        planId: 'plan',
        name: 'Bestyrelsen',
        level: 'board',
        demandedByGrantId: 'grant',
        paperLeadDays: 14,
      },
    ],
    bodyMembers: [{ id: 'member', bodyId: 'board', contactId: 'contact', role: 'formand' }],
    meetings: [{ id: 'meeting', bodyId: 'board', day: day('2026-11-26'), time: null }],
    ...given,
  })
  return { db, id, context: inside(db, id, 'leader', { today }) }
}

async function pageOf(context: UseCaseContext, targetId: string | null = null): Promise<CarryOnPage> {
  const page = await loadCarryOn(context, { planId: 'plan', targetId })
  if (!page.ok) throw new Error(page.reason)
  return page
}

/** The form as it opens, with what is proposed. */
function formOf({ target, rows }: CarryOnPage, given: Partial<CarryOnValues> = {}): CarryOnValues {
  const lines = (kind: keyof CarryOnPage['rows']) =>
    rows[kind].map(({ id, suggested, isProposed }) => ({ id, take: isProposed, name: suggested }))
  return {
    targetId: target.id,
    planName: target.name,
    from: target.from,
    through: target.through,
    activities: lines('activities'),
    positions: lines('positions'),
    bodies: lines('bodies'),
    ...given,
  }
}

test('what is to go on is proposed under the next plan’s years, and what ends is not', async () => {
  const { context } = await aPlanInUse()
  expect(await pageOf(context)).toMatchObject({
    target: { id: null, name: 'plan 2027–2030', from: '2027-01-01', through: '2030-12-31' },
    rows: {
      activities: [
        { name: 'Familiehuset', suggested: 'Familiehuset 2027–2030', isProposed: true, carried: null },
        { name: 'Nabohaver', isProposed: false },
      ],
      positions: [{ suggested: 'Konsulent 2027–2030', isProposed: true }],
      // A grant demands it, and the grant stays behind.
      bodies: [{ suggested: 'Bestyrelsen 2027–2030', isProposed: false }],
    },
  })
})

test('a new plan follows with activities, posts and bodies, linked, and without the old money', async () => {
  const { context, db, id } = await aPlanInUse()
  const form = formOf(await pageOf(context))
  const bodies = form.bodies.map((body) => ({ ...body, take: true }))
  const saved = await carryOn(context, { planId: 'plan', values: { ...form, bodies } })
  if (!saved.ok) throw new Error(saved.reason)
  const [plan] = await loadPlans(db.client, id, { id: saved.id })
  expect(plan).toMatchObject({ followsId: 'plan', from: '2027-01-01', effortAreas: ['Trivsel'] })
  const inNew = { planId: saved.id }
  const [activity, ...others] = await loadActivities(db.client, id, inNew)
  expect(others).toEqual([])
  expect(activity).toMatchObject({
    name: 'Familiehuset 2027–2030',
    continuesId: 'family',
    value: 4,
    effortAreas: ['Trivsel'],
    continuation: 'undecided',
  })
  expect(await loadCostLines(db.client, id, { activityId: activity!.id })).toMatchObject([
    { label: 'Materialer', from: null },
    { label: 'Fest', from: '2027-06-01', through: '2027-06-30' },
  ])
  const [post] = await loadPositions(db.client, id, inNew)
  expect(post).toMatchObject({ name: 'Konsulent 2027–2030', from: '2027-01-01', through: '2030-12-31' })
  expect(await db.client.position.findFirst({ where: { secretariatId: id, id: post!.id } })).toMatchObject({
    continuesId: 'post',
  })
  expect(await loadPositionShares(db.client, id, { positionId: post!.id })).toEqual([])
  expect(await loadPositionAssignments(db.client, id, { positionId: post!.id })).toMatchObject([
    { activityId: activity!.id, from: null, through: null },
  ])
  const [body] = await loadBodies(db.client, id, inNew)
  expect(body).toMatchObject({ level: 'board', demandedByGrantId: null, paperLeadDays: 14 })
  expect(await loadBodyMembers(db.client, id, { bodyId: body!.id })).toMatchObject([
    { contactId: 'contact', role: 'formand' },
  ])
  for (const table of ['allocation', 'anchoring'] as const) {
    const copied = { where: { secretariatId: id, activityId: activity!.id } }
    const rows =
      table === 'allocation'
        ? await db.client.allocation.count(copied)
        : await db.client.anchoring.count(copied)
    expect(rows).toBe(0)
  }
  expect(await db.client.meeting.count({ where: { secretariatId: id, bodyId: body!.id } })).toBe(0)
  const trail = await db.client.auditEntry.findMany({
    where: { secretariatId: id, planId: saved.id },
    select: { recordKind: true },
  })
  expect(trail.map(({ recordKind }) => recordKind).sort()).toEqual([
    'activity',
    'body',
    'costLine',
    'costLine',
    'plan',
    'position',
    'positionAssignment',
  ])
})

test('sent twice, or visited again, nothing is copied twice, and what comes later joins what is there', async () => {
  const { context, db, id } = await aPlanInUse()
  const whole = formOf(await pageOf(context))
  const only = { ...whole, positions: [], bodies: [] }
  const twice = await Promise.all([
    carryOn(context, { planId: 'plan', values: only }),
    carryOn(context, { planId: 'plan', values: only }),
  ])
  expect(twice.every(({ ok }) => ok)).toBe(true)
  expect(await loadPlans(db.client, id)).toHaveLength(2)
  const again = await pageOf(context)
  expect(again.target.id).not.toBeNull()
  expect(again.rows.activities[0]).toMatchObject({ carried: { name: 'Familiehuset 2027–2030' } })
  expect(await carryOn(context, { planId: 'plan', values: formOf(again) })).toMatchObject({ ok: true })
  expect(await carryOn(context, { planId: 'plan', values: formOf(again) })).toMatchObject({ ok: true })
  const inNew = { planId: again.target.id! }
  expect(await loadActivities(db.client, id, inNew)).toHaveLength(1)
  const [post, ...more] = await loadPositions(db.client, id, inNew)
  expect(more).toEqual([])
  expect(await loadPositionAssignments(db.client, id, { positionId: post!.id })).toHaveLength(1)
})

test('names that are taken, missing or alike are told at their line, and nothing is written', async () => {
  const { context, db, id } = await aPlanInUse()
  const form = formOf(await pageOf(context))
  const values = {
    ...form,
    planName: 'plan',
    activities: [
      { id: 'family', take: true, name: 'Nabohaver' },
      { id: 'gardens', take: true, name: ' ' },
    ],
  }
  expect(await carryOn(context, { planId: 'plan', values })).toMatchObject({
    problems: [{ field: 'planName', problem: 'nameTaken' }],
  })
  const named = { ...values, planName: 'Næste plan' }
  expect(await carryOn(context, { planId: 'plan', values: named })).toMatchObject({
    problems: [
      { field: 'activities[0].name', problem: 'nameTaken' },
      { field: 'activities[1].name', problem: 'required' },
    ],
  })
  const alike = [
    { id: 'family', take: true, name: 'Ny' },
    { id: 'gardens', take: true, name: 'Ny' },
  ]
  expect(await carryOn(context, { planId: 'plan', values: { ...named, activities: alike } })).toMatchObject({
    problems: [{ field: 'activities[1].name', problem: 'nameTaken' }],
  })
  const backwards = { ...named, activities: [], from: day('2026-06-01'), through: day('2026-05-01') }
  expect(await carryOn(context, { planId: 'plan', values: backwards })).toMatchObject({
    problems: [
      { field: 'through', problem: 'endsBeforeStart' },
      { field: 'from', problem: 'outsidePlan' },
    ],
  })
  const none = { ...named, activities: [], positions: [], bodies: [] }
  expect(await carryOn(context, { planId: 'plan', values: none })).toMatchObject({
    problems: [{ problem: 'required' }],
  })
  expect(await loadPlans(db.client, id)).toHaveLength(1)
})

test('only those who make records carry them on, and only into a plan that follows', async () => {
  const { context, db, id } = await aPlanInUse({
    plans: [aPlan(), aPlan({ id: 'elsewhere', from: day('2027-01-01'), through: day('2030-12-31') })],
  })
  const form = formOf(await pageOf(context))
  for (const role of ['board', 'partner'] as const) {
    const reader = inside(db, id, role, { today })
    expect(await loadCarryOn(reader, { planId: 'plan', targetId: null })).toMatchObject({
      reason: 'forbidden',
    })
    expect(await carryOn(reader, { planId: 'plan', values: form })).toMatchObject({ reason: 'forbidden' })
  }
  const editor = inside(db, id, 'editor', { today })
  const astray = { ...form, targetId: 'elsewhere' }
  expect(await carryOn(editor, { planId: 'plan', values: astray })).toMatchObject({
    problems: [{ field: 'targetId', problem: 'unknownReference' }],
  })
  expect(await carryOn(editor, { planId: 'plan', values: form })).toMatchObject({ ok: true })
  expect(await carryOn(editor, { planId: 'nowhere', values: form })).toMatchObject({ reason: 'notFound' })
})

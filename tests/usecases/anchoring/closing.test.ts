import { expect, test } from 'vitest'
import { day } from '../../../app/domain/calendar/day'
import type { SecretariatRecords } from '../../../app/domain/secretariat/secretariat-records'
import { changeStage } from '../../../app/usecases/anchoring/change-stage.server'
import type { ClosingPlanPage } from '../../../app/usecases/anchoring/closing-plan'
import { deleteAnchoringStep } from '../../../app/usecases/anchoring/delete-step.server'
import { loadAnchoring } from '../../../app/usecases/anchoring/load-anchoring.server'
import { loadClosingPlan } from '../../../app/usecases/anchoring/load-closing-plan.server'
import { loadSubject } from '../../../app/usecases/anchoring/load-subject.server'
import { markAnchoringStep } from '../../../app/usecases/anchoring/mark-step.server'
import { saveClosingPlan } from '../../../app/usecases/anchoring/save-closing-plan.server'
import { saveAnchoringStep } from '../../../app/usecases/anchoring/save-step.server'
import type { UseCaseContext } from '../../../app/usecases/context'
import { keptDeadlines } from '../../../app/usecases/deadlines/kept-deadlines.server'
import {
  aContact,
  aCostLine,
  aGrant,
  anActivity,
  anAllocation,
  anAssignment,
  aPosition,
  kroner,
  records,
} from '../../builders/records'
import { aRequirement } from '../../builders/reporting'
import { freshDatabase } from '../../setup/fresh-database'
import { aSecretariat, inside } from '../pages/a-secretariat'

const today = day('2026-07-15')

/** An activity that is wished closed with its plan on 31 December 2026, staffed by a post with 6 months' notice. */
async function anEnding(given: Partial<SecretariatRecords> = {}) {
  const db = await freshDatabase()
  const id = await aSecretariat(db, {
    ...records({
      activities: [anActivity({ continuation: 'close' })],
      costLines: [aCostLine()],
      grants: [aGrant({ from: day('2026-01-01'), through: day('2026-12-31') })],
      allocations: [anAllocation()],
      positions: [aPosition({ id: 'post', name: 'Gartner', noticeMonths: 6 })],
      positionAssignments: [anAssignment({ positionId: 'post' })],
    }),
    requirements: [aRequirement('accounts', '3 måneder efter bevillingens slut')],
    contacts: [aContact()],
    ...given,
  })
  return { db, id, context: inside(db, id, 'leader', { today }) }
}

async function proposed(context: UseCaseContext): Promise<ClosingPlanPage> {
  const page = await loadClosingPlan(context, { id: 'activity' })
  if (!page.ok) throw new Error(page.reason)
  return page
}

function lines(page: ClosingPlanPage) {
  return page.proposals.map(({ id, code, day: on }) => ({
    id,
    take: true,
    title: code,
    day: on,
    responsibleId: 'contact',
    cost: code === 'equipment' ? kroner(5000) : null,
  }))
}

test('a close is proposed from its end: notice of the posts first, and the accounts that outlive the plan', async () => {
  const { context } = await anEnding()
  expect(await proposed(context)).toMatchObject({
    endsOn: '2026-12-31',
    proposals: [
      { code: 'staffNotice', day: '2026-06-30', position: { name: 'Gartner' }, hasPassed: true },
      { code: 'participantsTold', day: '2026-09-30', hasPassed: false },
      { code: 'reportsAssigned', day: '2026-10-31' },
      { code: 'equipment', day: '2026-11-30' },
      { code: 'data', day: '2026-12-31' },
    ],
    lastReports: [{ due: '2027-03-31', grant: { id: 'grant' }, responsible: null }],
  })
})

test('its steps are written once however often they are sent, and are deadlines of their own', async () => {
  const { context, db } = await anEnding()
  const steps = lines(await proposed(context))
  const asked = { subjectId: 'activity', steps }
  const twice = await Promise.all([saveClosingPlan(context, asked), saveClosingPlan(context, asked)])
  expect(twice).toMatchObject([{ ok: true }, { ok: true }])
  // A second visit has new ids, and the same words.
  await saveClosingPlan(context, { subjectId: 'activity', steps: lines(await proposed(context)) })
  const page = await loadSubject(context, { id: 'activity' })
  expect(page).toMatchObject({
    row: {
      window: 'none',
      last: null,
      closing: { steps: 5, done: 0, passed: 1, cost: kroner(5000), first: '2026-06-30' },
    },
    lastReports: [{ due: '2027-03-31' }],
  })
  const deadlines = await keptDeadlines(db, context.actor.secretariatId, today)
  expect(deadlines.filter(({ kind }) => kind === 'closingStep').map(({ day: on }) => on)).toEqual([
    '2026-06-30',
    '2026-09-30',
    '2026-10-31',
    '2026-11-30',
    '2026-12-31',
  ])
})

test('a step is ticked, changed with its cost, thrown away, and a new one belongs to the close', async () => {
  const { context } = await anEnding()
  await saveClosingPlan(context, { subjectId: 'activity', steps: lines(await proposed(context)) })
  const before = await loadSubject(context, { id: 'activity' })
  if (!before.ok) throw new Error(before.reason)
  const [first, second] = before.steps
  const tick = { subjectId: 'activity', id: first!.id, isDone: true }
  expect(await markAnchoringStep(context, tick)).toEqual({ ok: true })
  expect(await markAnchoringStep(context, tick)).toEqual({ ok: true })
  await deleteAnchoringStep(context, { id: second!.id, version: 1 })
  const values = {
    title: 'Afskedsfest',
    day: day('2026-12-01'),
    responsibleId: null,
    deputyId: null,
    doneOn: null,
    cost: kroner(2500),
  }
  await saveAnchoringStep(context, { subjectId: 'activity', id: null, version: 0, values })
  expect(await loadSubject(context, { id: 'activity' })).toMatchObject({
    row: { closing: { steps: 5, done: 1, cost: kroner(7500) } },
    steps: expect.arrayContaining([
      expect.objectContaining({ title: 'Afskedsfest', isOrderlyClose: true, cost: kroner(2500) }),
      expect.objectContaining({ id: first!.id, doneOn: today }),
    ]) as unknown,
  })
})

test('what is wrong with a line is said at the line, and what is not taken is left out', async () => {
  const { context } = await anEnding()
  const steps = lines(await proposed(context))
  const [one, two] = steps
  const wrong = [
    { ...one!, take: false },
    { ...two!, title: ' ', cost: kroner(-1), responsibleId: 'nobody' },
  ]
  expect(await saveClosingPlan(context, { subjectId: 'activity', steps: wrong })).toMatchObject({
    problems: [
      { field: 'steps[1].title', problem: 'required' },
      { field: 'steps[1].cost', problem: 'negative' },
      { field: 'steps[1].responsibleId', problem: 'unknownReference' },
    ],
  })
  const none = steps.map((step) => ({ ...step, take: false }))
  expect(await saveClosingPlan(context, { subjectId: 'activity', steps: none })).toMatchObject({
    problems: [{ problem: 'required' }],
  })
})

test('what looks for an owner has no close to plan, and readers make none', async () => {
  const { context, db, id } = await anEnding({ activities: [anActivity({ continuation: 'continue' })] })
  expect(await loadClosingPlan(context, { id: 'activity' })).toMatchObject({ reason: 'doesNotEnd' })
  expect(await saveClosingPlan(context, { subjectId: 'activity', steps: [] })).toMatchObject({
    problems: [{ problem: 'notFromHere' }],
  })
  for (const role of ['board', 'partner'] as const) {
    const reader = inside(db, id, role, { today })
    expect(await loadClosingPlan(reader, { id: 'activity' })).toMatchObject({ reason: 'forbidden' })
    expect(await saveClosingPlan(reader, { subjectId: 'activity', steps: [] })).toMatchObject({
      reason: 'forbidden',
    })
    const tick = { subjectId: 'activity', id: 'step', isDone: true }
    expect(await markAnchoringStep(reader, tick)).toMatchObject({ reason: 'forbidden' })
  }
})

test('an activity with an end of its own before the plan ends on purpose, and looks for nobody', async () => {
  const short = anActivity({ continuation: 'continue', through: day('2026-10-31') })
  const { context } = await anEnding({ activities: [short] })
  expect(await proposed(context)).toMatchObject({
    endsOn: '2026-10-31',
    proposals: [{ code: 'staffNotice', day: '2026-04-30' }, {}, {}, {}, {}],
  })
  expect(await loadAnchoring(context, {})).toMatchObject({
    counts: { activity: 0 },
    ending: [{ name: 'activity', closing: { endsOn: '2026-10-31', steps: 0 } }],
  })
  expect(
    await changeStage(context, {
      id: 'activity',
      version: 0,
      step: { to: 'candidate', on: today, reason: null, evidence: null, amount: null, hours: null },
    }),
  ).toMatchObject({ ok: true })
})

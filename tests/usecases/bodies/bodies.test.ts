import { describe, expect, test } from 'vitest'
import type { Body } from '../../../app/domain/bodies/body'
import { noBodyParticulars } from '../../../app/domain/bodies/body-particulars'
import { day } from '../../../app/domain/calendar/day'
import { loadRequirements } from '../../../app/persistence/records/requirements.server'
import { createBody } from '../../../app/usecases/bodies/create-body.server'
import { createMeetings } from '../../../app/usecases/bodies/create-meetings.server'
import { deleteBody } from '../../../app/usecases/bodies/delete-body.server'
import { deleteMeeting } from '../../../app/usecases/bodies/delete-meeting.server'
import { exportBodiesCsv } from '../../../app/usecases/bodies/export-bodies-csv.server'
import { listBodies } from '../../../app/usecases/bodies/list-bodies.server'
import { loadBody } from '../../../app/usecases/bodies/load-body.server'
import { loadBodyLoad } from '../../../app/usecases/bodies/load-body-load.server'
import { loadMeeting } from '../../../app/usecases/bodies/load-meeting.server'
import { recordAttendance } from '../../../app/usecases/bodies/record-attendance.server'
import { saveMembers } from '../../../app/usecases/bodies/save-members.server'
import { updateBody } from '../../../app/usecases/bodies/update-body.server'
import { updateMeeting } from '../../../app/usecases/bodies/update-meeting.server'
import { moveDeadline } from '../../../app/usecases/calendar/move-deadline.server'
import { makeExport } from '../../../app/usecases/export/make-export.server'
import { importWorkbook } from '../../../app/usecases/import/import-workbook.server'
import { readWorkbook } from '../../../app/workbook/read-workbook'
import type { RescheduleAsked } from '../../../app/usecases/reschedule/reschedule-preview'
import { restoreFromTrash } from '../../../app/usecases/trash/restore-from-trash.server'
import { da } from '../../../app/i18n/da'
import { aGrant, aPlan, records } from '../../builders/records'
import { aRequirement } from '../../builders/requirements'
import { freshDatabase } from '../../setup/fresh-database'
import { aSecretariat, inside } from '../pages/a-secretariat'

const today = day('2026-03-09')
const plan = aPlan({ from: day('2023-01-01'), through: day('2027-12-31') })
const body: Body = {
  id: 'board',
  planId: 'plan',
  name: 'Bestyrelsen',
  level: 'board',
  demandedByGrantId: 'grant',
  paperLeadDays: 14,
}
/** Known before its first report was due, so that nothing of it is in doubt. */
const known = { recordedOn: day('2026-01-01') }
const contact = (id: string, name: string) => ({ id, name, title: null, email: null, organisationId: null })

/** A board with three members that one report must pass, and that another is counted from. */
async function aTown() {
  const db = await freshDatabase()
  const id = await aSecretariat(db, {
    ...records({
      plans: [plan],
      grants: [aGrant({ from: day('2026-01-01'), through: day('2026-12-31') })],
    }),
    contacts: [contact('hanne', 'Hanne Toft'), contact('ole', 'Ole Brandt'), contact('kaj', 'Kaj Dahl')],
    bodies: [
      body,
      { ...body, id: 'steering', name: 'Styregruppen', level: 'steeringGroup', demandedByGrantId: null },
    ],
    bodyMembers: [
      { id: 'm1', bodyId: 'board', contactId: 'hanne', role: 'Formand' },
      { id: 'm2', bodyId: 'board', contactId: 'ole', role: null },
      { id: 'm3', bodyId: 'steering', contactId: 'hanne', role: null },
    ],
    meetings: [
      { id: 'past', bodyId: 'board', day: day('2026-02-05'), time: '14:00' },
      { id: 'next', bodyId: 'board', day: day('2026-06-04'), time: '14:00' },
    ],
    requirements: [
      aRequirement({ ...known, id: 'papers', name: 'Milepæle', rule: '14 dage før møde i Bestyrelsen' }),
      aRequirement({ ...known, id: 'final', name: 'Slutrapport', rule: 'datoer 01.09.2026' }),
    ],
  })
  await db.client.requirement.updateMany({ where: { id: 'final' }, data: { bodyId: 'board' } })
  const context = inside(db, id, 'leader', { today })
  return { db, id, context }
}

const held = { time: '14:00', minutes: 120, place: null, isHeld: false }

function asked(outcome: unknown): RescheduleAsked['preview'] {
  expect(outcome).toMatchObject({ ok: false, reason: 'reschedule' })
  return (outcome as RescheduleAsked).preview
}

const seen = ({ token }: RescheduleAsked['preview']) => ({
  token,
  further: new Set<string>(),
  drop: new Set<string>(),
})

const movesOf = (preview: RescheduleAsked['preview']) =>
  preview.grants[0]!.moves.map(({ kind, requirement, before, after }) => [
    kind,
    requirement,
    before?.target ?? null,
    after?.target ?? null,
  ])

describe('a meeting that obligations wait for', () => {
  test('takes their days and targets along, and nothing is saved before that has been seen', async () => {
    const { context } = await aTown()
    const values = { ...held, day: day('2026-06-18') }
    const change = (answers: ReturnType<typeof seen> | null) =>
      updateMeeting(context, { id: 'next', version: 1, values, answers })
    const preview = asked(await change(null))
    expect(movesOf(preview)).toEqual([
      ['moved', 'Milepæle', '2026-05-20', '2026-06-03'],
      ['moved', 'Slutrapport', '2026-05-21', '2026-06-04'],
    ])
    expect(await loadMeeting(context, { id: 'next' })).toMatchObject({ meeting: { day: '2026-06-04' } })
    expect(await change(seen(preview))).toMatchObject({ ok: true, version: 2 })
    expect(await loadBody(context, { id: 'board' })).toMatchObject({
      coming: [{ day: '2026-06-18', minutes: 120, papersBy: '2026-06-04' }],
      obligations: [
        { requirement: 'Milepæle 1' },
        { requirement: 'Milepæle 2', target: '2026-06-03', board: null },
        {
          requirement: 'Slutrapport 1',
          target: '2026-06-04',
          board: { code: 'board', meeting: '2026-06-18' },
        },
      ],
    })
  })

  test('is moved in the calendar by the same preview', async () => {
    const { context } = await aTown()
    const move = { key: 'meeting:next:once', from: day('2026-06-04'), to: day('2026-06-18') }
    const preview = asked(await moveDeadline(context, move))
    expect(movesOf(preview)).toHaveLength(2)
    expect(await moveDeadline(context, { ...move, answers: seen(preview) })).toMatchObject({ ok: true })
    const back = { key: move.key, from: move.to, to: day('2026-03-02') }
    expect(await moveDeadline(context, back)).toMatchObject({
      reason: 'invalid',
      problems: [{ field: 'isHeld', problem: 'needsHeld' }],
    })
  })

  test('is added and deleted by the same preview, and comes back from the trash with who came', async () => {
    const { context } = await aTown()
    const days = [day('2026-04-16'), day('2026-07-16')]
    const add = (answers: ReturnType<typeof seen> | null) =>
      createMeetings(context, { bodyId: 'board', days, values: held, answers })
    const preview = asked(await add(null))
    expect(movesOf(preview)).toEqual([
      ['moved', 'Slutrapport', '2026-05-21', '2026-07-02'],
      ['appears', 'Milepæle', null, '2026-04-01'],
      ['appears', 'Milepæle', null, '2026-07-01'],
    ])
    expect(await add(seen(preview))).toMatchObject({ ok: true })

    const rows = [{ contactId: 'hanne', attended: true, substitute: null }]
    await recordAttendance(context, { meetingId: 'past', version: 1, values: { rows } })
    const gone = asked(await deleteMeeting(context, { id: 'past', version: 2 }))
    const deleted = await deleteMeeting(context, { id: 'past', version: 2, answers: seen(gone) })
    expect(deleted).toMatchObject({ ok: true })
    const { trashId } = deleted as { trashId: string }
    expect(await restoreFromTrash(context, { trashId })).toMatchObject({ ok: true })
    expect(await loadMeeting(context, { id: 'past' })).toMatchObject({
      meeting: { attendance: { attended: 1 } },
    })
  })

  test('in the past is asked about, and an impossible second one is refused', async () => {
    const { context } = await aTown()
    const add = (on: string, isHeld = false) =>
      createMeetings(context, { bodyId: 'steering', days: [day(on)], values: { ...held, isHeld } })
    expect(await add('2026-01-08')).toMatchObject({ problems: [{ field: 'isHeld', problem: 'needsHeld' }] })
    expect(await add('2026-01-08', true)).toMatchObject({ ok: true })
    expect(await add('2026-01-08', true)).toMatchObject({ problems: [{ field: 'day', problem: 'twice' }] })
  })
})

describe('a body', () => {
  const values = { ...body, ...noBodyParticulars, mandate: 'Beslutter budgettet', demandedByGrantId: null }

  test('keeps its terms, and its rules follow it to a new name without losing a day', async () => {
    const { db, id, context } = await aTown()
    const renamed = { ...values, name: 'Rådet' }
    expect(await updateBody(context, { id: 'board', version: 1, values: renamed })).toMatchObject({
      ok: true,
    })
    const [requirement] = await loadRequirements(db.client, id, { id: 'papers' })
    expect(requirement?.rule).toBe('14 dage før møde i Rådet')
    expect(await loadBody(context, { id: 'board' })).toMatchObject({
      body: { mandate: 'Beslutter budgettet' },
      obligations: [
        { requirement: 'Milepæle 1' },
        { requirement: 'Milepæle 2' },
        { requirement: 'Slutrapport 1' },
      ],
    })
  })

  test('moves targets when its papers go out earlier, and is not deleted while a report must pass it', async () => {
    const { context } = await aTown()
    const later = { ...values, paperLeadDays: 21 }
    const preview = asked(await updateBody(context, { id: 'board', version: 1, values: later }))
    expect(movesOf(preview)).toEqual([['moved', 'Slutrapport', '2026-05-21', '2026-05-13']])
    expect(await deleteBody(context, { id: 'board', version: 1 })).toMatchObject({
      reason: 'stillReferredTo',
    })
  })

  test('is created once under a name, by those who may, and shows a conflict to the second of two', async () => {
    const { db, id, context } = await aTown()
    const other = { ...values, name: 'Følgegruppen' }
    expect(await createBody(inside(db, id, 'board'), { values: other })).toMatchObject({
      reason: 'forbidden',
    })
    expect(await createBody(context, { values: other })).toMatchObject({ ok: true })
    expect(await createBody(context, { values: other })).toMatchObject({
      problems: [{ field: 'name', problem: 'nameTaken' }],
    })
    const seats = { members: [{ contactId: 'kaj', role: 'Formand' }] }
    expect(await saveMembers(context, { bodyId: 'board', version: 1, values: seats })).toMatchObject({
      version: 2,
    })
    expect(await updateBody(context, { id: 'board', version: 1, values })).toMatchObject({
      reason: 'conflict',
    })
  })

  test('takes members in and out, none of them twice, and keeps the notes of who came', async () => {
    const { context } = await aTown()
    const rows = [
      { contactId: 'hanne', attended: true, substitute: null },
      { contactId: 'ole', attended: false, substitute: 'En souschef' },
    ]
    await recordAttendance(context, { meetingId: 'past', version: 1, values: { rows } })
    const twice = {
      members: [
        { contactId: 'ole', role: null },
        { contactId: 'ole', role: 'Formand' },
      ],
    }
    expect(await saveMembers(context, { bodyId: 'board', version: 1, values: twice })).toMatchObject({
      problems: [{ field: 'members[1].contactId', problem: 'twice' }],
    })
    const after = {
      members: [
        { contactId: 'ole', role: 'Formand' },
        { contactId: 'kaj', role: null },
      ],
    }
    expect(await saveMembers(context, { bodyId: 'board', version: 1, values: after })).toMatchObject({
      ok: true,
    })
    const page = await loadBody(context, { id: 'board' })
    expect(page).toMatchObject({
      members: [{ name: 'Ole Brandt', role: 'Formand' }, { name: 'Kaj Dahl' }],
      attendance: { attended: 1, substituted: 1, noted: 2 },
    })
    const meeting = await loadMeeting(context, { id: 'past' })
    expect(meeting.ok && meeting.people.map(({ name }) => name)).toContain('Hanne Toft')
  })

  test('notes nobody at a meeting that is still to come', async () => {
    const { context } = await aTown()
    const rows = [{ contactId: 'hanne', attended: true, substitute: null }]
    expect(
      await recordAttendance(context, { meetingId: 'next', version: 1, values: { rows } }),
    ).toMatchObject({
      problems: [{ field: 'rows', problem: 'inTheFuture' }],
    })
  })
})

describe('the workbook', () => {
  test('brings back what it says of a body and leaves its terms, attendance and places alone', async () => {
    const { db, id, context } = await aTown()
    const values = {
      ...body,
      ...noBodyParticulars,
      mandate: 'Beslutter budgettet',
      rhythm: 'quarterly' as const,
    }
    await updateBody(context, { id: 'board', version: 1, values })
    const rows = [{ contactId: 'hanne', attended: true, substitute: null }]
    await recordAttendance(context, { meetingId: 'past', version: 1, values: { rows } })
    const { bytes } = await makeExport(db, id, { format: 'xlsx', withSalaries: true, today })
    await updateBody(context, { id: 'board', version: 2, values: { ...values, level: 'workingGroup' } })
    const imported = await importWorkbook(db, {
      workbook: await readWorkbook(bytes),
      into: id,
      today,
      doneBefore: null,
      deleteMissing: new Set(),
      withSalaries: true,
      isDryRun: false,
      by: { userId: null, name: 'Import' },
      now: context.now,
    })
    expect(imported).toMatchObject({ ok: true })
    expect(await loadBody(context, { id: 'board' })).toMatchObject({
      body: { level: 'board', mandate: 'Beslutter budgettet', rhythm: 'quarterly', paperLeadDays: 14 },
      past: [{ day: '2026-02-05', time: '14:00', attendance: { attended: 1 } }],
    })
  })
})

describe('those who read', () => {
  test('see how much of whose time the bodies take', async () => {
    const { context } = await aTown()
    expect(await loadBodyLoad(context)).toMatchObject({
      bodies: 2,
      demanded: 1,
      people: [
        { name: 'Hanne Toft', demanded: 1, bodies: [{ name: 'Bestyrelsen' }, { name: 'Styregruppen' }] },
        {},
      ],
      shared: [{ people: ['Hanne Toft'], likeness: 0.5 }],
    })
  })

  test('as a partner see the bodies they sit in, without grants, files or anybody else’s', async () => {
    const { db, id } = await aTown()
    const ole = inside(db, id, 'partner', { today, contactId: 'ole' })
    const list = await listBodies(ole)
    expect(list).toMatchObject({ rows: [{ name: 'Bestyrelsen', isDemanded: true, demandedBy: null }] })
    expect(list.ok && list.rows).toHaveLength(1)
    expect(await loadBody(ole, { id: 'steering' })).toMatchObject({ reason: 'notFound' })
    expect(await loadBody(ole, { id: 'board' })).toMatchObject({ obligations: [], history: null })
    expect(await loadBodyLoad(ole)).toMatchObject({ bodies: 1, shared: [] })
    const nobody = inside(db, id, 'partner', { today })
    expect(await listBodies(nobody)).toMatchObject({ rows: [] })
    const elsewhere = inside(db, await aSecretariat(db, {}, 'Andetsteds'))
    expect(await loadMeeting(elsewhere, { id: 'next' })).toMatchObject({ reason: 'notFound' })
  })

  test('take the list home as a sheet', async () => {
    const { context } = await aTown()
    const words = { ...da.bodies.csv, level: da.codes.bodyLevel, rhythm: da.bodies.rhythm }
    const csv = await exportBodiesCsv(context, { words, planId: null })
    expect(csv.ok && csv.content.split('\r\n')[1]).toContain('Bestyrelsen;')
  })
})

import { describe, expect, test } from 'vitest'
import { day } from '../../../app/domain/calendar/day'
import type { Milestone } from '../../../app/domain/milestones/milestone'
import { loadDeadlineRecords } from '../../../app/persistence/deadline-records.server'
import { deleteMilestone } from '../../../app/usecases/milestones/delete-milestone.server'
import { exportMilestones } from '../../../app/usecases/milestones/export-milestones.server'
import { listMilestones } from '../../../app/usecases/milestones/list-milestones.server'
import { markMilestone } from '../../../app/usecases/milestones/mark-milestone.server'
import type { MilestoneList } from '../../../app/usecases/milestones/milestone-list'
import { milestonesOfActivity } from '../../../app/usecases/milestones/milestones-of-activity.server'
import { saveMilestone } from '../../../app/usecases/milestones/save-milestone.server'
import { restoreFromTrash } from '../../../app/usecases/trash/restore-from-trash.server'
import { aPlan, anActivity } from '../../builders/records'
import { freshDatabase } from '../../setup/fresh-database'
import { aSecretariat, inside } from './a-secretariat'

const bo = { id: 'bo', name: 'Bo', title: null, email: null, organisationId: null }
const body = { planId: 'plan', level: 'steeringGroup' as const, demandedByGrantId: null, paperLeadDays: null }

async function atWork() {
  const db = await freshDatabase()
  const given = {
    plans: [aPlan({ effortAreas: ['Tryghed', 'Job'] })],
    contacts: [bo],
    activities: [
      anActivity({ effortAreas: ['Job'] }),
      anActivity({ id: 'watch', effortAreas: ['Tryghed', 'Job'] }),
      anActivity({ id: 'loose' }),
    ],
    bodies: [{ ...body, id: 'job', name: 'Styregruppe, job' }],
    meetings: [
      { id: 'past', bodyId: 'job', day: day('2026-10-01'), time: null },
      { id: 'later', bodyId: 'job', day: day('2027-01-14'), time: null },
      { id: 'next', bodyId: 'job', day: day('2026-12-10'), time: '10:00' },
    ],
  }
  const id = await aSecretariat(db, given)
  await db.client.body.updateMany({ where: { secretariatId: id }, data: { effortArea: 'Job' } })
  return { db, id, context: inside(db, id, 'leader', { contactId: 'bo' }) }
}

const values: Omit<Milestone, 'id'> = {
  activityId: 'activity',
  title: 'Første hold er i gang',
  day: day('2026-12-01'),
  responsibleId: 'bo',
  deputyId: null,
  status: 'planned',
  doneOn: null,
  effortArea: null,
}

type Context = ReturnType<typeof inside>

async function saved(context: Context, given: Partial<typeof values> = {}): Promise<string> {
  const outcome = await saveMilestone(context, { id: null, version: 0, values: { ...values, ...given } })
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.id
}

async function listed(context: Context, given: object = {}): Promise<MilestoneList> {
  const all = { planId: null, effortArea: null, activityId: null, responsible: null, standing: null, page: 1 }
  const list = await listMilestones(context, { ...all, ...given })
  if (!list.ok) throw new Error(list.reason)
  return list
}

describe('the milestones of a plan', () => {
  test('stand under their effort areas, late first, with the steering group and its next meeting', async () => {
    const { context } = await atWork()
    await saved(context, { title: 'Senere', day: day('2027-03-01') })
    await saved(context, { title: 'Nået', day: day('2026-09-01'), status: 'done', doneOn: day('2026-09-03') })
    await saved(context, { title: 'Snart' })
    await saved(context, {
      title: 'Forsinket',
      day: day('2026-11-21'),
      effortArea: 'Job',
      activityId: 'watch',
    })
    await saved(context, { title: 'Vagt', activityId: 'watch' })
    await saved(context, { title: 'Løs', activityId: 'loose' })
    const list = await listed(context)
    expect(list.rows.map(({ title }) => title)).toEqual([
      'Vagt',
      'Forsinket',
      'Snart',
      'Senere',
      'Nået',
      'Løs',
    ])
    expect(list.areas).toMatchObject([
      { effortArea: 'Tryghed', body: null },
      {
        effortArea: 'Job',
        counts: { late: 1, due: 1, ahead: 1, done: 1 },
        body: { name: 'Styregruppe, job' },
        nextMeeting: { day: '2026-12-10', time: '10:00' },
      },
      { effortArea: null, counts: { due: 1 } },
    ])
    const titles = async (given: object) => (await listed(context, given)).rows.map(({ title }) => title)
    expect(await titles({ effortArea: 'Job', standing: 'open' })).toEqual(['Forsinket', 'Snart', 'Senere'])
    expect(await titles({ effortArea: '-' })).toEqual(['Løs'])
    expect(await titles({ activityId: 'watch' })).toEqual(['Vagt', 'Forsinket'])
    expect(await titles({ responsible: 'none' })).toEqual([])
    expect(await titles({ responsible: 'me', standing: 'late' })).toEqual(['Forsinket'])
    expect(await milestonesOfActivity(context, { activityId: 'watch' })).toMatchObject({
      rows: [{ title: 'Forsinket' }, { title: 'Vagt' }],
    })
  })

  test('leave as a paper for the meeting', async () => {
    const { context } = await atWork()
    await saved(context)
    const asked = { planId: null, activityId: null, responsible: null, standing: null, page: 1 }
    const paper = await exportMilestones(context, { ...asked, effortArea: 'Job', format: 'pdf' })
    expect(paper).toMatchObject({ ok: true, fileName: 'Milepæle Job.pdf', type: 'application/pdf' })
    expect(paper.ok && Buffer.from(paper.bytes.slice(0, 5)).toString()).toBe('%PDF-')
  })

  test('are not for a partner, and not for another secretariat', async () => {
    const { db, id, context } = await atWork()
    const milestone = await saved(context)
    const partner = inside(db, id, 'partner', { contactId: 'bo' })
    const all = {
      planId: null,
      effortArea: null,
      activityId: null,
      responsible: null,
      standing: null,
      page: 1,
    }
    expect(await listMilestones(partner, all)).toMatchObject({ reason: 'forbidden' })
    expect(await milestonesOfActivity(partner, { activityId: 'activity' })).toBeNull()
    const board = inside(db, id, 'board')
    expect(await listMilestones(board, all)).toMatchObject({
      ok: true,
      may: { create: false, update: false },
    })
    expect(await markMilestone(board, { id: milestone, status: 'done' })).toMatchObject({
      reason: 'forbidden',
    })
    const other = inside(db, await aSecretariat(db, {}, 'Vestby'))
    expect(await markMilestone(other, { id: milestone, status: 'done' })).toMatchObject({
      reason: 'notFound',
    })
    expect(await deleteMilestone(other, { id: milestone, version: 1 })).toMatchObject({ reason: 'notFound' })
  })
})

describe('a milestone', () => {
  test('is reached in one press and taken back in another; pressing twice changes nothing more', async () => {
    const { db, id: secretariatId, context } = await atWork()
    const id = await saved(context)
    expect(await markMilestone(context, { id, status: 'done' })).toMatchObject({ ok: true, was: 'planned' })
    expect(await markMilestone(context, { id, status: 'done' })).toMatchObject({ ok: true, was: 'done' })
    const deadlineOf = async () => (await loadDeadlineRecords(db.client, secretariatId)).milestones[0]
    expect((await listed(context)).rows).toMatchObject([{ standing: 'done', doneOn: '2026-11-22' }])
    expect(await deadlineOf()).toMatchObject({ isDone: true })
    await markMilestone(context, { id, status: 'planned' })
    expect((await listed(context)).rows).toMatchObject([{ standing: 'due', status: 'planned', doneOn: null }])
    expect(await deadlineOf()).toMatchObject({ isDone: false })
    expect(await db.client.auditEntry.count({ where: { secretariatId, recordId: id } })).toBe(3)
  })

  test('keeps what somebody else saved first, and nothing of what is refused', async () => {
    const { context } = await atWork()
    const id = await saved(context)
    const saving = (version: number, given: Partial<typeof values>) =>
      saveMilestone(context, { id, version, values: { ...values, ...given } })
    expect(await saving(1, { title: 'Andet hold' })).toMatchObject({ ok: true, version: 2 })
    expect(await saving(1, { title: 'Tredje hold' })).toMatchObject({
      reason: 'conflict',
      current: { title: 'Andet hold' },
    })
    expect(
      await saving(2, { title: 'Mor til 010190-1234', effortArea: 'Sundhed', responsibleId: 'nobody' }),
    ).toMatchObject({
      problems: [
        { field: 'effortArea', problem: 'notInPlan' },
        { field: 'title', problem: 'cpr' },
        { field: 'responsibleId', problem: 'unknownReference' },
      ],
    })
    expect(await saving(2, { activityId: 'gone' })).toMatchObject({ problems: [{ field: 'activityId' }] })
    expect((await listed(context)).rows).toMatchObject([{ title: 'Andet hold' }])
  })

  test('goes to the trash and comes back as it was', async () => {
    const { context } = await atWork()
    const id = await saved(context, { status: 'underway', effortArea: 'Tryghed' })
    expect(await deleteMilestone(context, { id, version: 7 })).toMatchObject({ reason: 'conflict' })
    const deleted = await deleteMilestone(context, { id, version: 1 })
    expect((await listed(context)).hasAny).toBe(false)
    await restoreFromTrash(context, { trashId: deleted.ok ? deleted.trashId : '' })
    expect((await listed(context)).rows).toMatchObject([{ id, status: 'underway', effortArea: 'Tryghed' }])
  })
})

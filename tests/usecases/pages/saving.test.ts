import { describe, expect, test } from 'vitest'
import { createActivity } from '../../../app/usecases/activities/create-activity.server'
import { deleteActivity } from '../../../app/usecases/activities/delete-activity.server'
import { loadActivity } from '../../../app/usecases/activities/load-activity.server'
import { updateActivity } from '../../../app/usecases/activities/update-activity.server'
import { createContact } from '../../../app/usecases/contacts/create-contact.server'
import { deleteOrganisation } from '../../../app/usecases/organisations/delete-organisation.server'
import { updateOrganisation } from '../../../app/usecases/organisations/update-organisation.server'
import { createPlan } from '../../../app/usecases/plans/create-plan.server'
import { deletePlan } from '../../../app/usecases/plans/delete-plan.server'
import { listPlans } from '../../../app/usecases/plans/list-plans.server'
import { updatePlan } from '../../../app/usecases/plans/update-plan.server'
import { listTrash } from '../../../app/usecases/trash/list-trash.server'
import { restoreFromTrash } from '../../../app/usecases/trash/restore-from-trash.server'
import { day } from '../../../app/domain/calendar/day'
import {
  aCostLine,
  aGrant,
  aPlan,
  aPosition,
  aShare,
  anActivity,
  anAllocation,
  anAnchoring,
  anAssignment,
  anOrganisation,
  records,
} from '../../builders/records'
import { freshDatabase } from '../../setup/fresh-database'
import { aSecretariat, inside } from './a-secretariat'

const contact = { id: 'contact', name: 'Sofie Lund', title: null, email: null, organisationId: null }

function values<T extends { id: string }>({ id: _, ...rest }: T): Omit<T, 'id'> {
  return rest
}

describe('two people who edit the same activity', () => {
  test('do not overwrite each other: the second is told who changed what, and nothing is written', async () => {
    const db = await freshDatabase()
    const id = await aSecretariat(db, records())
    const first = inside(db, id, 'leader', { name: 'Mette Holm' })
    const second = inside(db, id, 'editor', { name: 'Yusuf Demir' })

    const saved = await updateActivity(first, {
      id: 'activity',
      version: 1,
      values: values(anActivity({ name: 'Lommepengejob', value: 4 })),
    })
    expect(saved).toMatchObject({ ok: true, version: 2, name: 'Lommepengejob' })

    const refused = await updateActivity(second, {
      id: 'activity',
      version: 1,
      values: values(anActivity({ name: 'Fritidsjob' })),
    })
    expect(refused).toMatchObject({
      ok: false,
      reason: 'conflict',
      version: 2,
      changedBy: 'Mette Holm',
      current: { name: 'Lommepengejob', value: 4 },
      changes: [
        { field: 'name', from: 'activity', to: 'Lommepengejob' },
        { field: 'value', from: null, to: '4' },
      ],
    })
    const page = await loadActivity(first, { id: 'activity' })
    expect(page).toMatchObject({ ok: true, version: 2, activity: { name: 'Lommepengejob', value: 4 } })
    expect(await deleteActivity(second, { id: 'activity', version: 1 })).toMatchObject({ reason: 'conflict' })
  })

  test('who save what is there already write nothing', async () => {
    const db = await freshDatabase()
    const context = inside(db, await aSecretariat(db, records()))
    const same = { id: 'activity', version: 1, values: values(anActivity()) }
    expect(await updateActivity(context, same)).toMatchObject({ ok: true, version: 1 })
    expect(await db.client.auditEntry.count({ where: { recordId: 'activity', action: 'update' } })).toBe(0)
  })
})

describe('a form that must be refused', () => {
  test('says which field and why, and keeps the record', async () => {
    const db = await freshDatabase()
    const context = inside(
      db,
      await aSecretariat(db, records({ activities: [anActivity(), anActivity({ id: 'other' })] })),
    )
    const refused = await updateActivity(context, {
      id: 'activity',
      version: 1,
      values: values(
        anActivity({
          name: ' other ',
          from: day('2025-12-31'),
          value: 6,
          contributionSafety: 4,
          reduceShare: 10_001,
          responsibleId: 'nobody',
          continuesId: 'activity',
          targetGroup: 'Familien 010190-1234',
        }),
      ),
    })
    expect(refused).toEqual({
      ok: false,
      reason: 'invalid',
      problems: [
        { field: 'name', problem: 'nameTaken' },
        { field: 'from', problem: 'outsidePlan' },
        { field: 'value', problem: 'outOfRange' },
        { field: 'contributionSafety', problem: 'outOfRange' },
        { field: 'reduceShare', problem: 'notAShare' },
        { field: 'continuesId', problem: 'selfReference' },
        { field: 'targetGroup', problem: 'cpr' },
        { field: 'responsibleId', problem: 'unknownReference' },
      ],
    })
    expect(await db.client.activity.findFirst({ where: { id: 'activity' } })).toMatchObject({ version: 1 })
  })

  test('leaves no trace of the attempt', async () => {
    const db = await freshDatabase()
    const id = await aSecretariat(db, records())
    const before = await db.client.secretariat.findUniqueOrThrow({ where: { id } })
    await createPlan(inside(db, id), { values: values(aPlan({ name: 'plan', through: day('2025-01-01') })) })
    expect((await db.client.secretariat.findUniqueOrThrow({ where: { id } })).revision).toBe(before.revision)
  })

  test('keeps a plan around the days of its activities', async () => {
    const db = await freshDatabase()
    const context = inside(
      db,
      await aSecretariat(db, records({ activities: [anActivity({ through: day('2026-11-30') })] })),
    )
    const shorter = aPlan({ through: day('2026-10-31') })
    expect(await updatePlan(context, { id: 'plan', version: 1, values: values(shorter) })).toMatchObject({
      problems: [{ field: 'through', problem: 'outsidePlan' }],
    })
  })
})

describe('what is deleted', () => {
  const full = () => ({
    ...records({
      grants: [aGrant()],
      costLines: [aCostLine({ id: 'line', kind: 'salary' })],
      allocations: [anAllocation({ id: 'allocation' })],
      positions: [aPosition()],
      positionShares: [aShare({ payerOrganisationId: 'organisation' })],
      positionAssignments: [anAssignment({ id: 'assignment' })],
      anchorings: [anAnchoring({ id: 'anchoring' })],
      activities: [anActivity({ effortAreas: ['Beskæftigelse'], areas: ['Øst', 'Vest'], value: 3 })],
    }),
    contacts: [contact],
  })

  test('comes back from the trash with its children, exactly as it was', async () => {
    const db = await freshDatabase()
    const context = inside(db, await aSecretariat(db, full()))
    const before = await loadActivity(context, { id: 'activity' })
    const deleted = await deleteActivity(context, { id: 'activity', version: 1 })
    expect(deleted).toMatchObject({ ok: true, name: 'activity' })
    expect(await loadActivity(context, { id: 'activity' })).toMatchObject({ reason: 'notFound' })
    expect(await db.client.costLine.count()).toBe(0)

    const trash = await listTrash(context, {})
    expect(trash).toMatchObject({
      ok: true,
      total: 1,
      rows: [{ kind: 'activity', name: 'activity', daysLeft: 30 }],
    })
    const { trashId } = deleted as { trashId: string }
    expect(await restoreFromTrash(context, { trashId })).toMatchObject({ ok: true, id: 'activity' })
    const after = await loadActivity(context, { id: 'activity' })
    expect({ ...after, history: null }).toEqual({ ...before, history: null })
    expect(await restoreFromTrash(context, { trashId })).toMatchObject({ reason: 'notFound' })
    expect(after).toMatchObject({ history: [{ action: 'restore' }, { action: 'delete' }, {}, {}, {}, {}] })
  })

  test('stays gone while its name is taken, and comes back when it is free', async () => {
    const db = await freshDatabase()
    const context = inside(db, await aSecretariat(db, full()))
    const { trashId } = (await deleteActivity(context, { id: 'activity', version: 1 })) as { trashId: string }
    const made = await createActivity(context, { values: values(anActivity()) })
    expect(await restoreFromTrash(context, { trashId })).toEqual({
      ok: false,
      reason: 'nameTaken',
      name: 'activity',
    })
    const { id } = made as { id: string }
    await updateActivity(context, { id, version: 1, values: values(anActivity({ name: 'Ny' })) })
    expect(await restoreFromTrash(context, { trashId })).toMatchObject({ ok: true })
  })

  test('waits for the plan it belonged to', async () => {
    const db = await freshDatabase()
    const context = inside(db, await aSecretariat(db, { ...full(), anchorings: [], allocations: [] }))
    const activity = (await deleteActivity(context, { id: 'activity', version: 1 })) as { trashId: string }
    const plan = (await deletePlan(context, { id: 'plan', version: 1 })) as { trashId: string }
    expect(await restoreFromTrash(context, { trashId: activity.trashId })).toMatchObject({
      reason: 'parentMissing',
      kind: 'plan',
      name: 'plan',
    })
    expect(await restoreFromTrash(context, { trashId: plan.trashId })).toMatchObject({ ok: true })
    expect(await restoreFromTrash(context, { trashId: activity.trashId })).toMatchObject({ ok: true })
  })

  test('is a plan with everything in it, also activities that continue each other', async () => {
    const db = await freshDatabase()
    const activities = [anActivity(), anActivity({ id: 'next', continuesId: 'activity' })]
    const context = inside(db, await aSecretariat(db, { ...full(), activities }))
    const { trashId } = (await deletePlan(context, { id: 'plan', version: 1 })) as { trashId: string }
    for (const count of [db.client.activity.count(), db.client.grant.count(), db.client.position.count()])
      expect(await count).toBe(0)
    expect(await restoreFromTrash(context, { trashId })).toMatchObject({ ok: true })
    expect(await db.client.activity.findFirst({ where: { id: 'next' } })).toMatchObject({
      continuesId: 'activity',
    })
    expect(await db.client.positionShare.count()).toBe(1)
  })

  test('is not what something else still refers to: that is listed', async () => {
    const db = await freshDatabase()
    const context = inside(
      db,
      await aSecretariat(db, { ...full(), plans: [aPlan({ holderId: 'organisation' })] }),
    )
    const refused = await deleteOrganisation(context, { id: 'organisation', version: 1 })
    expect(refused).toMatchObject({ ok: false, reason: 'stillReferredTo' })
    const { references } = refused as { references: { kind: string; name: string; role: string }[] }
    expect(references.map(({ kind, name, role }) => `${kind} ${name} ${role}`).sort()).toEqual([
      'anchoring activity ownerOrganisationId',
      'plan plan holderId',
      'position position employerId',
      'position position payerOrganisationId',
    ])
    expect(await db.client.trashEntry.count()).toBe(0)
  })
})

describe('a secretariat', () => {
  test('neither sees nor changes another, even where the ids are the same', async () => {
    const db = await freshDatabase()
    const mine = inside(db, await aSecretariat(db, records()))
    const other = await aSecretariat(
      db,
      { ...records({ activities: [anActivity({ name: 'Deres' })] }), contacts: [contact] },
      'Nordvest',
    )
    const theirs = inside(db, other)
    expect(await loadActivity(mine, { id: 'activity' })).toMatchObject({ activity: { name: 'activity' } })
    await updateActivity(mine, { id: 'activity', version: 1, values: values(anActivity({ name: 'Vores' })) })
    expect(await loadActivity(theirs, { id: 'activity' })).toMatchObject({
      version: 1,
      activity: { name: 'Deres' },
      history: [{ recordName: 'Deres' }],
    })
    // A contact of theirs cannot be named by ours.
    const named = values(anActivity({ name: 'Vores', responsibleId: 'contact' }))
    expect(await updateActivity(mine, { id: 'activity', version: 2, values: named })).toMatchObject({
      problems: [{ field: 'responsibleId', problem: 'unknownReference' }],
    })
    const deleted = (await deleteActivity(mine, { id: 'activity', version: 2 })) as { trashId: string }
    expect(await restoreFromTrash(theirs, deleted)).toMatchObject({ reason: 'notFound' })
    expect(await listTrash(theirs, {})).toMatchObject({ total: 0 })
    expect(await loadActivity(theirs, { id: 'activity' })).toMatchObject({ ok: true })
  })

  test('lets the same name be used in another', async () => {
    const db = await freshDatabase()
    const mine = inside(db, await aSecretariat(db, { contacts: [contact] }))
    const theirs = inside(db, await aSecretariat(db, {}, 'Nordvest'))
    const again = { values: values({ ...contact, name: ' Sofie Lund ' }) }
    expect(await createContact(mine, again)).toMatchObject({
      problems: [{ field: 'name', problem: 'nameTaken' }],
    })
    expect(await createContact(theirs, again)).toMatchObject({ ok: true, name: 'Sofie Lund' })
  })
})

describe('a role', () => {
  test('may only what the table says', async () => {
    const db = await freshDatabase()
    const id = await aSecretariat(db, records())
    const activity = { id: 'activity', version: 1, values: values(anActivity()) }
    for (const role of ['board', 'partner'] as const) {
      expect(await updateActivity(inside(db, id, role), activity)).toEqual({ ok: false, reason: 'forbidden' })
      expect(await listTrash(inside(db, id, role), {})).toEqual({ ok: false, reason: 'forbidden' })
    }
    expect(await deletePlan(inside(db, id, 'editor'), { id: 'plan', version: 1 })).toMatchObject({
      reason: 'forbidden',
    })
    expect(await listPlans(inside(db, id, 'editor'))).toMatchObject({ ok: true, plans: [{ activities: 1 }] })
    const organisation = {
      id: 'organisation',
      version: 1,
      values: values(anOrganisation({ name: 'Kommunen' })),
    }
    expect(await updateOrganisation(inside(db, id, 'editor'), organisation)).toMatchObject({
      ok: true,
      version: 2,
    })
  })
})

import { describe, expect, test } from 'vitest'
import { day } from '../../../app/domain/calendar/day'
import { moveDeadline } from '../../../app/usecases/calendar/move-deadline.server'
import { loadHistory } from '../../../app/usecases/audit/load-history.server'
import { aGrant, records } from '../../builders/records'
import { freshDatabase } from '../../setup/fresh-database'
import { aSecretariat, inside } from '../pages/a-secretariat'

const body = {
  id: 'body',
  planId: 'plan',
  name: 'Bestyrelse',
  level: null,
  demandedByGrantId: null,
  paperLeadDays: 14,
}
const from = day('2026-12-10')
const to = day('2026-12-17')
const key = 'meeting:meeting:once'

async function aTown() {
  const db = await freshDatabase()
  const id = await aSecretariat(db, {
    ...records({ grants: [aGrant({ status: 'drafting', applyBy: day('2026-12-10') })] }),
    bodies: [body],
    meetings: [{ id: 'meeting', bodyId: 'body', day: from, time: null }],
  })
  const dayOf = async () => (await db.client.meeting.findFirstOrThrow({ where: { id: 'meeting' } })).day
  return { db, id, dayOf }
}

describe('moving a day of our own', () => {
  test('keeps the new day and who moved it', async () => {
    const { db, id, dayOf } = await aTown()
    const editor = inside(db, id, 'editor', { name: 'Yusuf Demir' })
    expect(await moveDeadline(editor, { key, from, to })).toMatchObject({ ok: true, day: to })
    expect(await dayOf()).toBe(to)
    const history = await loadHistory(editor, { kind: 'meeting', id: 'meeting' })
    expect(history).toMatchObject({
      entries: [
        { actor: 'Yusuf Demir', action: 'update', changes: [{ field: 'day', from, to }] },
        { action: 'create' },
      ],
    })
  })

  test('tells where it is now when somebody else was first, and leaves it there', async () => {
    const { db, id, dayOf } = await aTown()
    await moveDeadline(inside(db, id), { key, from, to })
    const late = await moveDeadline(inside(db, id, 'editor'), { key, from, to: day('2026-12-18') })
    expect(late).toEqual({ ok: false, reason: 'moved', current: to })
    expect(await dayOf()).toBe(to)
  })

  test('holds a meeting to what its form holds it to: near its plan, and one at a time', async () => {
    const { db, id, dayOf } = await aTown()
    const { sortOrder } = await db.client.meeting.findFirstOrThrow()
    await db.client.meeting.create({
      data: {
        ...{ secretariatId: id, id: 'next', bodyId: 'body', day: to },
        ...{ sortOrder: sortOrder + 1, recordedOn: from },
      },
    })
    const refused = async (on: string) => moveDeadline(inside(db, id), { key, from, to: day(on) })
    expect(await refused(to)).toMatchObject({ problems: [{ field: 'day', problem: 'twice' }] })
    expect(await refused('2099-12-31')).toMatchObject({
      problems: [{ field: 'day', problem: 'outsidePlan' }],
    })
    expect(await dayOf()).toBe(from)
  })

  test('is not for a board, and never of a funder’s day', async () => {
    const { db, id, dayOf } = await aTown()
    expect(await moveDeadline(inside(db, id, 'board'), { key, from, to })).toMatchObject({
      reason: 'forbidden',
    })
    const funders = await moveDeadline(inside(db, id), { key: 'application:grant:once', from, to })
    expect(funders).toMatchObject({ ok: false, reason: 'notFound' })
    expect(await dayOf()).toBe(from)
  })

  test('cannot reach another secretariat', async () => {
    const { db, dayOf } = await aTown()
    const other = await aSecretariat(db, {}, 'Andetsteds')
    const asked = await moveDeadline(inside(db, other), { key, from, to })
    expect(asked).toMatchObject({ ok: false, reason: 'notFound' })
    expect(await dayOf()).toBe(from)
  })
})

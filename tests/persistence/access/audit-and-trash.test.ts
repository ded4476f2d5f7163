import { describe, expect, test } from 'vitest'
import { after } from '../../../app/domain/calendar/instant'
import type { AuditRecord } from '../../../app/persistence/audit.server'
import {
  findLastChange,
  listAudit,
  markUndone,
  recordAudit,
  recordAudits,
} from '../../../app/persistence/audit.server'
import { inTransaction } from '../../../app/persistence/db.server'
import { newId } from '../../../app/persistence/new-id.server'
import {
  findTrash,
  listTrash,
  moveToTrash,
  purgeExpiredTrash,
  takeFromTrash,
} from '../../../app/persistence/trash.server'
import { now, town } from '../../usecases/access/people'

function change(name: string): AuditRecord {
  return { action: 'update', recordKind: 'plan', recordId: 'p', recordName: name, planId: 'p', changes: [] }
}

async function desk() {
  const { db, secretariatId } = await town()
  return { db, actor: { secretariatId, userId: null, name: 'Bente' }, secretariatId }
}

describe('the history', () => {
  test('is read latest first, page by page', async () => {
    const { db, actor, secretariatId } = await desk()
    for (let index = 0; index < 5; index += 1) {
      await recordAudit(db.client, actor, after(now, { minutes: index }), change(`Navn ${index}`))
    }
    const first = await listAudit(db.client, secretariatId, { take: 3 }, true)
    expect(first.map((entry) => entry.recordName)).toEqual(['Navn 4', 'Navn 3', 'Navn 2'])
    const rest = await listAudit(db.client, secretariatId, { take: 3, afterId: first[2]!.id }, true)
    expect(rest.map((entry) => entry.recordName)).toEqual(['Navn 1', 'Navn 0'])
    expect(await findLastChange(db.client, secretariatId, 'plan', 'p')).toEqual({
      actor: 'Bente',
      at: after(now, { minutes: 4 }),
    })
  })

  test('keeps the fields of a change in their order, also when many are written at once', async () => {
    const { db, actor, secretariatId } = await desk()
    const fields = ['name', 'from', 'through', 'pool']
    const changes = fields.map((field) => ({ field, from: null, to: 'x', isSealed: false }))
    const ids = await recordAudits(db.client, actor, now, [
      { ...change('A'), changes },
      { ...change('B'), changes },
    ])
    const entries = await listAudit(db.client, secretariatId, { take: 5 }, false)
    expect(entries.map((entry) => entry.id).reverse()).toEqual(ids)
    expect(entries[0]!.changes.map((entry) => entry.field)).toEqual(fields)
  })

  test('goes with its change: what is rolled back was never written', async () => {
    const { db, actor, secretariatId } = await desk()
    const failed = inTransaction(db, async (db) => {
      await recordAudit(db, actor, now, change('A'))
      throw new Error('no')
    })
    await expect(failed).rejects.toThrow('no')
    expect(await listAudit(db.client, secretariatId, { take: 5 }, true)).toEqual([])
  })

  test('marks an undone change once', async () => {
    const { db, actor, secretariatId } = await desk()
    const id = await recordAudit(db.client, actor, now, change('A'))
    expect(await markUndone(db.client, secretariatId, id, now)).toBe(true)
    expect(await markUndone(db.client, secretariatId, id, now)).toBe(false)
  })
})

describe('the trash', () => {
  const deletion = {
    recordKind: 'plan',
    recordId: 'p',
    recordName: 'Planen',
    containsSalaries: false,
  } as const

  test('gives back what was deleted, once', async () => {
    const { db, actor, secretariatId } = await desk()
    const content = { plan: { id: 'p', name: 'Planen', areas: ['Øst'] }, amount: 4_000_000_000_00 }
    const id = await moveToTrash(db.client, actor, now, { ...deletion, content })
    const found = await findTrash(db.client, secretariatId, id, now)
    expect(found).toMatchObject({
      ...deletion,
      content,
      deletedBy: 'Bente',
      expiresAt: after(now, { days: 30 }),
    })
    expect(await takeFromTrash(db.client, secretariatId, id)).toBe(true)
    expect(await takeFromTrash(db.client, secretariatId, id)).toBe(false)
  })

  test('forgets after thirty days, not before', async () => {
    const { db, actor, secretariatId } = await desk()
    const id = await moveToTrash(db.client, actor, now, { ...deletion, content: {} })
    const lastMoment = after(now, { days: 30, seconds: -1 })
    expect(await purgeExpiredTrash(db.client, lastMoment)).toBe(0)
    expect(await listTrash(db.client, secretariatId, lastMoment)).toHaveLength(1)
    expect(await findTrash(db.client, secretariatId, id, after(now, { days: 30 }))).toBeNull()
    expect(await purgeExpiredTrash(db.client, after(now, { days: 30 }))).toBe(1)
  })
})

test('ids made one after the other grow, also within a millisecond', () => {
  const ids = Array.from({ length: 10_000 }, newId)
  expect(ids).toEqual([...ids].sort())
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

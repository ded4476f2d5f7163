import { describe, expect, test } from 'vitest'
import { openDatabase } from '../../app/persistence/database.server'
import { inTransaction } from '../../app/persistence/db.server'
import type { Database } from '../../app/persistence/database.server'
import { freshDatabase } from '../setup/fresh-database'

const createdAt = new Date('2026-11-22T09:00:00Z')
const add = (database: Database, id: string) =>
  database.client.secretariat.create({ data: { id, name: id, createdAt } })

/** A promise and what fulfils it. */
function gate() {
  let open = () => {}
  const opened = new Promise<void>((resolve) => (open = resolve))
  return { open, opened }
}

describe('while a transaction is open', () => {
  test('others read what is committed, not what may be rolled back', async () => {
    const database = await freshDatabase()
    await add(database, 'a')
    const written = gate()
    const read = gate()
    const rolledBack = inTransaction(database, async (db) => {
      await db.secretariat.update({ where: { id: 'a' }, data: { revision: 7 } })
      written.open()
      await read.opened
      throw new Error('rolled back')
    })
    await written.opened
    const { revision } = await database.client.secretariat.findUniqueOrThrow({ where: { id: 'a' } })
    read.open()
    await expect(rolledBack).rejects.toThrow('rolled back')
    expect(revision).toBe(0)
  })

  test('what others write waits for its turn and is not rolled back with it', async () => {
    const database = await freshDatabase()
    const begun = gate()
    const rolledBack = inTransaction(database, async (db) => {
      await db.secretariat.create({ data: { id: 'a', name: 'a', createdAt } })
      begun.open()
      await new Promise((resolve) => setTimeout(resolve, 50))
      throw new Error('rolled back')
    })
    await begun.opened
    const other = add(database, 'b')
    await expect(rolledBack).rejects.toThrow('rolled back')
    await other
    const rows = await database.client.secretariat.findMany({ select: { id: true } })
    expect(rows).toEqual([{ id: 'b' }])
  })

  test('a writer on another connection waits for it, and neither is lost', async () => {
    const here = await freshDatabase()
    const there = await openDatabase(here.url)
    try {
      await add(here, 'a')
      const count = (database: Database) =>
        inTransaction(database, async (db) => {
          await db.secretariat.update({ where: { id: 'a' }, data: { revision: { increment: 1 } } })
          await new Promise((resolve) => setTimeout(resolve, 5))
        })
      await Promise.all(Array.from({ length: 20 }, (_, index) => count(index % 2 === 0 ? here : there)))
      const { revision } = await here.client.secretariat.findUniqueOrThrow({ where: { id: 'a' } })
      expect(revision).toBe(20)
    } finally {
      await there.close()
    }
  })
})

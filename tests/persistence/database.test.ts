import { describe, expect, inject, test } from 'vitest'
import { isReady } from '../../app/persistence/database.server'
import { pendingMigrations } from '../../app/persistence/migrate.server'
import { freshDatabase } from '../setup/fresh-database'

describe('a migrated database', () => {
  test('has no migration left to do and is ready', async () => {
    const database = await freshDatabase()
    expect(await pendingMigrations(database.url)).toEqual([])
    expect(await isReady(database)).toBe(true)
  })

  test('refuses a row that refers to nothing', async () => {
    const { client } = await freshDatabase()
    const rate = client.foundationVatRate.create({
      data: { secretariatId: 'nobody', id: 'r', from: '2026-01-01', share: 1750 },
    })
    await expect(rate).rejects.toMatchObject({ code: 'P2003' })
  })

  test('is on disk when a write has been answered', async () => {
    const { client } = await freshDatabase()
    if (inject('databaseTemplate').engine === 'postgresql') return
    expect(await client.$queryRawUnsafe('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }])
    expect(await client.$queryRawUnsafe('PRAGMA synchronous')).toEqual([{ synchronous: 2n }])
    expect(await client.$queryRawUnsafe('PRAGMA foreign_keys')).toEqual([{ foreign_keys: 1n }])
  })

  test('takes writers at the same time', async () => {
    const { client } = await freshDatabase()
    const at = new Date('2026-03-01T08:00:00Z')
    await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        client.$transaction(async (transaction) => {
          const before = await transaction.secretariat.count()
          await transaction.secretariat.create({
            data: { id: `s${index}`, name: `Sekretariat ${index} efter ${before}`, createdAt: at },
          })
        }),
      ),
    )
    expect(await client.secretariat.count()).toBe(30)
  })
})

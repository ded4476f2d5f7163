import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { engineOf } from '../../app/persistence/adapters.server'
import { problemOfSqliteFile } from '../../app/persistence/backup.server'
import { openDatabase } from '../../app/persistence/database.server'
import { migrate, MigrationFailed, pendingMigrations } from '../../app/persistence/migrate.server'
import { differenceBetween } from '../../app/persistence/schema-engine.server'
import { postgresqlSchema } from '../../scripts/prepare.mjs'
import { freshDatabase, freshDatabaseUrl } from '../setup/fresh-database'
import { testEngine } from '../setup/test-engine'

const history = path.join('prisma', 'migrations')

async function folder(): Promise<string> {
  const made = await mkdtemp(path.join(tmpdir(), 'ankerplan-migrations-'))
  onTestFinished(() => rm(made, { recursive: true, force: true }))
  return made
}

/** The history with one more migration behind it, on both engines. */
async function historyWith(sql: string): Promise<string> {
  const root = await folder()
  await cp(history, root, { recursive: true })
  for (const engine of ['sqlite', 'postgresql']) {
    const added = path.join(root, engine, '99990101000000_added')
    await mkdir(added)
    await writeFile(path.join(added, 'migration.sql'), sql)
  }
  return root
}

async function databaseWithASecretariat(): Promise<string> {
  const url = await freshDatabaseUrl()
  const { client, close } = await openDatabase(url)
  await client.secretariat.create({ data: { id: 's', name: 'Egebjerg', createdAt: new Date(0) } })
  await close()
  return url
}

async function names(url: string): Promise<string[]> {
  const { client, close } = await openDatabase(url)
  const rows = await client.secretariat.findMany({ select: { name: true } })
  await close()
  return rows.map((row) => row.name)
}

const now = new Date('2026-03-01T08:00:00Z')
const later = new Date('2026-03-01T08:05:00Z')
const widen = 'CREATE TABLE "Added" ("id" TEXT NOT NULL PRIMARY KEY);'
const breakHalfWay = `${widen}\nUPDATE "Secretariat" SET "name" = 'lost';\nINSERT INTO "Nowhere" VALUES (1);`

describe('the histories', () => {
  test.each(['sqlite', 'postgresql'] as const)('of %s leads to the schema of today', async (engine) => {
    const last = (await readdir(path.join(history, engine))).sort().at(-1)!
    const kept = await readFile(path.join(history, engine, last, 'schema.prisma'), 'utf8')
    const schema = await readFile('prisma/schema.prisma', 'utf8')
    const today = engine === 'sqlite' ? schema : postgresqlSchema(schema, 'not-generated')
    expect(await differenceBetween(kept, today)).toMatch(/^(-- This is an empty migration\.)?\s*$/)
  })

  test('have the same steps on both engines', async () => {
    expect(await readdir(path.join(history, 'sqlite'))).toEqual(
      await readdir(path.join(history, 'postgresql')),
    )
  })
})

describe('migrating', () => {
  test('adds what is new, keeps the data, and finds nothing to do the second time', async () => {
    const [url, root, backupFolder] = [
      await databaseWithASecretariat(),
      await historyWith(widen),
      await folder(),
    ]
    const first = await migrate(url, { backupFolder, now, root })
    expect(first.applied).toEqual(['99990101000000_added'])
    expect(await migrate(url, { backupFolder, now, root })).toEqual({ applied: [], copy: null })
    expect(await names(url)).toEqual(['Egebjerg'])
  })

  test('that fails half way leaves the database as it was, and can be tried again', async () => {
    const [url, backupFolder] = [await databaseWithASecretariat(), await folder()]
    const broken = await historyWith(breakHalfWay)
    const failure = await migrate(url, { backupFolder, now, root: broken }).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(MigrationFailed)
    expect(failure).toMatchObject({ restored: true })
    expect(await names(url)).toEqual(['Egebjerg'])
    expect(await pendingMigrations(url)).toEqual([])
    const mended = await historyWith(widen)
    expect((await migrate(url, { backupFolder, now: later, root: mended })).applied).toEqual([
      '99990101000000_added',
    ])
  })

  test('is done once where several start at the same time', async () => {
    const [url, root, backupFolder] = [
      await databaseWithASecretariat(),
      await historyWith(widen),
      await folder(),
    ]
    const outcomes = await Promise.all([1, 2, 3].map(() => migrate(url, { backupFolder, now, root })))
    expect(outcomes.flatMap((outcome) => outcome.applied)).toEqual(['99990101000000_added'])
  })

  test.skipIf(testEngine() === 'postgresql')(
    'keeps the last five verified copies of a SQLite file',
    async () => {
      const [url, backupFolder] = [await databaseWithASecretariat(), await folder()]
      expect(engineOf(url)).toBe('sqlite')
      const root = await folder()
      await cp(history, root, { recursive: true })
      for (let step = 1; step <= 7; step += 1) {
        const added = path.join(root, 'sqlite', `9999010100000${step}_step`)
        await mkdir(added)
        await writeFile(path.join(added, 'migration.sql'), `CREATE TABLE "Step${step}" ("id" TEXT);`)
        await migrate(url, { backupFolder, now: new Date(now.getTime() + step * 1000), root })
      }
      const copies = await readdir(backupFolder)
      expect(copies).toHaveLength(5)
      expect(copies.map((copy) => problemOfSqliteFile(path.join(backupFolder, copy)))).toEqual(
        Array(5).fill(null),
      )
    },
  )

  test('has nothing to do on a copy of the template', async () => {
    const database = await freshDatabase()
    expect(await pendingMigrations(database.url)).toEqual([])
  })
})

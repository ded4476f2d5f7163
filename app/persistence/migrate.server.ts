import { existsSync } from 'node:fs'
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import SqliteFile from 'better-sqlite3'
import pg from 'pg'
import type { Engine } from './adapters.server'
import { engineOf, sqliteFileOf } from './adapters.server'
import { keepCopyBeforeMigration, restoreSqliteFile } from './backup.server'
import { alone, aloneInPostgresql } from './migration-lock.server'
import type { MigrationText } from './schema-engine.server'
import { differenceBetween, everything, migrationList, withSchemaEngine } from './schema-engine.server'

/** Where the histories lie, seen from the folder the program is started in. */
const migrationsFolder = path.join('prisma', 'migrations')

export interface MigrationOutcome {
  readonly applied: readonly string[]
  /** The verified copy from before, where there was anything to copy. */
  readonly copy: string | null
}

/** A migration that could not be applied. `restored` says that the data is as it was before. */
export class MigrationFailed extends Error {
  readonly restored: boolean

  constructor(cause: unknown, restored: boolean, copy: string | null) {
    const why = cause instanceof Error ? cause.message : String(cause)
    const after = restored
      ? `The database is as it was before${copy ? `; the copy is kept at ${copy}` : ''}.`
      : `The database could not be put back${copy ? `; the copy from before is ${copy}` : ''}.`
    super(`The database could not be migrated: ${why}\n${after}`, { cause })
    this.restored = restored
  }
}

async function migrationNames(engine: Engine, root: string): Promise<string[]> {
  const entries = await readdir(path.join(root, engine), { withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

async function migrationTexts(engine: Engine, root: string): Promise<MigrationText[]> {
  const names = await migrationNames(engine, root)
  return Promise.all(
    names.map(async (name) => ({
      name,
      sql: await readFile(path.join(root, engine, name, 'migration.sql'), 'utf8'),
    })),
  )
}

/** The last migration of an engine's history, or null before the first. */
export async function newestMigrationOf(engine: Engine, root = migrationsFolder): Promise<string | null> {
  return (await migrationNames(engine, root)).at(-1) ?? null
}

const finishedMigrations =
  'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL'

async function appliedMigrations(url: string): Promise<string[]> {
  if (engineOf(url) === 'sqlite') {
    const file = sqliteFileOf(url)
    if (!existsSync(file)) return []
    const database = new SqliteFile(file, { readonly: true, timeout: 5_000 })
    try {
      const known = database.prepare("SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'").get()
      return known ? database.prepare<[], string>(finishedMigrations).pluck().all() : []
    } finally {
      database.close()
    }
  }
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  await client.connect()
  try {
    const known = await client.query("SELECT to_regclass('_prisma_migrations') AS found")
    if (known.rows[0].found === null) return []
    const { rows } = await client.query<{ migration_name: string }>(finishedMigrations)
    return rows.map((row) => row.migration_name)
  } finally {
    await client.end()
  }
}

/** The migrations of the history that a database has not had yet, oldest first. */
export async function pendingMigrations(url: string, root = migrationsFolder): Promise<string[]> {
  const [names, applied] = await Promise.all([migrationNames(engineOf(url), root), appliedMigrations(url)])
  const had = new Set(applied)
  return names.filter((name) => !had.has(name))
}

export interface MigrateOptions {
  /** Where copies from before a migration go. */
  readonly backupFolder: string
  readonly now: Date
  readonly root?: string
}

/**
 * Brings a database to today's schema; makes it where there is none. One process at a time; the second finds
 * nothing left to do. Throws MigrationFailed after having put the data back.
 */
export async function migrate(url: string, options: MigrateOptions): Promise<MigrationOutcome> {
  const root = options.root ?? migrationsFolder
  if ((await pendingMigrations(url, root)).length === 0) return { applied: [], copy: null }
  if (engineOf(url) === 'postgresql') return aloneInPostgresql(url, () => migratePostgresql(url, root))
  return alone(`${sqliteFileOf(url)}.migrating`, () => migrateSqlite(url, root, options))
}

async function apply(url: string, root: string): Promise<string[]> {
  const engine = engineOf(url)
  const migrationsList = migrationList(path.join(root, engine), await migrationTexts(engine, root))
  const done = await withSchemaEngine(url, (schemaEngine) =>
    schemaEngine.applyMigrations({ migrationsList, filters: everything }),
  )
  return done.appliedMigrationNames
}

async function migrateSqlite(url: string, root: string, options: MigrateOptions): Promise<MigrationOutcome> {
  const file = sqliteFileOf(url)
  if ((await pendingMigrations(url, root)).length === 0) return { applied: [], copy: null }
  const copy = (await appliedMigrations(url)).length
    ? await keepCopyBeforeMigration(file, options.backupFolder, options.now)
    : null
  try {
    return { applied: await apply(url, root), copy }
  } catch (error) {
    let restored = false
    if (copy) {
      await restoreSqliteFile(copy, file)
      restored = true
    }
    throw new MigrationFailed(error, restored, copy)
  }
}

/** PostgreSQL runs a migration whole or not at all; what is left is the note that it failed. */
async function migratePostgresql(url: string, root: string): Promise<MigrationOutcome> {
  const pending = await pendingMigrations(url, root)
  if (pending.length === 0) return { applied: [], copy: null }
  try {
    return { applied: await apply(url, root), copy: null }
  } catch (error) {
    const [failed] = await pendingMigrations(url, root)
    await withSchemaEngine(url, (engine) =>
      engine.markMigrationRolledBack({ migrationName: failed ?? pending[0]! }),
    ).catch(() => undefined)
    throw new MigrationFailed(error, true, null)
  }
}

/**
 * Writes a new migration for one engine: the difference between the schema kept beside the last one and
 * `schema`. Returns its folder, or null where nothing differs.
 */
export async function writeMigration(
  engine: Engine,
  schema: string,
  name: string,
  root = migrationsFolder,
): Promise<string | null> {
  const folder = path.join(root, engine)
  const last = await newestMigrationOf(engine, root)
  const before = last ? await readFile(path.join(folder, last, 'schema.prisma'), 'utf8') : null
  const sql = await differenceBetween(before, schema)
  if (/^\s*(-- This is an empty migration\.)?\s*$/.test(sql)) return null
  const target = path.join(folder, name)
  await mkdir(target, { recursive: true })
  await writeFile(path.join(target, 'migration.sql'), sql)
  await writeFile(path.join(target, 'schema.prisma'), schema)
  return target
}

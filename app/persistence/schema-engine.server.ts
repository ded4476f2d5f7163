import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import {
  bindMigrationAwareSqlAdapterFactory,
  mockMigrationAwareAdapterFactory,
} from '@prisma/driver-adapter-utils'
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg'
import { engineOf, postgresqlAdapter, postgresqlPool, sqliteAdapter } from './adapters.server'

/** What `_prisma_migrations` never holds and a difference never touches: nothing is kept out. */
export const everything = { externalTables: [], externalEnums: [] }

type Glue = typeof import('@prisma/schema-engine-wasm/schema_engine_bg')

let loaded: Promise<Glue> | undefined

/** Prisma's own schema engine, compiled to WASM and taken from the packages: nothing is downloaded. */
function loadGlue(): Promise<Glue> {
  loaded ??= (async () => {
    const require = createRequire(import.meta.url)
    const entry = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg')
    const code = await readFile(path.join(path.dirname(entry), 'schema_engine_bg.wasm'))
    const imports = { './schema_engine_bg.js': glue as unknown as WebAssembly.ModuleImports }
    const { instance } = await WebAssembly.instantiate(code, imports)
    glue.__wbg_set_wasm(instance.exports)
    ;(instance.exports.__wbindgen_start as () => void)()
    return glue
  })()
  return loaded
}

/** Makes an engine on an adapter. Whatever the engine opened is closed with it. */
async function withAdapter<Result>(
  schema: string | undefined,
  adapter: SqlMigrationAwareDriverAdapterFactory,
  work: (engine: SchemaEngine) => Promise<Result>,
): Promise<Result> {
  const glue = await loadGlue()
  const opened: SqlDriverAdapter[] = []
  const connect = adapter.connect.bind(adapter)
  adapter.connect = async () => {
    const connection = await connect()
    opened.push(connection)
    return connection
  }
  const datamodels: [string, string][] | undefined = schema ? [['schema.prisma', schema]] : undefined
  const engine = await glue.SchemaEngine.new(
    { datamodels },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapter),
  )
  try {
    return await work(engine)
  } finally {
    engine.free()
    await Promise.all(opened.map((connection) => connection.dispose()))
  }
}

/** Runs the schema engine on a database and lets go of it afterwards. */
export async function withSchemaEngine<Result>(
  url: string,
  work: (engine: SchemaEngine) => Promise<Result>,
): Promise<Result> {
  if (engineOf(url) === 'sqlite') return withAdapter(undefined, sqliteAdapter(url), work)
  const pool = postgresqlPool(url)
  try {
    return await withAdapter(undefined, postgresqlAdapter(pool), work)
  } finally {
    await pool.end()
  }
}

/** What the engine gets where no database takes part; the dialect comes from the schema texts. */
function noDatabase(): SqlMigrationAwareDriverAdapterFactory {
  const none = mockMigrationAwareAdapterFactory('sqlite')
  return { ...none, connect: async () => ({ ...(await none.connect()), dispose: () => Promise.resolve() }) }
}

type Datamodel = { tag: 'empty' } | { tag: 'schemaDatamodel'; files: { path: string; content: string }[] }

/** The SQL that leads from one schema text to another, in the dialect of their provider. */
export async function differenceBetween(before: string | null, after: string): Promise<string> {
  const datamodel = (content: string | null): Datamodel =>
    content === null
      ? { tag: 'empty' }
      : { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }] }
  const { stdout } = await withAdapter(after, noDatabase(), (engine) =>
    engine.diff({
      from: datamodel(before),
      to: datamodel(after),
      script: true,
      exitCode: null,
      shadowDatabaseUrl: null,
      filters: everything,
    }),
  )
  return stdout ?? ''
}

export interface MigrationText {
  readonly name: string
  readonly sql: string
}

export function migrationList(folder: string, migrations: readonly MigrationText[]): MigrationList {
  return {
    baseDir: path.resolve(folder),
    lockfile: { path: 'migration_lock.toml', content: null },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  }
}

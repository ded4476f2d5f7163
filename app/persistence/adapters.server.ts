import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { readingApartFromWriting } from './sqlite-connections.server'

export type Engine = 'sqlite' | 'postgresql'

export function engineOf(url: string): Engine {
  if (/^postgres(ql)?:\/\//.test(url)) return 'postgresql'
  if (url.startsWith('file:')) return 'sqlite'
  throw new Error('DATABASE_URL must begin with file: or postgresql://')
}

/** The file behind a `file:` address, absolute. `file:./data/a.db` and `file:data/a.db` are the same. */
export function sqliteFileOf(url: string): string {
  return path.resolve(url.replace(/^file:(\/\/(?=\/))?/, '').replace(/\?.*$/, ''))
}

/** How long a connection of its own kind waits for another process's writer before it gives up, in ms. */
const busyTimeout = 5_000

/** A writer that waits in the driver holds up the whole process; the turns above it wait without. */
const writerTimeout = 5

/**
 * An answer to a commit means that the data is on the disk: `synchronous` is FULL, which the driver
 * leaves at NORMAL under WAL. Both settings belong to the connection, so every connection gets them.
 */
class DurableSqlite extends PrismaBetterSqlite3 {
  override async connect() {
    const connection = await super.connect()
    await connection.executeScript(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;',
    )
    return connection
  }
}

/** One connection for everything: for the schema engine, which is alone with the file. */
export function sqliteAdapter(url: string): PrismaBetterSqlite3 {
  const file = sqliteFileOf(url)
  mkdirSync(path.dirname(file), { recursive: true })
  return new DurableSqlite({ url: `file:${file}`, timeout: busyTimeout })
}

class SharedSqlite extends DurableSqlite {
  readonly #writing: DurableSqlite

  constructor(url: string) {
    super({ url, timeout: busyTimeout })
    this.#writing = new DurableSqlite({ url, timeout: writerTimeout })
  }

  override async connect() {
    return readingApartFromWriting(await super.connect(), await this.#writing.connect())
  }
}

/** For a client whose questions and transactions meet. */
export function sharedSqliteAdapter(url: string): PrismaBetterSqlite3 {
  const file = sqliteFileOf(url)
  mkdirSync(path.dirname(file), { recursive: true })
  return new SharedSqlite(`file:${file}`)
}

/**
 * The driver cuts scripts at every semicolon and sends the pieces one by one; as one message PostgreSQL
 * runs the whole of it or none of it, and a semicolon inside a text stays where it is.
 */
class WholeScriptPg extends PrismaPg {
  readonly #pool: pg.Pool

  constructor(pool: pg.Pool) {
    super(pool)
    this.#pool = pool
  }

  override async connect() {
    const connection = await super.connect()
    connection.executeScript = async (script) => {
      await this.#pool.query(script)
    }
    return connection
  }
}

export function postgresqlPool(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: 5_000, max: 10 })
  // An idle connection that the server drops is replaced at the next query; without this it ends the process.
  pool.on('error', () => undefined)
  return pool
}

export function postgresqlAdapter(pool: pg.Pool): PrismaPg {
  return new WholeScriptPg(pool)
}

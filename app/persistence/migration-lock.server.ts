import { randomUUID } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'

/** One number for every Ankerplan that shares a PostgreSQL database. */
const advisoryKey = 7_241_650_331

const patience = 120_000

/** Tells this process from an earlier one with the same number: in a container every server has number 1. */
const ownMark = `${process.pid} ${randomUUID()}`

/**
 * Runs work that only one process at a time may do to a SQLite file. The lock is a file with the process's
 * number; one left behind by a process that is gone is taken over.
 */
export async function alone<Result>(lockFile: string, work: () => Promise<Result>): Promise<Result> {
  mkdirSync(path.dirname(lockFile), { recursive: true })
  const giveUp = performance.now() + patience
  while (!take(lockFile)) {
    if (performance.now() > giveUp) throw new Error(`another process has held ${lockFile} for two minutes`)
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
  try {
    return await work()
  } finally {
    rmSync(lockFile, { force: true })
  }
}

function take(lockFile: string): boolean {
  try {
    const handle = openSync(lockFile, 'wx', 0o600)
    writeSync(handle, ownMark)
    closeSync(handle)
    return true
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  if (!isHeld(lockFile)) rmSync(lockFile, { force: true })
  return false
}

function isHeld(lockFile: string): boolean {
  let mark: string
  try {
    mark = readFileSync(lockFile, 'utf8')
    // Made and not yet written: its maker is at work.
    if (mark === '') return true
  } catch {
    return false
  }
  if (mark === ownMark) return true
  const holder = Number.parseInt(mark)
  if (!(holder > 0) || holder === process.pid) return false
  try {
    process.kill(holder, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** The same for PostgreSQL: an advisory lock, which the server lets go of when the holder is gone. */
export async function aloneInPostgresql<Result>(url: string, work: () => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    await client.query(`SET lock_timeout = ${patience}`)
    await client.query('SELECT pg_advisory_lock($1)', [advisoryKey])
    return await work()
  } finally {
    await client.end()
  }
}

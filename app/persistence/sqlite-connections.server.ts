import { setTimeout as pause } from 'node:timers/promises'
import type { SqlDriverAdapter, SqlQuery, Transaction } from '@prisma/driver-adapter-utils'
import { isDriverAdapterError } from '@prisma/driver-adapter-utils'

// The driver runs everything on one connection, so that whatever others ask while a transaction is open runs
// inside it: they read what may be rolled back, and what they write is rolled back with it. Here transactions
// and single writes take turns on a connection of their own; readers have another, and see what is committed.

/** How long a writer waits for another process before it gives up, in ms. */
const longestWait = 15_000
const betweenTries = 20

/** Statements of ours that only read; everything else is taken for a write. */
const reads = /^\s*(SELECT|EXPLAIN)\b/i

/** Two connections to one file as one: what reads goes to the first, what writes to the second, one at a time. */
export function readingApartFromWriting(
  reading: SqlDriverAdapter,
  writing: SqlDriverAdapter,
): SqlDriverAdapter {
  const turns = new Turns()
  const alone = async <T>(work: () => Promise<T>): Promise<T> => {
    const done = await turns.take()
    try {
      return await whenFree(work)
    } finally {
      done()
    }
  }
  return {
    provider: reading.provider,
    adapterName: reading.adapterName,
    queryRaw: (query) =>
      reads.test(query.sql) ? reading.queryRaw(query) : alone(() => writing.queryRaw(query)),
    executeRaw: (query) => alone(() => writing.executeRaw(query)),
    executeScript: (script) => alone(() => writing.executeScript(script)),
    startTransaction: async () => {
      const done = await turns.take()
      try {
        // The write lock comes first: a transaction that read before it wrote could find its state outdated.
        await whenFree(() => writing.executeRaw(statement('BEGIN IMMEDIATE')))
        return transactionOn(writing, done)
      } catch (error) {
        done()
        throw error
      }
    },
    dispose: async () => {
      await Promise.all([reading.dispose(), writing.dispose()])
    },
  }
}

function transactionOn(writing: SqlDriverAdapter, done: () => void): Transaction {
  // The engine has sent COMMIT or ROLLBACK itself; what it could not end is ended before the next turn.
  const end = async () => {
    await writing.executeRaw(statement('ROLLBACK')).catch(() => undefined)
    done()
  }
  return {
    provider: writing.provider,
    adapterName: writing.adapterName,
    options: { usePhantomQuery: false },
    queryRaw: (query) => writing.queryRaw(query),
    executeRaw: (query) => writing.executeRaw(query),
    commit: end,
    rollback: end,
  }
}

function statement(sql: string): SqlQuery {
  return { sql, args: [], argTypes: [] }
}

/** Tries again while another process holds the file, without holding up this one. */
async function whenFree<T>(work: () => Promise<T>): Promise<T> {
  const started = performance.now()
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!isBusy(error) || performance.now() - started > longestWait) throw error
      await pause(betweenTries)
    }
  }
}

/** The driver's name for a file that another process is writing to. */
function isBusy(error: unknown): boolean {
  return isDriverAdapterError(error) && error.cause.kind === 'SocketTimeout'
}

/** One at a time, in the order of asking. */
class Turns {
  #last: Promise<void> = Promise.resolve()

  /** Resolves when it is the caller's turn, to what ends the turn. */
  async take(): Promise<() => void> {
    const before = this.#last
    let end = () => {}
    this.#last = new Promise((resolve) => (end = resolve))
    await before
    return end
  }
}

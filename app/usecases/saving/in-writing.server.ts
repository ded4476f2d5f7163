import type { Db } from '~/persistence/db.server'
import { inTransaction } from '~/persistence/db.server'
import { touchRecords } from '~/persistence/records/save-record.server'
import type { UseCaseContext } from '../context'

/** Carries a refusal out of a transaction, so that what led to it is rolled back too. */
class Refused extends Error {
  constructor(readonly refusal: { ok: false }) {
    super('refused')
  }
}

/**
 * Reads, checks and writes in one transaction that other writers of the secretariat wait for, so that a check still
 * holds when its write is done. A refusal leaves nothing behind.
 */
export async function inWriting<Result extends { ok: boolean }>(
  { db: database, actor }: UseCaseContext,
  work: (db: Db) => Promise<Result>,
): Promise<Result> {
  try {
    return await inTransaction(database, async (db) => {
      await touchRecords(db, actor.secretariatId)
      const result = await work(db)
      if (!result.ok) throw new Refused(result as { ok: false })
      return result
    })
  } catch (error) {
    // The refusal is the very result that `work` gave.
    if (error instanceof Refused) return error.refusal as unknown as Result
    throw error
  }
}

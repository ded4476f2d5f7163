import { may } from '~/domain/access/rights'
import { inTransaction } from '~/persistence/db.server'
import { reviveMail } from '~/persistence/mails.server'
import { settleRemindersOf } from '~/persistence/reminder-ledger.server'
import type { UseCaseContext } from '../context'
import type { Forbidden, NotFound } from '../refusals'
import { forbidden, notFound } from '../refusals'

/** Gives a mail that the server has refused another try at the next pass, at the address its person has by then. */
export async function retryMail(
  { db, actor, now }: UseCaseContext,
  { mailId }: { mailId: string },
): Promise<{ ok: true } | Forbidden | NotFound> {
  if (!may(actor, 'update', 'reminder')) return forbidden
  return inTransaction(db, async (db) => {
    if (!(await reviveMail(db, actor.secretariatId, mailId, now))) return notFound('reminder')
    const change = { status: 'claimed' as const, result: null, sentAt: null }
    await settleRemindersOf(db, actor.secretariatId, mailId, change)
    return { ok: true }
  })
}

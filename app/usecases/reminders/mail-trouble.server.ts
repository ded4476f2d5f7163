import type { SecretariatId } from '~/domain/access/secretariat-id'
import { may } from '~/domain/access/rights'
import type { Db } from '~/persistence/db.server'
import { listWaitingMails } from '~/persistence/mails.server'
import type { UseCaseContext } from '../context'

/** A mail server that does not take mails: how many wait, and what it said last. Null while all is well. */
export interface MailTrouble {
  waiting: number
  words: string
}

export async function loadMailTrouble(db: Db, secretariatId: SecretariatId): Promise<MailTrouble | null> {
  const waiting = await listWaitingMails(db, secretariatId)
  const tried = waiting.filter(({ result }) => result.trouble === 'server')
  const last = tried.at(-1)
  return last ? { waiting: waiting.length, words: last.result.words } : null
}

/** The same for whoever can do something about it; null for everybody else. */
export async function mailTroubleFor({
  db,
  actor,
}: Pick<UseCaseContext, 'db' | 'actor'>): Promise<MailTrouble | null> {
  return may(actor, 'update', 'reminder') ? loadMailTrouble(db.client, actor.secretariatId) : null
}

import { secretariatId as toSecretariatId } from '~/domain/access/secretariat-id'
import { contactOfRecipient, optDownKinds } from '~/domain/reminders/recipients'
import type { OptDownKind, Recipient } from '~/domain/reminders/recipients'
import { environment } from '~/env.server'
import type { Database } from '~/persistence/database.server'
import { inTransaction } from '~/persistence/db.server'
import { loadAddressees } from '~/persistence/reminder-addresses.server'
import { loadOptDowns } from '~/persistence/reminder-opt-downs.server'
import { listSecretariats } from '~/persistence/secretariats.server'
import type { VisitorContext } from '../access/visit'
import { readOptDownToken } from '../mails/signed-tokens.server'
import { keepOptDowns } from '../reminder-settings/change-own-opt-downs.server'

/** Whose choice it is: one contact of one secretariat, known by the link in their own mails. */
export interface OptDownChoice {
  person: string
  secretariat: string
  /** The kinds they hear less of. */
  kinds: OptDownKind[]
}

async function whoseToken(db: Database, token: string) {
  const read = readOptDownToken(environment().SESSION_SECRET, token)
  const contactId = read && contactOfRecipient(read.recipient as Recipient)
  const secretariat = (await listSecretariats(db.client)).find(({ id }) => id === read?.secretariatId)
  if (!read || !contactId || !secretariat) return null
  const id = toSecretariatId(secretariat.id)
  const person = (await loadAddressees(db.client, id)).get(read.recipient)
  return person ? { id, contactId, person: person.name, secretariat: secretariat.name } : null
}

/** What a person has chosen so far; null for a link that was not made here, or of somebody who is gone. */
export async function loadOptDown({ db }: { db: Database }, token: string): Promise<OptDownChoice | null> {
  const whose = await whoseToken(db, token)
  if (!whose) return null
  const chosen = await loadOptDowns(db.client, whose.id, whose.contactId)
  return { person: whose.person, secretariat: whose.secretariat, kinds: chosen.map(({ kind }) => kind) }
}

/** What a mail program's *unsubscribe* asks for: as little as there is. */
export const everyKind: readonly OptDownKind[] = optDownKinds

/** Keeps what a person wants to hear less of, and that they said so. What stops a payment is told of all the same. */
export async function chooseOptDown(
  { db, now }: VisitorContext,
  token: string,
  chosen: readonly string[],
): Promise<boolean> {
  const whose = await whoseToken(db, token)
  if (!whose) return false
  const kinds = optDownKinds.filter((kind) => chosen.includes(kind))
  const actor = { secretariatId: whose.id, userId: null, name: whose.person }
  await inTransaction(db, (db) => keepOptDowns(db, actor, now, whose.contactId, kinds))
  return true
}

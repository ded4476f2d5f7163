import { createHash } from 'node:crypto'
import type { GrantObligation } from '~/domain/reporting/secretariat-obligations'
import { contactRecipient } from '~/domain/reminders/recipients'
import { environment } from '~/env.server'
import type { Db } from '~/persistence/db.server'
import { createMail, hasMail } from '~/persistence/mails.server'
import { newId } from '~/persistence/new-id.server'
import { loadAddressees } from '~/persistence/reminder-addresses.server'
import { loadReminderPeople } from '~/persistence/reminder-people.server'
import { secretariatName } from '~/persistence/secretariats.server'
import type { Message } from '../../../emails/messages'
import { mailHostOf, senderOf } from '../../../emails/transport.server'
import type { UseCaseContext } from '../context'
import { obligationPath } from '../obligations/obligation-address'

export type ReturnedMessage = Extract<Message, { kind: 'reportReturned' }>

interface Return {
  obligation: GrantObligation
  /** Tells this return from an earlier one of the same report. */
  stepId: string
  /** The funder's own. */
  words: string
}

/**
 * Lays a mail about a returned report among those the next pass sends: to who sees to it, else to the leaders, but not
 * to whoever wrote it down. The pass sends it, so that no mail server keeps a return from being written down; asked
 * twice for the same return, there is still one mail.
 */
export async function tellOfReturn(
  db: Db,
  { actor, today, now }: UseCaseContext,
  { obligation, stepId, words }: Return,
): Promise<void> {
  const { secretariatId } = actor
  const { grant, requirement, occurrence } = obligation
  const owner = obligation.responsibleId ?? obligation.deputyId
  const recipients =
    owner === null ? (await loadReminderPeople(db, secretariatId)).leaders : [contactRecipient(owner)]
  const addressees = await loadAddressees(db, secretariatId)
  const own = [`user:${actor.userId}`, actor.contactId && contactRecipient(actor.contactId)]
  for (const recipient of recipients) {
    const to = addressees.get(recipient)
    if (!to?.email || own.includes(recipient)) continue
    const unique = createHash('sha256').update(`${secretariatId} ${stepId} ${recipient}`).digest('hex')
    const messageId = `<returned.${unique.slice(0, 24)}@${mailHostOf(senderOf(environment()))}>`
    if (await hasMail(db, messageId)) continue
    const message: ReturnedMessage = {
      kind: 'reportReturned',
      to: { name: to.name, email: to.email, language: to.language },
      secretariat: await secretariatName(db, secretariatId),
      ...{ siteUrl: '/', grant: grant.reference, report: requirement.name, words: words.trim() },
      ...{ newDay: null, url: obligationPath({ requirementId: requirement.id, occurrence }) },
    }
    const mail = {
      ...{ id: newId(), messageId, kind: message.kind, recipient, day: today },
      ...{ subject: `${requirement.name}, ${grant.reference}`, content: JSON.stringify(message) },
    }
    await createMail(db, secretariatId, mail, now)
  }
}

import type { Day } from '~/domain/calendar/day'
import type { Language, Role } from '~/domain/access/actor'
import { may } from '~/domain/access/rights'
import { addDays } from '~/domain/calendar/day'
import { environment } from '~/env.server'
import { secretariatName } from '~/persistence/secretariats.server'
import type { Delivery } from '../../../emails/transport.server'
import type { UseCaseContext } from '../context'
import { siteUrlOf } from '../mails/mail-settings.server'
import { sendMail } from '../mails/send-mail.server'
import { passwordLinkLife } from './create-password-link.server'

/** As long as an invitation's link works. */
const days = 14

/** How long the leader's page waits for a mail server before it shows the link without a word of it, in ms. */
const patience = 8_000

export interface InvitationMail {
  email: string
  role: Role
  language: Language
  /** The whole address of the link. */
  url: string
}

/** Sends an invitation's link to the one it is for. The leader has the link too, so that nothing hangs on the mail. */
export async function mailInvitation(
  { db: { client: db }, actor, today, now }: UseCaseContext,
  { email, role, language, url }: InvitationMail,
): Promise<Delivery['outcome']> {
  if (!may(actor, 'manageUsers', 'user')) return 'refused'
  const through: Day = addDays(today, days)
  const message = {
    ...{ kind: 'invitation' as const, invitedBy: actor.name, role, url, through },
    to: { name: email, email, language },
    secretariat: await secretariatName(db, actor.secretariatId),
    siteUrl: siteUrlOf(environment()),
  }
  return patiently(sendMail(db, actor.secretariatId, message, now))
}

export interface PasswordMail {
  name: string
  email: string
  language: Language
  /** The whole address of the link. */
  url: string
}

/** Sends the link for a new password to whose password it is. The leader has it too. */
export async function mailPasswordLink(
  { db: { client: db }, actor, today, now }: UseCaseContext,
  { name, email, language, url }: PasswordMail,
): Promise<Delivery['outcome']> {
  if (!may(actor, 'manageUsers', 'user')) return 'refused'
  const message = {
    ...{ kind: 'passwordLink' as const, url, through: addDays(today, passwordLinkLife.days) },
    to: { name, email, language },
    secretariat: await secretariatName(db, actor.secretariatId),
    siteUrl: siteUrlOf(environment()),
  }
  return patiently(sendMail(db, actor.secretariatId, message, now))
}

/** What became of a mail, or `unknown` where the mail server takes longer than a page may wait. */
export async function patiently(sending: Promise<Delivery>): Promise<Delivery['outcome']> {
  const tooLong = new Promise<'unknown'>((resolve) => setTimeout(() => resolve('unknown'), patience).unref())
  const sent = sending.then(({ outcome }) => outcome)
  return Promise.race([sent, tooLong]).catch(() => 'notNow' as const)
}

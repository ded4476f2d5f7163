import { z } from 'zod'
import type { Language, Role } from '../domain/access/actor'
import { languages, roles } from '../domain/access/actor'
import type { SecretariatId } from '../domain/access/secretariat-id'
import type { Recipient } from '../domain/reminders/recipients'
import { contactRecipient } from '../domain/reminders/recipients'
import type { Db } from './db.server'

/** Whom a mail can be written to. */
export interface Addressee {
  recipient: Recipient
  name: string
  /** Null: no mail reaches them. */
  email: string | null
  language: Language
  /** Null: a professional without an account. */
  role: Role | null
}

const role = z.enum(roles)
const language = z.enum(languages)

/** Everybody of a secretariat a reminder can be for: its contacts, and its members without one. Three queries. */
export async function loadAddressees(db: Db, secretariatId: SecretariatId): Promise<Map<string, Addressee>> {
  const secretariat = await db.secretariat.findUniqueOrThrow({
    where: { id: secretariatId },
    select: { language: true },
  })
  const members = await db.membership.findMany({
    where: { secretariatId, user: { is: { disabledAt: null } } },
    select: {
      userId: true,
      contactId: true,
      role: true,
      language: true,
      user: { select: { name: true, email: true } },
    },
  })
  const contacts = await db.contact.findMany({
    where: { secretariatId },
    select: { id: true, name: true, email: true },
  })
  const found = new Map<string, Addressee>()
  const usual = language.parse(secretariat.language)
  for (const { id, name, email } of contacts) {
    const recipient = contactRecipient(id)
    const member = members.find(({ contactId }) => contactId === id)
    found.set(recipient, {
      ...{ recipient, name, email: email ?? member?.user.email ?? null },
      language: member ? language.parse(member.language) : usual,
      role: member ? role.parse(member.role) : null,
    })
  }
  for (const member of members) {
    const recipient: Recipient = `user:${member.userId}`
    const { name, email } = member.user
    found.set(recipient, {
      ...{ recipient, name, email, language: language.parse(member.language) },
      role: role.parse(member.role),
    })
  }
  return found
}

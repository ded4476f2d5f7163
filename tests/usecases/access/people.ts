import type { Actor, Role } from '../../../app/domain/access/actor'
import { foldEmail } from '../../../app/domain/access/email'
import type { SecretariatId } from '../../../app/domain/access/secretariat-id'
import type { Instant } from '../../../app/domain/calendar/instant'
import { instant } from '../../../app/domain/calendar/instant'
import type { Database } from '../../../app/persistence/database.server'
import { createMembership } from '../../../app/persistence/memberships.server'
import { newId } from '../../../app/persistence/new-id.server'
import { createSecretariat } from '../../../app/persistence/secretariats.server'
import { createUser } from '../../../app/persistence/users.server'
import { hashPassword } from '../../../app/usecases/access/password-hash.server'
import { freshDatabase } from '../../setup/fresh-database'

export const now = instant('2026-03-09T08:00:00Z')
export const password = 'tre cykler under broen'
export const otherPassword = 'fire cykler over broen'
export const visit = { address: '203.0.113.7', userAgent: 'Test', previousToken: null }

export interface Town {
  db: Database
  now: Instant
  secretariatId: SecretariatId
}

/** A database with one secretariat and nobody in it. */
export async function town(name = 'Lærkeparken'): Promise<Town> {
  const db = await freshDatabase()
  return { db, now, secretariatId: await addSecretariat(db, name) }
}

export function addSecretariat(db: Database, name: string, isDemo = false): Promise<SecretariatId> {
  return createSecretariat(db.client, { name, isDemo, language: 'da' }, now)
}

/** Adds a user with the common password; the e-mail is made of the name. */
export async function addPerson(
  db: Database,
  secretariatId: SecretariatId,
  name: string,
  role: Role,
  { contactId = null, userId = null }: { contactId?: string | null; userId?: string | null } = {},
): Promise<Actor & { email: string; membershipId: string }> {
  const email = `${name.toLowerCase()}@example.dk`
  const id = userId ?? newId()
  const membershipId = newId()
  if (userId === null) {
    const passwordHash = await hashPassword(password)
    await createUser(db.client, { id, email, emailFolded: foldEmail(email), name, passwordHash }, now)
  }
  const maySeeSalaries = role === 'leader'
  const membership = {
    id: membershipId,
    userId: id,
    role,
    contactId,
    maySeeSalaries,
    language: 'da',
  } as const
  await createMembership(db.client, secretariatId, membership, now)
  return {
    userId: id,
    name,
    secretariatId,
    role,
    contactId,
    contactOrganisationId: null,
    maySeeSalaries,
    language: 'da',
    email,
    membershipId,
  }
}

/** A professional person, in an organisation where one is named. */
export async function addContact(
  db: Database,
  secretariatId: SecretariatId,
  name: string,
  organisation: string | null,
): Promise<string> {
  const contactId = newId()
  const organisationId = organisation && newId()
  if (organisation && organisationId) {
    await db.client.organisation.create({
      data: {
        secretariatId,
        id: organisationId,
        name: organisation,
        searchText: organisation.toLowerCase(),
        kind: 'association',
        sortOrder: 1,
      },
    })
  }
  await db.client.contact.create({
    data: {
      secretariatId,
      id: contactId,
      name,
      searchText: name.toLowerCase(),
      organisationId,
      sortOrder: 1,
    },
  })
  return contactId
}

import { z } from 'zod'
import type { Actor, Language, Role } from '../domain/access/actor'
import { languages, roles } from '../domain/access/actor'
import type { SecretariatId } from '../domain/access/secretariat-id'
import { secretariatId as toSecretariatId } from '../domain/access/secretariat-id'
import type { Instant } from '../domain/calendar/instant'
import { instant } from '../domain/calendar/instant'
import type { Db } from './db.server'

const role = z.enum(roles)
const language = z.enum(languages)

/** A user of a secretariat, as its leader sees it. */
export interface Member {
  membershipId: string
  userId: string
  name: string
  email: string
  role: Role
  contactId: string | null
  contactName: string | null
  maySeeSalaries: boolean
  language: Language
  hasTotp: boolean
  createdAt: Instant
  version: number
}

const memberFields = {
  id: true,
  userId: true,
  role: true,
  contactId: true,
  maySeeSalaries: true,
  language: true,
  createdAt: true,
  version: true,
  user: { select: { name: true, email: true, totpConfirmedAt: true } },
  contact: { select: { name: true } },
} as const

interface MemberRow {
  id: string
  userId: string
  role: string
  contactId: string | null
  maySeeSalaries: boolean
  language: string
  createdAt: Date
  version: number
  user: { name: string; email: string; totpConfirmedAt: Date | null }
  contact: { name: string } | null
}

function memberFrom(row: MemberRow): Member {
  return {
    membershipId: row.id,
    userId: row.userId,
    name: row.user.name,
    email: row.user.email,
    role: role.parse(row.role),
    contactId: row.contactId,
    contactName: row.contact?.name ?? null,
    maySeeSalaries: row.maySeeSalaries,
    language: language.parse(row.language),
    hasTotp: row.user.totpConfirmedAt !== null,
    createdAt: instant(row.createdAt),
    version: row.version,
  }
}

export async function listMembers(db: Db, secretariatId: SecretariatId): Promise<Member[]> {
  const rows = await db.membership.findMany({
    where: { secretariatId },
    select: memberFields,
    orderBy: { id: 'asc' },
  })
  return rows.map(memberFrom)
}

export async function findMember(
  db: Db,
  secretariatId: SecretariatId,
  membershipId: string,
): Promise<Member | null> {
  const row = await db.membership.findUnique({
    where: { secretariatId_id: { secretariatId, id: membershipId } },
    select: memberFields,
  })
  return row && memberFrom(row)
}

export async function findMemberByUser(
  db: Db,
  secretariatId: SecretariatId,
  userId: string,
): Promise<Member | null> {
  const row = await db.membership.findUnique({
    where: { secretariatId_userId: { secretariatId, userId } },
    select: memberFields,
  })
  return row && memberFrom(row)
}

/** The first user with a role, oldest membership first: who a demo button signs in. */
export async function findMemberByRole(
  db: Db,
  secretariatId: SecretariatId,
  wanted: Role,
): Promise<Member | null> {
  const row = await db.membership.findFirst({
    where: { secretariatId, role: wanted },
    select: memberFields,
    orderBy: { id: 'asc' },
  })
  return row && memberFrom(row)
}

export interface MembershipOfUser {
  secretariatId: SecretariatId
  secretariatName: string
  role: Role
}

/** Where a user belongs, by the secretariat's name. */
export async function membershipsOfUser(db: Db, userId: string): Promise<MembershipOfUser[]> {
  const rows = await db.membership.findMany({
    where: { userId },
    select: { secretariatId: true, role: true, secretariat: { select: { name: true } } },
  })
  return rows
    .map((row) => ({
      secretariatId: toSecretariatId(row.secretariatId),
      secretariatName: row.secretariat.name,
      role: role.parse(row.role),
    }))
    .sort((a, b) => a.secretariatName.localeCompare(b.secretariatName, 'da'))
}

export interface MembershipFigures {
  role: Role
  contactId: string | null
  maySeeSalaries: boolean
}

export interface NewMembership extends MembershipFigures {
  id: string
  userId: string
  language: Language
}

export async function createMembership(
  db: Db,
  secretariatId: SecretariatId,
  membership: NewMembership,
  at: Instant,
): Promise<void> {
  await db.membership.create({ data: { ...membership, secretariatId, createdAt: at }, select: { id: true } })
}

/** False where somebody changed the membership first, or it is gone. */
export async function updateMembership(
  db: Db,
  secretariatId: SecretariatId,
  membershipId: string,
  version: number,
  figures: MembershipFigures,
): Promise<boolean> {
  const { count } = await db.membership.updateMany({
    where: { secretariatId, id: membershipId, version },
    data: { ...figures, version: { increment: 1 } },
  })
  return count === 1
}

export async function setMembershipLanguage(
  db: Db,
  secretariatId: SecretariatId,
  userId: string,
  chosen: Language,
): Promise<void> {
  await db.membership.updateMany({ where: { secretariatId, userId }, data: { language: chosen } })
}

export async function deleteMembership(
  db: Db,
  secretariatId: SecretariatId,
  membershipId: string,
): Promise<boolean> {
  const { count } = await db.membership.deleteMany({ where: { secretariatId, id: membershipId } })
  return count === 1
}

export function countLeaders(db: Db, secretariatId: SecretariatId): Promise<number> {
  return db.membership.count({ where: { secretariatId, role: 'leader' } })
}

/** The contact a membership may name, with its organisation; null where the secretariat has none of that id. */
export async function findMembershipContact(
  db: Db,
  secretariatId: SecretariatId,
  contactId: string,
): Promise<{ name: string; organisationId: string | null } | null> {
  return db.contact.findUnique({
    where: { secretariatId_id: { secretariatId, id: contactId } },
    select: { name: true, organisationId: true },
  })
}

export const actorFields = {
  secretariatId: true,
  userId: true,
  role: true,
  contactId: true,
  maySeeSalaries: true,
  language: true,
  contact: { select: { organisationId: true } },
} as const

interface ActorRow {
  secretariatId: string
  userId: string
  role: string
  contactId: string | null
  maySeeSalaries: boolean
  language: string
  contact: { organisationId: string | null } | null
}

export function actorFrom(row: ActorRow, name: string): Actor {
  return {
    userId: row.userId,
    name,
    secretariatId: toSecretariatId(row.secretariatId),
    role: role.parse(row.role),
    contactId: row.contactId,
    contactOrganisationId: row.contact?.organisationId ?? null,
    maySeeSalaries: row.role === 'leader' || (row.role === 'editor' && row.maySeeSalaries),
    language: language.parse(row.language),
  }
}

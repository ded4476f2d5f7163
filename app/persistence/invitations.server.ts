import { z } from 'zod'
import type { Language, Role } from '../domain/access/actor'
import { languages, roles } from '../domain/access/actor'
import type { SecretariatId } from '../domain/access/secretariat-id'
import { secretariatId as toSecretariatId } from '../domain/access/secretariat-id'
import type { Instant } from '../domain/calendar/instant'
import { instant } from '../domain/calendar/instant'
import type { Db } from './db.server'

/** An invitation that waits for its answer. */
export interface Invitation {
  id: string
  secretariatId: SecretariatId
  email: string
  role: Role
  contactId: string | null
  maySeeSalaries: boolean
  language: Language
  createdAt: Instant
  expiresAt: Instant
}

export type NewInvitation = Omit<Invitation, 'secretariatId' | 'createdAt'> & {
  tokenHash: string
  invitedById: string
}

const fields = {
  id: true,
  secretariatId: true,
  email: true,
  role: true,
  contactId: true,
  maySeeSalaries: true,
  language: true,
  createdAt: true,
  expiresAt: true,
} as const

const role = z.enum(roles)
const language = z.enum(languages)

interface Row {
  id: string
  secretariatId: string
  email: string
  role: string
  contactId: string | null
  maySeeSalaries: boolean
  language: string
  createdAt: Date
  expiresAt: Date
}

function invitationFrom(row: Row): Invitation {
  return {
    ...row,
    secretariatId: toSecretariatId(row.secretariatId),
    role: role.parse(row.role),
    language: language.parse(row.language),
    createdAt: instant(row.createdAt),
    expiresAt: instant(row.expiresAt),
  }
}

export async function createInvitation(
  db: Db,
  secretariatId: SecretariatId,
  invitation: NewInvitation,
  at: Instant,
): Promise<void> {
  await db.invitation.create({ data: { ...invitation, secretariatId, createdAt: at }, select: { id: true } })
}

/** Invitations not answered, not revoked and not expired, latest first. */
export async function listOpenInvitations(
  db: Db,
  secretariatId: SecretariatId,
  at: Instant,
): Promise<Invitation[]> {
  const rows = await db.invitation.findMany({
    where: { secretariatId, acceptedAt: null, revokedAt: null, expiresAt: { gt: at } },
    select: fields,
    orderBy: { id: 'desc' },
  })
  return rows.map(invitationFrom)
}

/** An open invitation by its link. The token names the secretariat; there is no actor yet. */
export async function findOpenInvitation(
  db: Db,
  tokenHash: string,
  at: Instant,
): Promise<(Invitation & { secretariatName: string }) | null> {
  const row = await db.invitation.findFirst({
    where: { tokenHash, acceptedAt: null, revokedAt: null, expiresAt: { gt: at } },
    select: { ...fields, secretariat: { select: { name: true } } },
  })
  if (!row) return null
  const { secretariat, ...invitation } = row
  return { ...invitationFrom(invitation), secretariatName: secretariat.name }
}

/** Spends an invitation: false where it was accepted or revoked meanwhile. */
export async function markInvitationAccepted(
  db: Db,
  secretariatId: SecretariatId,
  id: string,
  at: Instant,
): Promise<boolean> {
  const { count } = await db.invitation.updateMany({
    where: { secretariatId, id, acceptedAt: null, revokedAt: null, expiresAt: { gt: at } },
    data: { acceptedAt: at },
  })
  return count === 1
}

/** The address of the invitation that was revoked, or null where none waits under that id. */
export async function markInvitationRevoked(
  db: Db,
  secretariatId: SecretariatId,
  id: string,
  at: Instant,
): Promise<string | null> {
  const waiting = { secretariatId, id, acceptedAt: null, revokedAt: null }
  const row = await db.invitation.findFirst({ where: waiting, select: { email: true } })
  if (!row) return null
  const { count } = await db.invitation.updateMany({ where: waiting, data: { revokedAt: at } })
  return count === 1 ? row.email : null
}

/** Takes back what an address was invited to before, so that one link works at a time. */
export async function revokeInvitationsTo(
  db: Db,
  secretariatId: SecretariatId,
  email: string,
  at: Instant,
): Promise<void> {
  await db.invitation.updateMany({
    where: { secretariatId, email, acceptedAt: null, revokedAt: null },
    data: { revokedAt: at },
  })
}

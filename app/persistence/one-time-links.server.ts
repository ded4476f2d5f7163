import { z } from 'zod'
import type { Instant } from '../domain/calendar/instant'
import type { Db } from './db.server'
import { newId } from './new-id.server'

/** What a one-time link lets its holder do: choose a password, or answer for the second step of a sign-in. */
export const linkPurposes = ['choosePassword', 'secondStep'] as const
export type LinkPurpose = (typeof linkPurposes)[number]

const purposeShape = z.enum(linkPurposes)

export interface OneTimeLink {
  id: string
  userId: string
  purpose: LinkPurpose
}

export interface NewOneTimeLink {
  userId: string
  purpose: LinkPurpose
  tokenHash: string
  expiresAt: Instant
}

/** Keeps a link; earlier unused ones of the same user and purpose stop working. */
export async function createOneTimeLink(db: Db, link: NewOneTimeLink, at: Instant): Promise<void> {
  await db.oneTimeLink.deleteMany({ where: { userId: link.userId, purpose: link.purpose } })
  await db.oneTimeLink.create({ data: { ...link, id: newId(), createdAt: at }, select: { id: true } })
}

export async function findOneTimeLink(
  db: Db,
  purpose: LinkPurpose,
  tokenHash: string,
  at: Instant,
): Promise<OneTimeLink | null> {
  const row = await db.oneTimeLink.findFirst({
    where: { tokenHash, purpose, usedAt: null, expiresAt: { gt: at } },
    select: { id: true, userId: true, purpose: true },
  })
  return row && { ...row, purpose: purposeShape.parse(row.purpose) }
}

/** Spends a link: false where it was used meanwhile. */
export async function spendOneTimeLink(db: Db, id: string, at: Instant): Promise<boolean> {
  const { count } = await db.oneTimeLink.updateMany({ where: { id, usedAt: null }, data: { usedAt: at } })
  return count === 1
}

export async function deleteExpiredLinks(db: Db, at: Instant): Promise<number> {
  const { count } = await db.oneTimeLink.deleteMany({ where: { expiresAt: { lte: at } } })
  return count
}

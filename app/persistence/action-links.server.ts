import { z } from 'zod'
import type { SecretariatId } from '../domain/access/secretariat-id'
import { secretariatId as toSecretariatId } from '../domain/access/secretariat-id'
import type { Day } from '../domain/calendar/day'
import { day } from '../domain/calendar/day'
import type { Instant } from '../domain/calendar/instant'
import { instant } from '../domain/calendar/instant'
import type { Db } from './db.server'

/** `overruled`: a *not mine* that the leader has answered. */
export const linkActions = ['done', 'snooze', 'notMine', 'overruled'] as const
export type LinkAction = (typeof linkActions)[number]

const action = z.enum(linkActions)

/** A link in a mail: to one act on one deadline and its day, by one person. */
export interface ActionLink {
  id: string
  action: LinkAction
  deadlineKey: string
  deadlineDay: Day
  recipient: string
}

export interface NewActionLink extends ActionLink {
  tokenHash: string
}

export async function createActionLinks(
  db: Db,
  secretariatId: SecretariatId,
  links: readonly NewActionLink[],
  { createdAt, expiresAt }: { createdAt: Instant; expiresAt: Instant },
): Promise<void> {
  if (links.length === 0) return
  await db.actionLink.createMany({
    data: links.map((link) => ({ ...link, secretariatId, createdAt, expiresAt })),
  })
}

export interface FoundActionLink extends ActionLink {
  secretariatId: SecretariatId
  secretariatName: string
  expiresAt: Instant
  usedAt: Instant | null
}

/** A link by its token. The token names the secretariat; there is no actor. */
export async function findActionLink(db: Db, tokenHash: string): Promise<FoundActionLink | null> {
  const row = await db.actionLink.findUnique({
    where: { tokenHash },
    select: {
      id: true,
      secretariatId: true,
      action: true,
      deadlineKey: true,
      deadlineDay: true,
      recipient: true,
      expiresAt: true,
      usedAt: true,
      secretariat: { select: { name: true } },
    },
  })
  if (!row) return null
  const { secretariat, ...link } = row
  return {
    ...link,
    secretariatId: toSecretariatId(row.secretariatId),
    secretariatName: secretariat.name,
    action: action.parse(row.action),
    deadlineDay: day(row.deadlineDay),
    expiresAt: instant(row.expiresAt),
    usedAt: row.usedAt && instant(row.usedAt),
  }
}

/** Spends a link: false where it was used meanwhile, or is too old. */
export async function spendActionLink(
  db: Db,
  secretariatId: SecretariatId,
  id: string,
  at: Instant,
): Promise<boolean> {
  const { count } = await db.actionLink.updateMany({
    where: { secretariatId, id, usedAt: null, expiresAt: { gt: at } },
    data: { usedAt: at },
  })
  return count === 1
}

/** Who has said of which deadline that it is not theirs. */
export async function listDisowned(
  db: Db,
  secretariatId: SecretariatId,
): Promise<{ deadlineKey: string; recipient: string }[]> {
  return db.actionLink.findMany({
    where: { secretariatId, action: 'notMine', usedAt: { not: null } },
    select: { deadlineKey: true, recipient: true },
  })
}

/** Forgets links that are over. A *not mine* that was said stays: it still decides who is told. */
export async function deleteExpiredActionLinks(db: Db, at: Instant): Promise<number> {
  const { count } = await db.actionLink.deleteMany({
    where: { expiresAt: { lte: at }, OR: [{ usedAt: null }, { action: { not: 'notMine' } }] },
  })
  return count
}

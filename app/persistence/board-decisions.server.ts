import { z } from 'zod'
import type { SecretariatId } from '../domain/access/secretariat-id'
import type { BoardVoteCode, DecisionFigures, ReviewDecision } from '../domain/board/board-decision'
import { boardDecisions, boardVotes } from '../domain/board/board-decision'
import type { Day } from '../domain/calendar/day'
import { day } from '../domain/calendar/day'
import type { Instant } from '../domain/calendar/instant'
import { instant } from '../domain/calendar/instant'
import { oere } from '../domain/money/oere'
import type { Db } from './db.server'
import type { Prisma } from './generated/sqlite/client'
import { newId } from './new-id.server'
import { dayOrNull } from './records/columns'
import { oneOf } from './records/record-table.server'

export type KeptDecision = ReviewDecision & { version: number }

const figuresSchema = z.object({
  asOf: z.string().transform((text) => day(text)),
  annualNeed: z.int().transform(oere),
  annualGap: z.int().transform(oere),
  annualMissing: z.int().transform(oere),
  score: z.int().nullable(),
  lastResponsibleDay: z
    .string()
    .nullable()
    .transform((text) => dayOrNull(text)),
})

/** Decisions in the order of their paper. */
export async function loadBoardDecisions(
  db: Db,
  secretariatId: SecretariatId,
  where: Prisma.BoardDecisionWhereInput = {},
): Promise<KeptDecision[]> {
  const rows = await db.boardDecision.findMany({
    where: { ...where, secretariatId },
    orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      reviewId: true,
      activityId: true,
      subject: true,
      proposal: true,
      text: true,
      latestOn: true,
      isMandatory: true,
      decision: true,
      postponedTo: true,
      note: true,
      decidedBy: true,
      decidedOn: true,
      decidedById: true,
      figures: true,
      carriedOutOn: true,
      version: true,
    },
  })
  return rows.map((row) => ({
    ...row,
    proposal: row.proposal === null ? null : oneOf(boardDecisions, row.proposal),
    decision: row.decision === null ? null : oneOf(boardDecisions, row.decision),
    latestOn: dayOrNull(row.latestOn),
    postponedTo: dayOrNull(row.postponedTo),
    decidedOn: dayOrNull(row.decidedOn),
    carriedOutOn: dayOrNull(row.carriedOutOn),
    figures: row.figures === null ? null : figuresSchema.parse(JSON.parse(row.figures)),
  }))
}

export type DraftDecision = Pick<
  ReviewDecision,
  'id' | 'reviewId' | 'activityId' | 'subject' | 'proposal' | 'text' | 'latestOn' | 'isMandatory'
>

/** Makes the decisions of a draft those of its form, in their order. The day a line was first known stays. */
export async function replaceDraftDecisions(
  db: Db,
  secretariatId: SecretariatId,
  reviewId: string,
  decisions: readonly DraftDecision[],
  today: Day,
): Promise<void> {
  const ids = decisions.map(({ id }) => id)
  await db.boardDecision.deleteMany({ where: { secretariatId, reviewId, id: { notIn: ids } } })
  const there = await db.boardDecision.findMany({ where: { secretariatId, reviewId }, select: { id: true } })
  const known = new Set(there.map(({ id }) => id))
  for (const [index, { id, reviewId: _, ...row }] of decisions.entries()) {
    const data = { ...row, sortOrder: index + 1 }
    if (known.has(id))
      await db.boardDecision.updateMany({
        where: { secretariatId, id },
        data: { ...data, version: { increment: 1 } },
      })
    else
      await db.boardDecision.create({
        data: { secretariatId, id, reviewId, ...data, recordedOn: today },
        select: { id: true },
      })
  }
}

export async function setDecisionFigures(
  db: Db,
  secretariatId: SecretariatId,
  id: string,
  figures: DecisionFigures,
): Promise<void> {
  await db.boardDecision.updateMany({
    where: { secretariatId, id },
    data: { figures: JSON.stringify(figures) },
  })
}

export type Decided = Pick<
  ReviewDecision,
  'decision' | 'postponedTo' | 'note' | 'decidedBy' | 'decidedOn' | 'decidedById'
>

/** Overwrites what was decided; the version has been checked in the same transaction. */
export async function overwriteDecision(
  db: Db,
  secretariatId: SecretariatId,
  id: string,
  data: Decided | Pick<ReviewDecision, 'carriedOutOn'>,
): Promise<void> {
  await db.boardDecision.updateMany({
    where: { secretariatId, id },
    data: { ...data, version: { increment: 1 } },
  })
}

export interface BoardVote {
  decisionId: string
  userId: string
  voter: string
  vote: BoardVoteCode
  at: Instant
}

/** Votes in the order they were cast. */
export async function loadBoardVotes(
  db: Db,
  secretariatId: SecretariatId,
  decisionIds: readonly string[],
): Promise<BoardVote[]> {
  const rows = await db.boardVote.findMany({
    where: { secretariatId, decisionId: { in: [...decisionIds] } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { decisionId: true, userId: true, voter: true, vote: true, at: true },
  })
  return rows.map((row) => ({ ...row, vote: oneOf(boardVotes, row.vote), at: instant(row.at) }))
}

/** One vote per account: the latest counts. */
export async function castBoardVote(
  db: Db,
  secretariatId: SecretariatId,
  { decisionId, userId, ...cast }: BoardVote,
): Promise<void> {
  await db.boardVote.upsert({
    where: { secretariatId_decisionId_userId: { secretariatId, decisionId, userId } },
    create: { id: newId(), secretariatId, decisionId, userId, ...cast },
    update: cast,
    select: { id: true },
  })
}

export interface BoardComment {
  id: string
  text: string
  at: Instant
  contactId: string | null
  userId: string | null
  /** The contact's name, else the account's. */
  author: string
}

/** Comments in the order they were written, by accounts and by contacts with a personal link. */
export async function loadBoardComments(
  db: Db,
  secretariatId: SecretariatId,
  reviewId: string,
): Promise<BoardComment[]> {
  const rows = await db.boardComment.findMany({
    where: { secretariatId, reviewId },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      text: true,
      at: true,
      contactId: true,
      userId: true,
      contact: { select: { name: true } },
    },
  })
  const users = await db.user.findMany({
    where: { id: { in: rows.flatMap(({ userId }) => userId ?? []) } },
    select: { id: true, name: true },
  })
  const nameOf = new Map(users.map(({ id, name }) => [id, name]))
  return rows.map(({ contact, ...row }) => ({
    ...row,
    at: instant(row.at),
    author: contact?.name ?? nameOf.get(row.userId ?? '') ?? '',
  }))
}

export async function insertBoardComment(
  db: Db,
  secretariatId: SecretariatId,
  comment: { reviewId: string; text: string; at: Instant; contactId: string | null; userId: string | null },
): Promise<void> {
  await db.boardComment.create({ data: { id: newId(), secretariatId, ...comment }, select: { id: true } })
}

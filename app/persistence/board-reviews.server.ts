import { z } from 'zod'
import type { SecretariatId } from '../domain/access/secretariat-id'
import type { ReviewContent, ReviewMeeting, ReviewStatus } from '../domain/board/board-decision'
import { reviewStatuses } from '../domain/board/board-decision'
import type { BoardFigures } from '../domain/board/board-figures'
import { boardFiguresSchema } from '../domain/board/board-figures'
import type { Day } from '../domain/calendar/day'
import { day } from '../domain/calendar/day'
import type { Instant } from '../domain/calendar/instant'
import { instant } from '../domain/calendar/instant'
import type { Db } from './db.server'
import type { Prisma } from './generated/sqlite/client'
import { dayOrNull } from './records/columns'
import { oneOf } from './records/record-table.server'

/** A paper for a board without its figures: those are large, and asked for by themselves. */
export interface BoardReview {
  id: string
  planId: string
  /** Per plan, given when it is frozen. */
  number: number | null
  title: string
  meetingId: string | null
  status: ReviewStatus
  content: ReviewContent
  frozenAt: Instant | null
  /** The account that froze it, and the meeting as it was then. */
  frozenBy: string | null
  frozenMeeting: ReviewMeeting | null
  signedOffOn: Day | null
  signedOffBy: string | null
  minutes: string | null
  createdAt: Instant
  version: number
}

const contentSchema = z.object({
  agendaItem: z.string().nullable(),
  intro: z.string().nullable(),
  closing: z.string().nullable(),
  scenarioIds: z.array(z.string()),
  frozenBy: z.string().nullable().default(null),
  frozenMeeting: z
    .object({
      day: z.string().transform((text) => day(text)),
      time: z.string().nullable(),
      body: z.string(),
    })
    .nullable()
    .default(null),
})

/** Reviews, the latest first: drafts by when they were begun, then those with a number. */
export async function loadBoardReviews(
  db: Db,
  secretariatId: SecretariatId,
  where: Prisma.BoardReviewWhereInput = {},
): Promise<BoardReview[]> {
  const rows = await db.boardReview.findMany({
    where: { ...where, secretariatId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      planId: true,
      number: true,
      title: true,
      meetingId: true,
      status: true,
      content: true,
      frozenAt: true,
      signedOffOn: true,
      signedOffBy: true,
      minutes: true,
      createdAt: true,
      version: true,
    },
  })
  return rows.map(({ content: text, ...row }) => {
    const { frozenBy, frozenMeeting, ...content } = contentSchema.parse(JSON.parse(text))
    return {
      ...row,
      content,
      frozenBy,
      frozenMeeting,
      status: oneOf(reviewStatuses, row.status),
      frozenAt: row.frozenAt && instant(row.frozenAt),
      signedOffOn: dayOrNull(row.signedOffOn),
      createdAt: instant(row.createdAt),
    }
  })
}

/** The figures a review was frozen with, as they were then; null for a draft. */
export async function loadFrozenFigures(
  db: Db,
  secretariatId: SecretariatId,
  reviewId: string,
): Promise<BoardFigures | null> {
  const row = await db.boardReview.findUnique({
    where: { secretariatId_id: { secretariatId, id: reviewId } },
    select: { snapshot: true },
  })
  return row?.snapshot ? boardFiguresSchema.parse(JSON.parse(row.snapshot)) : null
}

export async function insertBoardReview(
  db: Db,
  secretariatId: SecretariatId,
  review: Pick<BoardReview, 'id' | 'planId' | 'title' | 'meetingId' | 'content'>,
  at: Instant,
): Promise<void> {
  await db.boardReview.create({
    data: {
      secretariatId,
      ...review,
      content: JSON.stringify(review.content),
      status: 'draft',
      createdAt: at,
    },
    select: { id: true },
  })
}

/** Overwrites a draft whose version has been checked in the same transaction. False where it is no draft any more. */
export async function overwriteDraft(
  db: Db,
  secretariatId: SecretariatId,
  { id, title, meetingId, content }: Pick<BoardReview, 'id' | 'title' | 'meetingId' | 'content'>,
): Promise<boolean> {
  const { count } = await db.boardReview.updateMany({
    where: { secretariatId, id, status: 'draft' },
    data: { title, meetingId, content: JSON.stringify(content), version: { increment: 1 } },
  })
  return count === 1
}

/** Makes a draft unchangeable. False where it was no draft any more: somebody was first. */
export async function freezeDraft(
  db: Db,
  secretariatId: SecretariatId,
  id: string,
  frozen: {
    number: number
    at: Instant
    by: string
    meeting: ReviewMeeting | null
    content: ReviewContent
    figures: BoardFigures
  },
): Promise<boolean> {
  const { count } = await db.boardReview.updateMany({
    where: { secretariatId, id, status: 'draft', frozenAt: null },
    data: {
      status: 'frozen',
      number: frozen.number,
      frozenAt: frozen.at,
      content: JSON.stringify({ ...frozen.content, frozenBy: frozen.by, frozenMeeting: frozen.meeting }),
      snapshot: JSON.stringify(boardFiguresSchema.parse(frozen.figures)),
      version: { increment: 1 },
    },
  })
  return count === 1
}

/** What can still be written on a frozen review. */
export async function updateFrozenReview(
  db: Db,
  secretariatId: SecretariatId,
  id: string,
  data: { minutes?: string | null; status?: 'signedOff'; signedOffOn?: Day; signedOffBy?: string },
): Promise<void> {
  await db.boardReview.updateMany({
    where: { secretariatId, id, status: { not: 'draft' } },
    data: { ...data, version: { increment: 1 } },
  })
}

/** The number the plan's next frozen review gets. */
export async function nextReviewNumber(
  db: Db,
  secretariatId: SecretariatId,
  planId: string,
): Promise<number> {
  const { _max } = await db.boardReview.aggregate({
    where: { secretariatId, planId },
    _max: { number: true },
  })
  return (_max.number ?? 0) + 1
}

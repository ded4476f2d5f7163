import type { SecretariatId } from '../domain/access/secretariat-id'
import type { Day } from '../domain/calendar/day'
import { day } from '../domain/calendar/day'
import type { Instant } from '../domain/calendar/instant'
import { instant } from '../domain/calendar/instant'
import type { Db } from './db.server'
import { newId } from './new-id.server'

/** One sending to a funder: the proof of every obligation it covers. */
export interface Submission {
  id: string
  submittedOn: Day
  /** `HH:MM` in Danish time. */
  submittedTime: string | null
  receipt: string | null
  /** Who sent it, by name. */
  actor: string
  /** When it was written down. */
  at: Instant
  note: string | null
  obligationIds: string[]
}

export async function createSubmission(
  db: Db,
  secretariatId: SecretariatId,
  { obligationIds, ...submission }: Omit<Submission, 'id'>,
): Promise<string> {
  const id = newId()
  await db.submission.create({ data: { ...submission, id, secretariatId }, select: { id: true } })
  await db.submissionObligation.createMany({
    data: obligationIds.map((obligationId) => ({
      id: newId(),
      secretariatId,
      submissionId: id,
      obligationId,
    })),
  })
  return id
}

/** The sendings that cover any of these obligations, oldest first, each with everything it covers. */
export async function loadSubmissions(
  db: Db,
  secretariatId: SecretariatId,
  obligationIds: readonly string[],
): Promise<Submission[]> {
  if (obligationIds.length === 0) return []
  const covered = await db.submissionObligation.findMany({
    where: { secretariatId, obligationId: { in: [...obligationIds] } },
    select: { submissionId: true },
  })
  const ids = [...new Set(covered.map(({ submissionId }) => submissionId))]
  const rows = await db.submission.findMany({
    where: { secretariatId, id: { in: ids } },
    orderBy: [{ submittedOn: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      submittedOn: true,
      submittedTime: true,
      receipt: true,
      actor: true,
      at: true,
      note: true,
      obligations: { select: { obligationId: true }, orderBy: { id: 'asc' } },
    },
  })
  return rows.map(({ obligations, ...row }) => ({
    ...row,
    submittedOn: day(row.submittedOn),
    at: instant(row.at),
    obligationIds: obligations.map(({ obligationId }) => obligationId),
  }))
}

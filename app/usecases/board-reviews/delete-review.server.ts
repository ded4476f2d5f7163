import { may } from '~/domain/access/rights'
import { loadBoardReviews } from '~/persistence/board-reviews.server'
import type { UseCaseContext } from '../context'
import type { Deleted } from '../refusals'
import { forbidden, notFound } from '../refusals'
import { conflictAt } from '../saving/conflict.server'
import { deleteRowToTrash } from '../saving/delete-record.server'
import { inWriting } from '../saving/in-writing.server'
import type { Locked } from './review-pages'
import { locked } from './review-pages'

/** Moves a draft to the trash. What is frozen has been before a board and stays. */
export async function deleteReview(
  context: UseCaseContext,
  { id, version }: { id: string; version: number },
): Promise<Deleted<null> | Locked> {
  const { secretariatId } = context.actor
  if (!may(context.actor, 'delete', 'boardReview')) return forbidden
  return inWriting<Deleted<null> | Locked>(context, async (db) => {
    const [before] = await loadBoardReviews(db, secretariatId, { id })
    if (!before) return notFound('boardReview')
    if (before.status !== 'draft') return locked(before.status)
    const stands = { kind: 'boardReview' as const, id, version: before.version }
    const conflict = await conflictAt<null>(db, context, stands, { version, current: null })
    if (conflict) return conflict
    const called = { name: before.title, planId: before.planId }
    return deleteRowToTrash(db, context, { table: 'BoardReview', kind: 'boardReview' }, { ...before }, called)
  })
}

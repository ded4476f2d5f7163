import { may } from '~/domain/access/rights'
import { changesBetween } from '~/domain/audit/changes'
import { tidyText } from '~/domain/privacy/tidy-text'
import { textProblems } from '~/domain/privacy/text-problems'
import { recordAudit } from '~/persistence/audit.server'
import { loadBoardReviews, updateFrozenReview } from '~/persistence/board-reviews.server'
import type { UseCaseContext } from '../context'
import type { Updated } from '../refusals'
import { forbidden, invalid, notFound } from '../refusals'
import { conflictAt } from '../saving/conflict.server'
import { inWriting } from '../saving/in-writing.server'
import type { Locked } from './review-pages'
import { locked } from './review-pages'

export interface MinutesValues {
  minutes: string | null
}

/** Saves what was said; minutes come after the meeting, so also when the paper is signed off. */
export async function saveMinutes(
  context: UseCaseContext,
  { id, version, values }: { id: string; version: number; values: MinutesValues },
): Promise<Updated<MinutesValues> | Locked> {
  const { actor, now } = context
  const { secretariatId } = actor
  if (!may(actor, 'update', 'boardReview')) return forbidden
  return inWriting<Updated<MinutesValues> | Locked>(context, async (db) => {
    const [review] = await loadBoardReviews(db, secretariatId, { id })
    if (!review) return notFound('boardReview')
    if (review.status === 'draft') return locked(review.status)
    const stands = { kind: 'boardReview' as const, id, version: review.version }
    const conflict = await conflictAt<MinutesValues>(db, context, stands, { version, current: review })
    if (conflict) return conflict
    const minutes = tidyText(values.minutes ?? '') || null
    const problems = textProblems({ minutes })
    if (problems.length > 0) return invalid(problems)
    const changes = changesBetween('boardReview', { minutes: review.minutes }, { minutes })
    if (changes.length === 0) return { ok: true, id, version, name: review.title }
    await updateFrozenReview(db, secretariatId, id, { minutes })
    await recordAudit(db, actor, now, {
      action: 'update',
      recordKind: 'boardReview',
      recordId: id,
      recordName: review.title,
      planId: review.planId,
      changes,
    })
    return { ok: true, id, version: version + 1, name: review.title }
  })
}

import { may } from '~/domain/access/rights'
import { changesBetween } from '~/domain/audit/changes'
import { undecided } from '~/domain/board/board-decision'
import type { Day } from '~/domain/calendar/day'
import { textProblems, withTidyTexts } from '~/domain/privacy/text-problems'
import { recordAudit } from '~/persistence/audit.server'
import { loadBoardDecisions } from '~/persistence/board-decisions.server'
import { loadBoardReviews, loadFrozenFigures, updateFrozenReview } from '~/persistence/board-reviews.server'
import type { UseCaseContext } from '../context'
import { forbidden, invalid, notFound } from '../refusals'
import { inWriting } from '../saving/in-writing.server'
import type { SignOffResult } from './review-pages'
import { locked } from './review-pages'

/** Ends a review: its decisions are locked. Refused while a mandatory item is undecided, and that is named. */
export async function signOffReview(
  context: UseCaseContext,
  { id, values: typed }: { id: string; values: { on: Day; by: string } },
): Promise<SignOffResult> {
  const { actor, now, today } = context
  const { secretariatId } = actor
  if (!may(actor, 'update', 'boardReview')) return forbidden
  return inWriting<SignOffResult>(context, async (db) => {
    const [review] = await loadBoardReviews(db, secretariatId, { id })
    if (!review) return notFound('boardReview')
    if (review.status === 'signedOff') return { ok: true, id, name: review.title }
    if (review.status !== 'frozen') return locked(review.status)
    const open = undecided(await loadBoardDecisions(db, secretariatId, { reviewId: id }))
    const items = open.map((decision) => ({ id: decision.id, name: decision.subject }))
    if (items.length > 0) return { ok: false, reason: 'undecided', items }
    const { on, by } = withTidyTexts(typed)
    const problems = textProblems({ by })
    if (by === '') problems.push({ field: 'by', problem: 'required' })
    if (on > today) problems.push({ field: 'on', problem: 'inTheFuture' })
    const figures = await loadFrozenFigures(db, secretariatId, id)
    if (figures && on < figures.asOf) problems.push({ field: 'on', problem: 'beforeFreezing' })
    if (problems.length > 0) return invalid(problems)
    await updateFrozenReview(db, secretariatId, id, { status: 'signedOff', signedOffOn: on, signedOffBy: by })
    await recordAudit(db, actor, now, {
      action: 'update',
      recordKind: 'boardReview',
      recordId: id,
      recordName: review.title,
      planId: review.planId,
      changes: changesBetween(
        'boardReview',
        { status: 'frozen' },
        { status: 'signedOff', signedOffOn: on, signedOffBy: by },
      ),
    })
    return { ok: true, id, name: review.title }
  })
}

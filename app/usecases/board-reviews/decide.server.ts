import { may } from '~/domain/access/rights'
import { changesBetween } from '~/domain/audit/changes'
import type { Day } from '~/domain/calendar/day'
import { textProblems, withTidyTexts } from '~/domain/privacy/text-problems'
import type { FieldProblem } from '~/domain/secretariat/field-problem'
import { recordAudit } from '~/persistence/audit.server'
import { loadBoardDecisions, overwriteDecision } from '~/persistence/board-decisions.server'
import { loadBoardReviews, loadFrozenFigures } from '~/persistence/board-reviews.server'
import type { UseCaseContext } from '../context'
import { forbidden, invalid, notFound } from '../refusals'
import { conflictAt } from '../saving/conflict.server'
import { inWriting } from '../saving/in-writing.server'
import type { DecidedValues, DecideResult } from './review-pages'
import { locked } from './review-pages'

/** Writes down what a board decided, or that it did not after all; until the paper is signed off. */
export async function decide(
  context: UseCaseContext,
  asked: { reviewId: string; id: string; version: number; values: DecidedValues },
): Promise<DecideResult> {
  const { actor, now, today } = context
  const { secretariatId } = actor
  const { id, reviewId, version } = asked
  if (!may(actor, 'update', 'boardReview')) return forbidden
  return inWriting<DecideResult>(context, async (db) => {
    const [review] = await loadBoardReviews(db, secretariatId, { id: reviewId })
    const [before] = await loadBoardDecisions(db, secretariatId, { id, reviewId })
    if (!review || !before) return notFound('boardReview')
    if (review.status !== 'frozen') return locked(review.status)
    const stands = { kind: 'boardReview' as const, id: reviewId, version: before.version }
    const conflict = await conflictAt<DecidedValues>(db, context, stands, { version, current: before })
    if (conflict) return conflict
    const values = withoutLeftovers(withTidyTexts(asked.values))
    const figures = await loadFrozenFigures(db, secretariatId, reviewId)
    const days = [figures?.asOf, review.frozenMeeting?.day].filter((each) => each !== undefined).sort()
    const problems = [...problemsOf(values, { today, first: days[0] ?? null }), ...textProblems(values)]
    if (problems.length > 0) return invalid(problems)
    const changes = changesBetween('boardReview', told(before), told(values))
    const result = { ok: true as const, id, reviewId, name: before.subject }
    if (changes.length === 0) return { ...result, version }
    const decidedById = values.decision === null ? null : actor.userId
    await overwriteDecision(db, secretariatId, id, { ...values, decidedById })
    await recordAudit(db, actor, now, {
      action: 'update',
      recordKind: 'boardReview',
      recordId: reviewId,
      recordName: `${review.title}: ${before.subject}`,
      planId: review.planId,
      changes,
    })
    return { ...result, version: version + 1 }
  })
}

function told({ decision, postponedTo, note, decidedBy, decidedOn }: DecidedValues) {
  return { decision, postponedTo, note, decidedBy, decidedOn }
}

/** A day to postpone to belongs to postponing, and an undecided item has nobody who decided it. */
function withoutLeftovers(values: DecidedValues): DecidedValues {
  if (values.decision === null) return { ...values, postponedTo: null, decidedBy: null, decidedOn: null }
  return values.decision === 'postpone' ? values : { ...values, postponedTo: null }
}

/** `first`: the day of the meeting or of the figures, whichever came first; nobody decided on them before. */
function problemsOf(
  { decision, postponedTo, decidedBy, decidedOn }: DecidedValues,
  { today, first }: { today: Day; first: Day | null },
): FieldProblem[] {
  if (decision === null) return []
  const problems: FieldProblem[] = []
  if (!decidedBy) problems.push({ field: 'decidedBy', problem: 'required' })
  if (decidedOn === null) problems.push({ field: 'decidedOn', problem: 'required' })
  else if (decidedOn > today) problems.push({ field: 'decidedOn', problem: 'inTheFuture' })
  else if (first !== null && decidedOn < first)
    problems.push({ field: 'decidedOn', problem: 'beforeFreezing' })
  if (decision !== 'postpone') return problems
  if (postponedTo === null) problems.push({ field: 'postponedTo', problem: 'neededByPostponing' })
  else if (decidedOn !== null && postponedTo <= decidedOn)
    problems.push({ field: 'postponedTo', problem: 'notAfterDecision' })
  return problems
}

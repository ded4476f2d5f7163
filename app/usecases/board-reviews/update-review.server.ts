import type { Language } from '~/domain/access/actor'
import { may } from '~/domain/access/rights'
import { changesBetween } from '~/domain/audit/changes'
import { suggestionsFrom } from '~/domain/board/suggestions'
import { withTidyTexts } from '~/domain/privacy/text-problems'
import { recordAudit } from '~/persistence/audit.server'
import type { DraftDecision } from '~/persistence/board-decisions.server'
import { loadBoardDecisions, replaceDraftDecisions } from '~/persistence/board-decisions.server'
import { loadBoardReviews, overwriteDraft } from '~/persistence/board-reviews.server'
import { newId } from '~/persistence/new-id.server'
import { loadActivities } from '~/persistence/records/activities.server'
import { byId } from '../by-name'
import { formatsFor } from '~/i18n/formats'
import { paperWordsIn } from '~/i18n/paper-words'
import { wordsFor } from '~/i18n/words'
import type { UseCaseContext } from '../context'
import type { Updated } from '../refusals'
import { forbidden, invalid, notFound } from '../refusals'
import { conflictAt } from '../saving/conflict.server'
import { inWriting } from '../saving/in-writing.server'
import { boardMeetings } from './board-meetings.server'
import { checkDraft } from './check-draft.server'
import { collectFigures } from './collect-figures.server'
import type { DecisionValues, Locked, ReviewValues } from './review-pages'
import { locked } from './review-pages'
import { suggestedDecision } from './suggested-decision.server'

/** Saves a draft as its form has it, with the suggestions that were ticked. A frozen one is refused. */
export async function updateReview(
  context: UseCaseContext,
  { id, version, values: typed }: { id: string; version: number; values: ReviewValues },
): Promise<Updated<ReviewValues> | Locked> {
  const { actor, now, today, db: database } = context
  const { secretariatId } = actor
  const words = paperWordsIn(actor.language)
  if (!may(actor, 'update', 'boardReview')) return forbidden
  return inWriting<Updated<ReviewValues> | Locked>(context, async (db) => {
    const [before] = await loadBoardReviews(db, secretariatId, { id })
    if (!before) return notFound('boardReview')
    if (before.status !== 'draft') return locked(before.status)
    const { planId } = before
    const kept = await loadBoardDecisions(db, secretariatId, { reviewId: id })
    const current: ReviewValues = {
      title: before.title,
      meetingId: before.meetingId,
      ...before.content,
      decisions: kept,
      suggestedIds: [],
    }
    const stands = { kind: 'boardReview' as const, id, version: before.version }
    const conflict = await conflictAt<ReviewValues>(db, context, stands, { version, current })
    if (conflict) return conflict
    const lines = typed.decisions.filter(({ subject }) => subject !== null).map(withTidyTexts)
    const values = { ...withTidyTexts({ ...typed, decisions: [] }), decisions: lines }
    const problems = await checkDraft(db, secretariatId, planId, values)
    if (problems.length > 0) return invalid(problems)
    const { title, meetingId, agendaItem, intro, closing, scenarioIds, suggestedIds } = values
    const decisions = lines.map((line) => lineOf(line, id, kept))
    if (suggestedIds.length > 0) {
      const meetings = await boardMeetings(db, secretariatId, planId)
      const meetingOn = meetings.find((each) => each.id === meetingId)?.day ?? null
      const asked = { planId, today, scenarioIds, reviewId: id }
      const figures = await collectFigures(database, secretariatId, asked)
      const wanted = figures
        ? suggestionsFrom(figures).filter(({ activity }) => suggestedIds.includes(activity.id))
        : []
      const taken = new Set(decisions.map(({ activityId }) => activityId))
      for (const suggestion of wanted)
        if (figures && !taken.has(suggestion.activity.id))
          decisions.push(suggestedDecision({ reviewId: id, meetingOn, figures, words }, suggestion))
    }
    const about = [...kept, ...decisions].flatMap(({ activityId }) => activityId ?? [])
    const names = byId(await loadActivities(db, secretariatId, { id: { in: about } }))
    const content = { agendaItem, intro, closing, scenarioIds }
    const telling = { names, language: actor.language }
    const [old, fresh] = [told(kept, decisions, telling), told(decisions, kept, telling)]
    const isSame = old.join() === fresh.join()
    // Only the lines that differ are told; where just their order does, all of them.
    const left = isSame ? [] : leftOut(old, fresh)
    const come = isSame ? [] : leftOut(fresh, old)
    const changes = changesBetween(
      'boardReview',
      { title: before.title, meetingId: before.meetingId, ...before.content, decisions: left },
      { title, meetingId, ...content, decisions: come },
    )
    if (changes.length === 0) return { ok: true, id, version, name: title }
    await overwriteDraft(db, secretariatId, { id, title, meetingId, content })
    await replaceDraftDecisions(db, secretariatId, id, decisions, today)
    await recordAudit(db, actor, now, {
      action: 'update',
      recordKind: 'boardReview',
      recordId: id,
      recordName: title,
      planId,
      changes,
    })
    return { ok: true, id, version: version + 1, name: title }
  })
}

/** A line of the form keeps its id only where it is one of this paper's. */
function lineOf(line: DecisionValues, reviewId: string, kept: readonly { id: string }[]): DraftDecision {
  const { subject, activityId, text, proposal, latestOn, isMandatory } = line
  const id = kept.some((each) => each.id === line.id) ? line.id! : newId()
  return { id, reviewId, subject: subject ?? '', activityId, text, proposal, latestOn, isMandatory }
}

interface Telling {
  names: ReadonlyMap<string, { name: string }>
  language: Language
}

/** What the trail tells of the decisions: every line as one text, with its reasons only where those have changed. */
function told(
  decisions: readonly DraftDecision[],
  others: readonly DraftDecision[],
  { names, language }: Telling,
): string[] {
  const { boardReviews, common } = wordsFor(language)
  const otherOf = byId(others)
  return decisions.map(({ id, subject, text, proposal, latestOn, isMandatory, activityId }) =>
    [
      subject,
      otherOf.has(id) && otherOf.get(id)?.text !== text && text,
      names.get(activityId ?? '')?.name,
      proposal && boardReviews.decision[proposal],
      latestOn && formatsFor(language).day(latestOn),
      isMandatory && `${boardReviews.page.mandatory}: ${common.yes.toLowerCase()}`,
    ]
      .filter(Boolean)
      .join(' · '),
  )
}

/** The lines that are not among others; all of them where every one is, since then they stand in another order. */
function leftOut(lines: readonly string[], others: readonly string[]): string[] {
  const differing = lines.filter((line) => !others.includes(line))
  const isReordered = differing.length === 0 && lines.length === others.length
  return isReordered ? [...lines] : differing
}

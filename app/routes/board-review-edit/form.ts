import { z } from 'zod'
import { boardDecisions } from '~/domain/board/board-decision'
import {
  optionalCodeField,
  optionalDayField,
  optionalReferenceField,
  optionalTextField,
  optionalWholeField,
  textField,
  tickField,
} from '~/ui/forms/field-schemas'
import type { DecisionValues, ReviewValues } from '~/usecases/board-reviews/review-pages'
import type { FormTexts } from '../saving/answer-save.server'
import { textOf } from '../saving/form-texts'

const idsField = () =>
  z
    .array(z.string().max(64))
    .max(200)
    .optional()
    .transform((ids) => ids ?? [])

/** The words and the scenarios of a paper. */
const paperFields = {
  title: textField(),
  meetingId: optionalReferenceField(),
  agendaItem: optionalTextField(20),
  intro: optionalTextField(1000),
  closing: optionalTextField(1000),
  scenarioIds: idsField(),
}

export const newReviewSchema = z.object({ planId: z.string().max(64), ...paperFields })

const longestSubject = 200

export const reviewSchema = z.object({
  ...paperFields,
  decisions: z
    .array(
      z
        .object({
          id: optionalReferenceField(),
          place: optionalWholeField(1, 99),
          activityId: optionalReferenceField(),
          subject: optionalTextField(longestSubject),
          text: optionalTextField(1000),
          proposal: optionalCodeField(boardDecisions),
          latestOn: optionalDayField(),
          isMandatory: tickField(),
        })
        .superRefine(({ subject, text }, context) => {
          if (subject === null && text !== null && text !== '')
            context.addIssue({ code: 'custom', path: ['subject'], message: 'required' })
        }),
    )
    .max(60)
    .optional()
    .transform(inOrder),
  suggestedIds: idsField(),
})

/** By the place that was typed; a line without one stays where it stood. */
function inOrder(lines: (DecisionValues & { place: number | null })[] | undefined): DecisionValues[] {
  return (lines ?? [])
    .map(({ place, ...line }, index) => ({ line, place: place ?? index + 1, index }))
    .sort((a, b) => a.place - b.place || a.index - b.index)
    .map(({ line }) => line)
}

/** Lines left to write new items in. */
const blankLines = 1

export function decisionLines(decisions: readonly DecisionValues[]) {
  const empty: DecisionValues = {
    id: null,
    activityId: null,
    subject: null,
    text: null,
    proposal: null,
    latestOn: null,
    isMandatory: false,
  }
  return [...decisions, ...Array.from({ length: blankLines }, () => empty)].map((line, index) => ({
    id: line.id ?? '',
    place: line.subject === null ? '' : String(index + 1),
    activityId: line.activityId ?? '',
    subject: line.subject ?? '',
    text: line.text ?? '',
    proposal: line.proposal ?? '',
    latestOn: textOf.day(line.latestOn) ?? '',
    isMandatory: textOf.tick(line.isMandatory) ?? '',
  }))
}

export function reviewTexts(values: Omit<ReviewValues, 'decisions' | 'suggestedIds'>): FormTexts {
  return {
    title: values.title,
    meetingId: values.meetingId ?? undefined,
    agendaItem: textOf.text(values.agendaItem),
    intro: textOf.text(values.intro),
    closing: textOf.text(values.closing),
    scenarioIds: values.scenarioIds,
  }
}

import { z } from 'zod'
import {
  optionalDayField,
  optionalTextField,
  optionalWholeField,
  referenceField,
} from '~/ui/forms/field-schemas'
import type { Day } from '~/domain/calendar/day'
import type { FieldProblem } from '~/domain/secretariat/field-problem'
import type { AgreementValues, EvaluationValues } from '~/usecases/positions/position-values'
import type { FormTexts } from '../saving/answer-save.server'
import { textOf } from '../saving/form-texts'

/** Empty rows that follow the ones there are: without JavaScript they are the way to add. */
export const blankEvaluations = 3

const evaluationSchema = z
  .object({
    id: z.string().max(64).optional(),
    day: optionalDayField(),
    doneOn: optionalDayField(),
    note: optionalTextField(500),
  })
  .superRefine(({ id, day, doneOn, note }, context) => {
    // Clearing the day of a kept one removes it; a new one without a day is a slip.
    if (!id && day === null && (doneOn !== null || note !== null))
      context.addIssue({ code: 'custom', path: ['day'], message: 'required' })
  })

export const agreementSchema = z
  .object({
    positionId: referenceField(),
    tasks: optionalTextField(8000),
    expectationsOfEmployer: optionalTextField(4000),
    expectationsOfHost: optionalTextField(4000),
    substitution: optionalTextField(4000),
    noticeMonths: optionalWholeField(0, 24),
    validFrom: optionalDayField(),
    validThrough: optionalDayField(),
    signedOn: optionalDayField(),
    evaluations: z
      .array(evaluationSchema)
      .max(500)
      .optional()
      .transform((rows) => rows ?? []),
  })
  .superRefine(({ validFrom, validThrough }, context) => {
    if (validFrom !== null && validThrough !== null && validThrough < validFrom)
      context.addIssue({ code: 'custom', path: ['validThrough'], message: 'endsBeforeStart' })
  })

type AgreementForm = z.output<typeof agreementSchema>

export function agreementValues({ evaluations, ...form }: AgreementForm): AgreementValues {
  return {
    ...form,
    evaluations: evaluations.flatMap(({ id, day, doneOn, note }) =>
      day === null ? [] : [{ id: id || null, day, doneOn, note }],
    ),
  }
}

export function agreementTexts(values: AgreementValues): FormTexts {
  return {
    tasks: values.tasks ?? undefined,
    expectationsOfEmployer: values.expectationsOfEmployer ?? undefined,
    expectationsOfHost: values.expectationsOfHost ?? undefined,
    substitution: values.substitution ?? undefined,
    noticeMonths: textOf.whole(values.noticeMonths),
    validFrom: textOf.day(values.validFrom),
    validThrough: textOf.day(values.validThrough),
    signedOn: textOf.day(values.signedOn),
    evaluations: evaluationLines(evaluationRows(values.evaluations, 0)),
  }
}

/** The evaluations as the rows of the form, with room for more. */
export function evaluationRows(evaluations: readonly EvaluationValues[], blanks = blankEvaluations) {
  const blank = { id: '', day: '', doneOn: '', note: '' }
  return [
    ...evaluations.map(({ id, day, doneOn, note }) => ({
      id: id ?? '',
      day: textOf.day(day) ?? '',
      doneOn: textOf.day(doneOn) ?? '',
      note: note ?? '',
    })),
    ...Array.from({ length: blanks }, () => blank),
  ]
}

/** Each evaluation as one line, so that two versions of the list can be compared. */
export function evaluationLines(rows: unknown): string[] {
  const cells = (Array.isArray(rows) ? rows : []) as readonly Record<string, unknown>[]
  return cells
    .map((row) => [row['day'], row['doneOn'], row['note']].filter((cell) => typeof cell === 'string' && cell))
    .map((texts) => texts.join(' · '))
    .filter(Boolean)
}

/** A refusal of the evaluations, at the rows it is about: those held on a day that has not come. */
export function atTheirRows(
  problems: readonly FieldProblem[],
  rows: AgreementForm['evaluations'],
  today: Day,
): FieldProblem[] {
  return problems.flatMap((found): FieldProblem[] => {
    if (found.field !== 'evaluations' || found.problem !== 'inTheFuture') return [found]
    return rows.flatMap(({ day, doneOn }, at) =>
      day !== null && doneOn !== null && doneOn > today
        ? [{ field: `evaluations[${at}].doneOn`, problem: 'inTheFuture' as const }]
        : [],
    )
  })
}

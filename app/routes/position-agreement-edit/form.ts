import { z } from 'zod'
import {
  optionalDayField,
  optionalTextField,
  optionalWholeField,
  referenceField,
} from '~/ui/forms/field-schemas'
import type { AgreementValues } from '~/usecases/positions/position-values'
import type { FormTexts } from '../saving/answer-save.server'
import { textOf } from '../saving/form-texts'

/** As many evaluations as one agreement is likely to have; more are added when these are saved. */
export const evaluationRows = 6

const evaluationFields = Object.fromEntries(
  Array.from({ length: evaluationRows }, (_, at) => [
    [`evaluationId${at}`, z.string().max(64).optional()],
    [`evaluationDay${at}`, optionalDayField()],
    [`evaluationDone${at}`, optionalDayField()],
    [`evaluationNote${at}`, optionalTextField(500)],
  ]).flat(),
) as Record<string, z.ZodType<string | null | undefined, string | undefined>>

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
    ...evaluationFields,
  })
  .superRefine(({ validFrom, validThrough }, context) => {
    if (validFrom !== null && validThrough !== null && validThrough < validFrom)
      context.addIssue({ code: 'custom', path: ['validThrough'], message: 'endsBeforeStart' })
  })

export function agreementValues(form: z.output<typeof agreementSchema>): AgreementValues {
  const fields = form as Record<string, unknown>
  const evaluations = Array.from({ length: evaluationRows }, (_, at) => ({
    id: (fields[`evaluationId${at}`] as string | undefined) || null,
    day: fields[`evaluationDay${at}`] as AgreementValues['evaluations'][number]['day'] | null,
    doneOn: fields[`evaluationDone${at}`] as AgreementValues['evaluations'][number]['doneOn'],
    note: fields[`evaluationNote${at}`] as string | null,
  })).flatMap(({ day, ...rest }) => (day === null ? [] : [{ day, ...rest }]))
  const { positionId, tasks, expectationsOfEmployer, expectationsOfHost, substitution } = form
  const { noticeMonths, validFrom, validThrough, signedOn } = form
  return {
    positionId,
    tasks,
    expectationsOfEmployer,
    expectationsOfHost,
    substitution,
    noticeMonths,
    validFrom,
    validThrough,
    signedOn,
    evaluations,
  }
}

export function agreementTexts(values: AgreementValues): FormTexts {
  const evaluations = Object.fromEntries(
    values.evaluations.slice(0, evaluationRows).flatMap((evaluation, at) => [
      [`evaluationId${at}`, evaluation.id ?? undefined],
      [`evaluationDay${at}`, textOf.day(evaluation.day)],
      [`evaluationDone${at}`, textOf.day(evaluation.doneOn)],
      [`evaluationNote${at}`, evaluation.note ?? undefined],
    ]),
  ) as FormTexts
  return {
    tasks: values.tasks ?? undefined,
    expectationsOfEmployer: values.expectationsOfEmployer ?? undefined,
    expectationsOfHost: values.expectationsOfHost ?? undefined,
    substitution: values.substitution ?? undefined,
    noticeMonths: textOf.whole(values.noticeMonths),
    validFrom: textOf.day(values.validFrom),
    validThrough: textOf.day(values.validThrough),
    signedOn: textOf.day(values.signedOn),
    ...evaluations,
  }
}

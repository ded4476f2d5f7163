import { z } from 'zod'
import type { Oere } from '~/domain/money/oere'
import { zero } from '~/domain/money/oere'
import type { RequirementCondition } from '~/domain/reporting/requirement'
import { artefacts, consequences, shifts } from '~/domain/reporting/requirement'
import type { ArtefactDetail } from '~/domain/reporting/requirement-particulars'
import { parseRule } from '~/domain/reporting/rule-parse'
import { printRule } from '~/domain/reporting/rule-print'
import {
  codeField,
  optionalAmountField,
  optionalCodeField,
  optionalHoursField,
  optionalReferenceField,
  optionalTextField,
  optionalTimeField,
  optionalWholeField,
  textField,
} from '~/ui/forms/field-schemas'
import type { RequirementValues } from '~/usecases/requirements/requirement-page'
import type { FormTexts } from '../saving/answer-save.server'
import { textOf } from '../saving/form-texts'
import { problemCode } from './problem-code'
import { choicesOfSentence, fieldOfProblem, sentenceOf } from './rule-choices'

export const conditionKinds = [
  'always',
  'projectYears',
  'lastProjectYear',
  'awardAbove',
  'awardFrom',
  'awardUpTo',
  'awardBelow',
] as const

const typed = () => z.string().max(400, { error: 'tooLong' }).optional()

const ruleFields = {
  ruleMode: z.enum(['sentence', 'choices']).optional(),
  rule: z.string().max(2000, { error: 'tooLong' }).optional(),
  ruleKind: typed(),
  count: typed(),
  unit: typed(),
  anchor: typed(),
  dates: z.string().max(2000, { error: 'tooLong' }).optional(),
  grid: typed(),
  everyMonths: typed(),
  shortPeriod: typed(),
  cutOffs: typed(),
  yearDay: typed(),
  fraction: typed(),
  meetingBody: typed(),
  atLatest: typed(),
  atEarliest: typed(),
  keepsMonthEnd: typed(),
}

const artefactSchema = z.object({
  artefact: optionalCodeField(artefacts),
  makerId: optionalReferenceField(),
  signerId: optionalReferenceField(),
  hours: optionalHoursField(),
})

/** The grant is not in the form: a requirement stays with the one it was written for. */
export const requirementSchema = z
  .object({
    name: textField(),
    artefactDetails: z.array(artefactSchema).max(22),
    ...ruleFields,
    dueTime: optionalTimeField(),
    shift: codeField(shifts),
    conditionKind: codeField(conditionKinds),
    conditionFirst: optionalWholeField(1, 99),
    conditionLast: optionalWholeField(1, 99),
    conditionAmount: optionalAmountField(),
    afterIds: z.array(z.string().max(64)),
    consequence: codeField(consequences),
    hours: optionalHoursField(),
    responsibleId: optionalReferenceField(),
    deputyId: optionalReferenceField(),
    signerId: optionalReferenceField(),
    reviewerId: optionalReferenceField(),
    reviewerLeadDays: optionalWholeField(0, 365),
    auditorLeadDays: optionalWholeField(0, 365),
    bodyId: optionalReferenceField(),
    sourceText: optionalTextField(4000),
    sourcePage: optionalTextField(40),
  })
  .transform((form, context): Omit<RequirementValues, 'grantId'> => {
    const refuse = (field: string | (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path: [field].flat(), message })
    const sentence = sentenceOf(form)
    const parsed = parseRule(sentence)
    if (!parsed.ok) {
      const field = form.ruleMode === 'choices' ? fieldOfProblem(form, parsed.problem) : 'rule'
      refuse(field, problemCode.rule(parsed.problem, sentence))
    }
    const details: ArtefactDetail[] = []
    form.artefactDetails.forEach(({ artefact, ...detail }, index) => {
      if (artefact === null) return
      const isTwice = details.some((other) => other.artefact === artefact)
      if (isTwice) refuse(['artefactDetails', index, 'artefact'], 'twice')
      else details.push({ artefact, ...detail })
    })
    const condition = conditionOf(form, refuse)
    return {
      name: form.name,
      rule: parsed.ok ? printRule(parsed.rule) : sentence,
      dueTime: form.dueTime,
      shift: form.shift,
      consequence: form.consequence,
      hours: form.hours,
      responsibleId: form.responsibleId,
      deputyId: form.deputyId,
      sourceText: form.sourceText,
      sourcePage: form.sourcePage,
      condition,
      afterIds: form.afterIds,
      signerId: form.signerId,
      reviewerId: form.reviewerId,
      reviewerLeadDays: form.reviewerLeadDays,
      auditorLeadDays: form.auditorLeadDays,
      bodyId: form.bodyId,
      artefactDetails: details,
    }
  })

interface ConditionFields {
  conditionKind: (typeof conditionKinds)[number]
  conditionFirst: number | null
  conditionLast: number | null
  conditionAmount: Oere | null
}

function conditionOf(
  { conditionKind: kind, conditionFirst: first, conditionLast: last, conditionAmount }: ConditionFields,
  refuse: (field: string, message: string) => void,
): RequirementCondition | null {
  if (kind === 'always') return null
  if (kind === 'lastProjectYear') return { kind }
  if (kind === 'projectYears') {
    if (first === null) refuse('conditionFirst', 'required')
    if (last === null) refuse('conditionLast', 'required')
    if (first !== null && last !== null && last < first) refuse('conditionLast', 'endsBeforeStart')
    return { kind, first: first ?? 1, last: last ?? 1 }
  }
  if (conditionAmount === null) refuse('conditionAmount', 'required')
  return { kind, amount: conditionAmount ?? zero }
}

export interface ArtefactTexts {
  artefact?: string | undefined
  makerId?: string | undefined
  signerId?: string | undefined
  hours?: string | undefined
}

export function artefactTexts(values: Pick<RequirementValues, 'artefactDetails'>): ArtefactTexts[] {
  return values.artefactDetails.map(({ artefact, makerId, signerId, hours }) => ({
    artefact,
    makerId: textOf.text(makerId),
    signerId: textOf.text(signerId),
    hours: textOf.hours(hours),
  }))
}

export function requirementTexts(values: Omit<RequirementValues, 'grantId'>): FormTexts {
  const { condition } = values
  return {
    name: values.name,
    ruleMode: 'sentence',
    rule: values.rule,
    ...(choicesOfSentence(values.rule) as FormTexts),
    dueTime: textOf.time(values.dueTime),
    shift: values.shift,
    conditionKind: condition?.kind ?? 'always',
    conditionFirst: condition?.kind === 'projectYears' ? String(condition.first) : undefined,
    conditionLast: condition?.kind === 'projectYears' ? String(condition.last) : undefined,
    conditionAmount: condition && 'amount' in condition ? textOf.amount(condition.amount) : undefined,
    afterIds: values.afterIds,
    consequence: values.consequence,
    hours: textOf.hours(values.hours),
    responsibleId: textOf.text(values.responsibleId),
    deputyId: textOf.text(values.deputyId),
    signerId: textOf.text(values.signerId),
    reviewerId: textOf.text(values.reviewerId),
    reviewerLeadDays: textOf.whole(values.reviewerLeadDays),
    auditorLeadDays: textOf.whole(values.auditorLeadDays),
    bodyId: textOf.text(values.bodyId),
    sourceText: textOf.text(values.sourceText),
    sourcePage: textOf.text(values.sourcePage),
  }
}

/** What a conflict compares: the rule as its sentence, the artefacts as one line each. */
export function conflictTexts(values: RequirementValues): FormTexts {
  const { ruleMode: _, ...texts } = requirementTexts(values)
  const kept = Object.fromEntries(
    Object.entries(texts).filter(([field]) => !(field in ruleFields) || field === 'rule'),
  )
  return { ...kept, artefactDetails: artefactTexts(values).map(artefactLine) }
}

/** What was typed, as a conflict compares it. */
export function comparablePayload<Payload extends Record<string, unknown>>(payload: Payload): Payload {
  const rows = Array.isArray(payload['artefactDetails'])
    ? (payload['artefactDetails'] as ArtefactTexts[])
    : []
  const rule = sentenceOf(payload as Parameters<typeof sentenceOf>[0])
  return { ...payload, rule, artefactDetails: rows.filter(({ artefact }) => artefact).map(artefactLine) }
}

function artefactLine({ artefact, makerId, signerId, hours }: ArtefactTexts): string {
  return [artefact, makerId, signerId, hours].map((text) => text ?? '').join('|')
}

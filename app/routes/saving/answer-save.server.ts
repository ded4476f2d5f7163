import type { Submission } from '@conform-to/react'
import { data, redirect } from '@remix-run/node'
import type { Instant } from '~/domain/calendar/instant'
import type { FieldProblem } from '~/domain/secretariat/field-problem'
import { flashCookie } from '~/http/flash.server'
import { refused } from '~/http/page-context.server'
import type { Created, Deleted, Reference, Updated } from '~/usecases/refusals'
import type { RescheduleAsked } from '~/usecases/reschedule/reschedule-preview'
import type { RescheduleStep } from '../reschedule/answers'
import { answerNames, fieldsOf } from '../reschedule/answers'

/** The texts of a form by field: what it opens with, and what a conflict is shown in. */
export type FormTexts = Record<string, string | string[] | undefined>

/** Both versions of a record that two people edit, field by field where they differ. */
export interface ShownConflict {
  changedBy: string | null
  changedAt: Instant | null
  /** Posted to overwrite knowingly. */
  version: number
  fields: { field: string; theirs: string; yours: string }[]
}

interface SaveAnswer<Values> {
  request: Request
  submission: Submission<never, string[]> | Submission<unknown, string[]>
  outcome: Created | Updated<Values> | RescheduleAsked
  /** Where the page goes when it is saved. */
  to: (id: string) => string
  /** What the form would show for values; left out where there cannot be a conflict. */
  textsOf?: (values: Values) => FormTexts
  /** What was typed, as `textsOf` would say it; left out where the form posts the very same texts. */
  comparable?: (payload: Record<string, unknown>) => Record<string, unknown>
}

/** Answers a save: on to the record with a word about it, or back to the form with what was typed and what is wrong. */
export function answerSave<Values>({
  request,
  submission,
  outcome,
  to,
  textsOf,
  comparable = (payload) => payload,
}: SaveAnswer<Values>) {
  if (outcome.ok) {
    const did = 'version' in outcome && outcome.version > 1 ? 'saved' : 'created'
    return redirect(to(outcome.id), {
      headers: { 'Set-Cookie': flashCookie(request, { did, name: outcome.name }) },
    })
  }
  if (outcome.reason === 'forbidden' || outcome.reason === 'notFound') throw refused(outcome)
  if (outcome.reason === 'reschedule') {
    const fields = fieldsOf(submission.payload)
    const isRepeated = answerNames.token in submission.payload
    const step: RescheduleStep = { preview: outcome.preview, fields, isRepeated }
    return data({ result: submission.reply(), conflict: null, step })
  }
  if (outcome.reason === 'invalid') {
    return data({ result: submission.reply(problemsOf(outcome.problems)), conflict: null }, { status: 422 })
  }
  const conflict: ShownConflict = {
    changedBy: outcome.changedBy,
    changedAt: outcome.changedAt,
    version: outcome.version,
    fields: differences(textsOf?.(outcome.current) ?? {}, comparable(submission.payload)),
  }
  return data({ result: submission.reply({ formErrors: ['conflict'] }), conflict }, { status: 409 })
}

/** The answer to a form that its schema refuses. */
export function answerInvalid(submission: Submission<unknown, string[]>) {
  return data({ result: submission.reply(), conflict: null }, { status: 422 })
}

/** Back from a step to the form with what was typed. */
export function answerBack(submission: Submission<unknown, string[]>) {
  return data({ result: submission.reply(), conflict: null })
}

/** What a form's page is given by its action. */
export interface FormAnswer {
  result: ReturnType<Submission<unknown, string[]>['reply']>
  conflict: ShownConflict | null
  /** The change moves obligations: what it does to them is shown before it is saved. */
  step?: RescheduleStep
}

function problemsOf(problems: readonly FieldProblem[]) {
  const fieldErrors: Record<string, string[]> = {}
  for (const found of problems) {
    const figure = figureOf(found)
    const code = figure === null ? found.problem : `${found.problem}:${figure}`
    fieldErrors[found.field] = [...(fieldErrors[found.field] ?? []), code]
  }
  return { fieldErrors }
}

/** What a problem's words name: a sum, a word, or how much too much on which day. */
function figureOf(found: FieldProblem): string | number | null {
  if ('toFree' in found) return found.toFree
  if ('over' in found) return `${found.over}:${found.day}`
  return 'detail' in found ? found.detail : null
}

function differences(theirs: FormTexts, yours: Record<string, unknown>) {
  return Object.keys(theirs).flatMap((field) => {
    const saved = asText(theirs[field])
    const typed = asText(yours[field])
    return saved === typed ? [] : [{ field, theirs: saved, yours: typed }]
  })
}

function asText(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).join('; ')
  return typeof value === 'string' ? value.trim() : ''
}

/** What a delete page is given when the record stays. */
export interface DeleteAnswer {
  reason: 'conflict' | 'stillReferredTo' | 'reschedule'
  references: Reference[]
  /** Deleting it moves obligations: what it does to them is shown before it is gone. */
  step?: RescheduleStep | undefined
}

/** Answers a deletion: away from the record with an undo, or back with what still refers to it or what it moves. */
export function answerDelete(
  request: Request,
  outcome: Deleted<unknown> | RescheduleAsked,
  to: string,
  /** What was posted, where the record is one that obligations follow. */
  form?: FormData,
) {
  if (outcome.ok) {
    const flash = { did: 'deleted', name: outcome.name, trashId: outcome.trashId } as const
    return redirect(to, { headers: { 'Set-Cookie': flashCookie(request, flash) } })
  }
  if (outcome.reason === 'forbidden' || outcome.reason === 'notFound') throw refused(outcome)
  if (outcome.reason === 'reschedule') {
    const fields: RescheduleStep['fields'] = [['version', String(form?.get('version') ?? '')]]
    const isRepeated = form?.has(answerNames.token) ?? false
    const step: RescheduleStep = { preview: outcome.preview, fields, isRepeated }
    return data<DeleteAnswer>({ reason: outcome.reason, references: [], step })
  }
  const answer: DeleteAnswer = {
    reason: outcome.reason,
    references: outcome.reason === 'stillReferredTo' ? outcome.references : [],
  }
  return data(answer, { status: 409 })
}

import type { RescheduleAnswers, ReschedulePreview } from '~/usecases/reschedule/reschedule-preview'

/** The names that the step posts; no record has a field of these names. */
export const answerNames = {
  token: 'rescheduleToken',
  further: 'rescheduleFurther',
  drop: 'rescheduleDrop',
} as const

/** Pressed on the step to return to the form with everything that was typed. */
export const backValue = 'back'

/** What a form that went through the step answers; null for one that did not. */
export function rescheduleAnswers(form: FormData): RescheduleAnswers | null {
  const token = form.get(answerNames.token)
  if (typeof token !== 'string' || token === backValue) return null
  return {
    token,
    further: new Set(form.getAll(answerNames.further).map(String)),
    drop: new Set(form.getAll(answerNames.drop).map(String)),
  }
}

export function wantsBack(form: FormData): boolean {
  return form.getAll(answerNames.token).includes(backValue)
}

/** The step that stands in for the form: the preview, and the form's own fields to be posted again. */
export interface RescheduleStep {
  preview: ReschedulePreview
  fields: [name: string, value: string][]
  /** A preview has been answered already, and it is another now. */
  isRepeated: boolean
}

/** A form's fields as it posted them, without those of the step. `{ a: [{ b: '1' }] }` is `[['a[0].b', '1']]`. */
export function fieldsOf(payload: unknown): [string, string][] {
  const own: string[] = Object.values(answerNames)
  return flat(payload, '').filter(([name]) => !own.includes(name))
}

function flat(value: unknown, name: string): [string, string][] {
  if (typeof value === 'string') return [[name, value]]
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) =>
      typeof item === 'string' ? [[name, item] as [string, string]] : flat(item, `${name}[${index}]`),
    )
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => flat(item, name ? `${name}.${key}` : key))
}

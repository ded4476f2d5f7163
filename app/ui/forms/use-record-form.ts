import type { SubmissionResult } from '@conform-to/react'
import { useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { z } from 'zod'

interface RecordFormOptions<Schema extends z.ZodType> {
  /** Unique on the page. */
  id: string
  schema: Schema
  /** The answer of the action, with what was typed. */
  result: SubmissionResult<string[]> | null | undefined
  /** The texts of the fields as the record has them. */
  values?: Record<string, string | string[] | undefined>
}

/** A form checked by one schema: on the server always, in the browser as the fields are left. */
export function useRecordForm<Schema extends z.ZodType<unknown, Record<string, unknown>>>({
  id,
  schema,
  result,
  values = {},
}: RecordFormOptions<Schema>) {
  return useForm<z.input<Schema>>({
    id,
    lastResult: result ?? null,
    defaultValue: values as never,
    shouldValidate: 'onBlur',
    shouldRevalidate: 'onInput',
    onValidate: ({ formData }) => parseWithZod(formData, { schema }) as never,
  })
}

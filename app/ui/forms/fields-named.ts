import type { FormField } from './field'

/** The fields of a form by name. Conform makes a field when it is asked for, so spreading its set would give none. */
export function fieldsNamed(fields: object, names: readonly string[]): Record<string, FormField> {
  const asked = fields as Record<string, FormField | undefined>
  return Object.fromEntries(
    names.flatMap((name) => {
      const field = asked[name]
      return field ? [[name, field] as const] : []
    }),
  )
}

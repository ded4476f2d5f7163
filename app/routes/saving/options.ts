import type { Option } from '~/ui/forms/choice-fields'
import type { Named } from '~/usecases/refusals'

/** Records as the choices of a list. */
export function optionsOf(records: readonly Named[]): Option[] {
  return records.map(({ id, name }) => ({ value: id, label: name }))
}

/** Codes with their words as the choices of a list, in the order of the codes. */
export function codeOptions<Code extends string>(
  codes: readonly Code[],
  words: Record<Code, string>,
): (Option & { value: Code })[] {
  return codes.map((code) => ({ value: code, label: words[code] }))
}

/** A tick as the choices of a list: it is sent as `on`, or not at all. */
export function tickOptions({ yes, no }: { yes: string; no: string }): Option[] {
  return [
    { value: 'on', label: yes },
    { value: '', label: no },
  ]
}

/** Joins class names, leaving out what is empty. `classes('btn', false, 'p')` is `btn p`. */
export function classes(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}

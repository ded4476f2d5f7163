/** The version a form was opened at, as it posts it; 0, which no record has, where it posts none. */
export function versionOf(form: FormData): number {
  const version = Number(form.get('version'))
  return Number.isSafeInteger(version) && version > 0 ? version : 0
}

/** The page an address asks for, from 1. */
export function pageOf(parameters: URLSearchParams): number {
  const page = Number(parameters.get('side') ?? 1)
  return Number.isSafeInteger(page) && page > 0 ? page : 1
}

/** The same address with some parameters set (or, null, taken away); another choice begins at the first page. */
export function changedAddress(
  parameters: URLSearchParams,
  changes: Record<string, string | number | null>,
): string {
  const changed = new URLSearchParams(parameters)
  changed.delete('side')
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) changed.delete(name)
    else changed.set(name, String(value))
  }
  const text = changed.toString()
  return text === '' ? '?' : `?${text}`
}

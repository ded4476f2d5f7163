/** What an obligation is known by, whether or not anything is written down of it yet. */
export interface ObligationKey {
  requirementId: string
  occurrence: string
}

/** The id of an obligation in addresses and forms: `019…~grid:2`. It stays when its day or number changes. */
export function obligationId({ requirementId, occurrence }: ObligationKey): string {
  return `${requirementId}~${occurrence}`
}

/** Null where the text is no such id, such as that of a row of progress. */
export function readObligationId(id: string): ObligationKey | null {
  const at = id.indexOf('~')
  return at > 0 && at < id.length - 1
    ? { requirementId: id.slice(0, at), occurrence: id.slice(at + 1) }
    : null
}

/** The page of an obligation: `/afrapportering/019…~grid:2`. */
export function obligationPath(key: ObligationKey): string {
  return `/afrapportering/${encodeURIComponent(obligationId(key)).replaceAll('%3A', ':').replaceAll('%2B', '+')}`
}

/** The page of an obligation by its id. */
export function obligationPathOf(id: string): string {
  const key = readObligationId(id)
  return key ? obligationPath(key) : '/afrapportering'
}

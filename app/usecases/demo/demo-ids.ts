import type { SecretariatRecords } from '../../domain/secretariat/secretariat-records'

type RecordList = keyof SecretariatRecords

/** The id of a demo record by its list and the name it is written under; the same name gives the same id. */
export type IdOf = (list: RecordList, name: string) => string

/** Hands out one new id for each name. */
export function idsByName(newId: () => string): IdOf {
  const ids = new Map<string, string>()
  return (list, name) => {
    const key = `${list}:${name}`
    const known = ids.get(key)
    if (known !== undefined) return known
    const id = newId()
    ids.set(key, id)
    return id
  }
}

/** What the demo's parts are made from. */
export interface DemoKeys {
  id: IdOf
  /** The id under a name that may be missing. */
  idOrNull(list: RecordList, name: string | null | undefined): string | null
}

export function demoKeys(newId: () => string): DemoKeys {
  const id = idsByName(newId)
  return { id, idOrNull: (list, name) => (name ? id(list, name) : null) }
}

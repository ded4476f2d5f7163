import type { Instant } from '../calendar/instant'
import type { Fields } from './changes'

/** Who saved a record last, and when. */
export interface LastChange {
  actor: string
  at: Instant
}

/** A field that two people gave different values. */
export interface ConflictingField {
  field: string
  theirs: string | null
  yours: string | null
}

/** What the second of two people who edit the same record is told instead of overwriting the first. */
export interface Conflict {
  reason: 'conflict'
  /** The version to post to overwrite knowingly. */
  currentVersion: number
  lastChange: LastChange | null
  fields: ConflictingField[]
}

/**
 * The fields where what the second person typed differs from what is saved now. Both sides are the texts of the form,
 * so that `1.000` typed and `1000` kept do not count as a difference: give both in the form's own writing.
 * Salary fields are left out by not being given.
 */
export function conflictingFields(saved: Fields, submitted: Fields): ConflictingField[] {
  return Object.keys(submitted).flatMap((field) => {
    const theirs = textOf(saved[field])
    const yours = textOf(submitted[field])
    return theirs === yours ? [] : [{ field, theirs, yours }]
  })
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

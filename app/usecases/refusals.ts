import type { RecordKind } from '~/domain/access/rights'
import type { FieldChange } from '~/domain/audit/changes'
import type { Instant } from '~/domain/calendar/instant'
import type { FieldProblem } from '~/domain/secretariat/field-problem'

export interface Forbidden {
  ok: false
  reason: 'forbidden'
}

export interface NotFound {
  ok: false
  reason: 'notFound'
  kind: RecordKind
}

/** The record keeps its old values; the form shows each problem beside its field. */
export interface Invalid {
  ok: false
  reason: 'invalid'
  problems: FieldProblem[]
}

/** Somebody else saved the record after the form was opened. `current` is what is there now. */
export interface Conflict<Values> {
  ok: false
  reason: 'conflict'
  current: Values
  version: number
  /** The last change that the form did not know; null where it left no trace. */
  changedBy: string | null
  changedAt: Instant | null
  /** What has changed since the form was opened, oldest first; sealed values are taken out. */
  changes: FieldChange[]
}

/** A record that something outside it still refers to is not deleted. */
export interface StillReferredTo {
  ok: false
  reason: 'stillReferredTo'
  references: Reference[]
}

/** A record that refers to another: `role` is the field it does it with. */
export interface Reference {
  kind: RecordKind | 'membership' | 'invitation'
  id: string
  name: string
  role: string
}

export type Created = { ok: true; id: string; version: number; name: string } | Forbidden | NotFound | Invalid

export type Updated<Values> =
  { ok: true; id: string; version: number; name: string } | Forbidden | NotFound | Invalid | Conflict<Values>

/** `trashId` undoes it for 30 days. */
export type Deleted<Values> =
  | { ok: true; id: string; trashId: string; name: string }
  | Forbidden
  | NotFound
  | Conflict<Values>
  | StillReferredTo

export const forbidden: Forbidden = { ok: false, reason: 'forbidden' }

export function notFound(kind: RecordKind): NotFound {
  return { ok: false, reason: 'notFound', kind }
}

export function invalid(problems: FieldProblem[]): Invalid {
  return { ok: false, reason: 'invalid', problems }
}

export interface Named {
  id: string
  name: string
}

export type { FieldChange }

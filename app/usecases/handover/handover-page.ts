import type { DutyKind } from '~/domain/organisations/handover'
import type { Forbidden, Named, NotFound } from '../refusals'

/** What a contact answers for of one kind. */
export interface DutyGroup {
  kind: DutyKind
  count: number
  /** The first of them, by name. */
  names: string[]
}

export interface HandoverPage {
  ok: true
  contact: Named
  groups: DutyGroup[]
  /** Who can take over: everybody else. */
  receivers: Named[]
}

export type LoadHandoverResult = HandoverPage | Forbidden | NotFound

export interface HandOverInput {
  fromId: string
  toId: string
  kinds: readonly DutyKind[]
}

export type HandOverResult =
  | { ok: true; from: string; to: string; moved: number }
  | Forbidden
  | NotFound
  | { ok: false; reason: 'invalid'; field: 'toId'; problem: 'unknownReference' | 'samePerson' }

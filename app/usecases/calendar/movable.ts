import type { Entitled, RecordKind } from '~/domain/access/rights'
import { may } from '~/domain/access/rights'
import type { Deadline, DeadlineKind } from '~/domain/deadlines/deadline'

/** The kinds of day that are ours to move, and what one must be allowed to change to do it. */
const changed = {
  milestone: 'milestone',
  anchoringStep: 'anchoringStep',
  closingStep: 'anchoringStep',
  meeting: 'meeting',
  evaluation: 'position',
} as const satisfies Partial<Record<DeadlineKind, RecordKind>>

export type MovableKind = keyof typeof changed

export function isMovableKind(kind: DeadlineKind): kind is MovableKind {
  return kind in changed
}

export function recordKindOf(kind: MovableKind): RecordKind {
  return changed[kind]
}

/** Whether somebody may move a deadline: its day is ours, and not passed over as done. */
export function isMovableBy(actor: Entitled, { kind, isOurs, state }: Deadline): boolean {
  return isOurs && state !== 'done' && isMovableKind(kind) && may(actor, 'update', changed[kind])
}

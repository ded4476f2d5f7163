import type { Deadline, DeadlineKind } from '~/domain/deadlines/deadline'

/** What is wholly ours: no funder waits for it and nothing is sent, so that the one it is given to can tick it off. */
const ticked: ReadonlySet<DeadlineKind> = new Set<DeadlineKind>([
  'milestone',
  'anchoringStep',
  'closingStep',
  'evaluation',
])

export function canBeTicked({ kind }: Pick<Deadline, 'kind'>): boolean {
  return ticked.has(kind)
}

import type { Deadline, DeadlineKind } from '~/domain/deadlines/deadline'
import type { Words } from './words'

/** The kinds whose detail is what people call it by; the others are called by their kind. */
const calledByDetail: ReadonlySet<DeadlineKind> = new Set<DeadlineKind>([
  'obligation',
  'changeRequest',
  'milestone',
  'anchoringStep',
  'closingStep',
  'decision',
])

/**
 * What a deadline is called where it stands alone: `Statusrapport` for an obligation, `Rate 2` for an instalment,
 * `Ansøgningsfrist` for a day of a grant.
 */
export function deadlineTitle(
  { deadlines }: Words,
  { kind, detail }: Pick<Deadline, 'kind' | 'detail'>,
): string {
  if (kind === 'instalment' && detail) return deadlines.instalment(detail)
  return (calledByDetail.has(kind) ? detail : null) ?? deadlines.kind[kind]
}

import type { Deadline, DeadlineKind } from '~/domain/deadlines/deadline'
import type { Words } from './words'

/** The kinds whose detail is what people call it by; the others are called by their kind. */
const calledByDetail: ReadonlySet<DeadlineKind> = new Set<DeadlineKind>([
  'obligation',
  'changeRequest',
  'milestone',
  'anchoringStep',
  'decision',
])

/** What a deadline is called: `Statusrapport` for an obligation, `Ansøgningsfrist` for a day of a grant. */
export function deadlineTitle(
  { deadlines }: Words,
  { kind, detail }: Pick<Deadline, 'kind' | 'detail'>,
): string {
  return (calledByDetail.has(kind) ? detail : null) ?? deadlines.kind[kind]
}

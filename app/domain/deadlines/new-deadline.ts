import type { Day } from '../calendar/day'
import { zero } from '../money/oere'
import type { Deadline, DeadlineKind, DeadlineState } from './deadline'
import { deadlineKey } from './deadline'

type Given = Pick<Deadline, 'kind' | 'day' | 'subject' | 'record' | 'recordedOn'> &
  Partial<Deadline> & {
    /** What the key names: the thing itself, which need not be the record whose page answers it. */
    of: string
    occurrence?: string
    isDone?: boolean
  }

/** A deadline with the plainest values where a source has nothing to say. */
export function newDeadline({ of, occurrence, isDone = false, ...given }: Given): Deadline {
  return {
    key: deadlineKey(given.kind, of, occurrence),
    time: null,
    target: null,
    detail: null,
    planId: null,
    grantId: null,
    responsibleId: null,
    deputyId: null,
    consequence: 'none',
    holdsBack: zero,
    isOurs: false,
    state: stateOf(given, isDone),
    ...given,
  }
}

/**
 * What lay in the past when the planner first heard of it may have been done long ago: `unconfirmed`, as for an
 * obligation, so that importing an old plan tells nobody of its past.
 */
function stateOf({ day, recordedOn }: { day: Day; recordedOn: Day }, isDone: boolean): DeadlineState {
  if (isDone) return 'done'
  return day < recordedOn ? 'unconfirmed' : 'open'
}

/** The kinds whose day simply passes: afterwards nothing is left to do, and nobody can tick them. */
export const passingKinds: ReadonlySet<DeadlineKind> = new Set<DeadlineKind>([
  'extension',
  'vouchers',
  'notice',
  'jobChangeRisk',
  'meeting',
  'firstYearReview',
  'planEnd',
])

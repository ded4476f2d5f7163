import type { Day } from '~/domain/calendar/day'
import type { Period } from '~/domain/calendar/period'
import type { Obligation } from '~/domain/reporting/obligations'
import type { RescheduleItem, RescheduleKind } from '~/domain/reporting/reschedule'
import { rescheduleKey } from '~/domain/reporting/reschedule'
import type { Named } from '../refusals'

/** What a page shows of one state of an obligation. */
export type ShownObligation = Pick<
  Obligation,
  'sequence' | 'period' | 'due' | 'computedDue' | 'target' | 'status' | 'holdsBack' | 'why'
> & { agreedReason: string | null }

/** One obligation that a change touches. */
export interface ShownMove {
  /** What its answer is posted under. */
  key: string
  /** `periodOnly`: due the same day as before, over another period. */
  kind: Exclude<RescheduleKind, 'unchanged'> | 'periodOnly'
  requirement: string
  before: ShownObligation | null
  after: ShownObligation | null
  /** What the rule would give a sent one now; null where it gives it no more. */
  scheduled: { period: Period; due: Day } | null
  further: { period: Period; due: Day; isDefault: boolean } | null
}

/** What a change would do to the obligations of the grants it touches; nothing of it is saved yet. */
export interface ReschedulePreview {
  /** Posted with the answers: a preview that has become another is shown again. */
  token: string
  grants: { grant: Named; moves: ShownMove[]; unchanged: number }[]
}

/** The change is right in itself, but it moves obligations: it is saved when somebody has seen how. */
export interface RescheduleAsked {
  ok: false
  reason: 'reschedule'
  preview: ReschedulePreview
}

/** What somebody answered to a preview; null where none has been shown. */
export interface RescheduleAnswers {
  token: string
  /** The keys of further obligations that are wanted; of those offered and not named none is made. */
  further: ReadonlySet<string>
  /** The keys of started obligations that may go. */
  drop: ReadonlySet<string>
}

export function shownMove(item: Exclude<RescheduleItem, { kind: 'unchanged' }>): ShownMove {
  const before = item.kind === 'appears' ? null : item.before
  const after = 'after' in item ? item.after : null
  const { scheduled, further } = item.kind === 'stays' ? item : { scheduled: null, further: null }
  return {
    key: encodeURIComponent(rescheduleKey(item)),
    kind: isPeriodOnly(item) ? 'periodOnly' : item.kind,
    requirement: (before ?? after)!.requirement.name,
    before: before && shown(before),
    after: after && shown(after),
    scheduled: scheduled && { period: scheduled.period, due: scheduled.due },
    further: further && { period: further.period, due: further.due, isDefault: further.isDefault },
  }
}

function isPeriodOnly(item: RescheduleItem): boolean {
  return (
    item.kind === 'moved' && item.before.due === item.after.due && item.before.target === item.after.target
  )
}

function shown({
  sequence,
  period,
  due,
  computedDue,
  target,
  status,
  holdsBack,
  why,
  record,
}: Obligation): ShownObligation {
  const agreedReason = record?.agreedReason ?? null
  return { sequence, period, due, computedDue, target, status, holdsBack, why, agreedReason }
}

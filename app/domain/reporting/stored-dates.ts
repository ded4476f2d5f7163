import type { Day } from '../calendar/day'
import type { Period } from '../calendar/period'
import { furtherOccurrence, furtherOf } from './occurrence'
import type { ObligationRecord } from './requirement'
import type { ScheduledDate, WhyStep } from './schedule'

/** An occurrence with the period and days it stands with, from its rule or from what was kept of it. */
export interface DatedOccurrence {
  occurrence: string
  period: Period
  computedDue: Day
  shiftedDue: Day
  why: WhyStep[]
  record: ObligationRecord | null
  scheduled: Pick<ScheduledDate, 'period' | 'computedDue' | 'due'> | null
  isFrozen: boolean
}

type Frozen = ObligationRecord & { keptDue: Day; computedDue: Day; periodFrom: Day; periodThrough: Day }

/** It was sent or kept by hand with a period and days of its own, and no longer follows its rule. */
export function isFrozen(record: ObligationRecord | null): record is Frozen {
  return (
    record !== null &&
    record.keptDue !== null &&
    record.computedDue !== null &&
    record.periodFrom !== null &&
    record.periodThrough !== null
  )
}

/** What a record keeps of an obligation that is sent or kept by hand, so that no anchor moves it any more. */
export function frozenAs({
  period,
  computedDue,
  shiftedDue,
}: Pick<DatedOccurrence, 'period' | 'computedDue' | 'shiftedDue'>): Pick<
  ObligationRecord,
  'keptDue' | 'computedDue' | 'periodFrom' | 'periodThrough'
> {
  return { keptDue: shiftedDue, computedDue, periodFrom: period.from, periodThrough: period.through }
}

/** An occurrence that the rule gives: with its own dates where it is frozen, else with the rule's. */
export function standingDate(date: ScheduledDate, record: ObligationRecord | null): DatedOccurrence {
  const { occurrence, period, computedDue, due, why } = date
  const scheduled = { period, computedDue, due }
  if (!isFrozen(record))
    return { occurrence, period, computedDue, shiftedDue: due, why, record, scheduled, isFrozen: false }
  const frozen = frozenDate(record)
  return { ...frozen, scheduled, why: record.keptDue === due ? why : frozen.why }
}

/**
 * The occurrences that no rule gives but that are there: those that were sent or kept and have since fallen out of
 * the schedule, and further reports on what a sent one does not cover. A further report follows the days of the one
 * it belongs to until it is itself sent; where the schedule no longer reaches it, it is not there.
 */
export function storedDates(
  scheduled: readonly ScheduledDate[],
  records: ReadonlyMap<string, ObligationRecord>,
): DatedOccurrence[] {
  if (records.size === 0) return []
  const byOccurrence = new Map(scheduled.map((date) => [date.occurrence, date]))
  const dates: DatedOccurrence[] = []
  for (const record of records.values()) {
    if (byOccurrence.has(record.occurrence)) continue
    if (isFrozen(record)) dates.push(frozenDate(record))
    else {
      const further = furtherDate(record, byOccurrence, records)
      if (further) dates.push(further)
    }
  }
  return dates.sort(
    (a, b) =>
      (a.computedDue < b.computedDue ? -1 : a.computedDue > b.computedDue ? 1 : 0) ||
      (a.occurrence < b.occurrence ? -1 : 1),
  )
}

function frozenDate(record: Frozen): DatedOccurrence {
  return {
    occurrence: record.occurrence,
    period: { from: record.periodFrom, through: record.periodThrough },
    computedDue: record.computedDue,
    shiftedDue: record.keptDue,
    why: [{ code: 'kept', day: record.keptDue }],
    record,
    scheduled: null,
    isFrozen: true,
  }
}

function furtherDate(
  record: ObligationRecord,
  scheduled: ReadonlyMap<string, ScheduledDate>,
  records: ReadonlyMap<string, ObligationRecord>,
): DatedOccurrence | null {
  const further = furtherOf(record.occurrence)
  const { periodFrom, periodThrough } = record
  const base = further && scheduled.get(further.of)
  if (!base || periodFrom === null) return null
  const before = further.number === 1 ? further.of : furtherOccurrence(further.of, further.number - 1)
  const covered = records.get(before)?.periodThrough ?? null
  // What follows the sent report grows and shrinks with the schedule; what lies before it was settled when it was added.
  const isAfter = covered === null || periodFrom > covered
  const through = isAfter ? base.period.through : (periodThrough ?? base.period.through)
  if (through < periodFrom) return null
  const period = { from: periodFrom, through }
  return {
    occurrence: record.occurrence,
    period,
    computedDue: base.computedDue,
    shiftedDue: base.due,
    why: [...base.why, { code: 'further', period }],
    record,
    scheduled: null,
    isFrozen: false,
  }
}

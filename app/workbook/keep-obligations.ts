import type { ObligationRecord } from '~/domain/reporting/requirement'
import { isStarted } from '~/domain/reporting/reschedule'
import { frozenAs, isFrozen } from '~/domain/reporting/stored-dates'
import type { SecretariatRecords } from '~/domain/secretariat/secretariat-records'
import { obligationFinder } from './merge-obligations'

/**
 * What an import must not move: of the planner's records those that are sent or approved and would get another day or
 * period, and those on which work has begun and which would fall out of the schedule. Each keeps what it had.
 */
export function keptThroughImport(
  existing: SecretariatRecords,
  merged: SecretariatRecords,
): Map<string, ObligationRecord> {
  const kept = new Map<string, ObligationRecord>()
  const before = obligationFinder(existing)
  const after = obligationFinder(merged)
  const mergedById = new Map(merged.obligations.map((record) => [record.id, record]))
  for (const known of existing.obligations) {
    const record = mergedById.get(known.id)
    if (!record || isFrozen(known) || isFrozen(record) || !isStarted({ record: known })) continue
    const was = before(known.requirementId)?.find(({ occurrence }) => occurrence === known.occurrence)
    if (!was) continue
    const is = after(known.requirementId)?.find(({ occurrence }) => occurrence === known.occurrence)
    const isSent = known.status === 'submitted' || known.status === 'approved'
    const isSame =
      is?.computedDue === was.computedDue &&
      is.shiftedDue === was.shiftedDue &&
      is.period.from === was.period.from &&
      is.period.through === was.period.through
    if (isSent ? !isSame : !is) kept.set(record.id, { ...record, ...frozenAs(was) })
  }
  return kept
}

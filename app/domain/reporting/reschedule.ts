import type { Day } from '../calendar/day'
import { addDays } from '../calendar/day'
import type { Period } from '../calendar/period'
import { furtherOccurrence, furtherOf, isOfEvent, obligationKey } from './occurrence'
import type { Obligation, ReportingGrant } from './obligations'
import { obligationsOf } from './obligations'
import type { ObligationRecord } from './requirement'
import { noProgress } from './requirement'
import { frozenAs, isFrozen } from './stored-dates'

/** A further obligation on what a sent one does not cover. */
export interface FurtherOffer {
  occurrence: string
  period: Period
  computedDue: Day
  due: Day
  /** On unless the user says otherwise: the period now ends later, and the report would be due later. */
  isDefault: boolean
}

/** What becomes of one obligation when its grant, a payment, a meeting or the plan changes. */
export type RescheduleItem =
  | { kind: 'unchanged'; before: Obligation; after: Obligation }
  /** Its day, its period or the day we aim at is another. */
  | { kind: 'moved'; before: Obligation; after: Obligation }
  | { kind: 'appears'; after: Obligation }
  | { kind: 'drops'; before: Obligation }
  /** Work has begun on it: it is dropped only if the user says so, else it lives on with the days it had. */
  | { kind: 'dropsStarted'; before: Obligation }
  /** Sent or approved: it keeps its days. `scheduled` is what the rule says now, null where it no longer gives it. */
  | {
      kind: 'stays'
      before: Obligation
      after: Obligation
      scheduled: Obligation['scheduled']
      further: FurtherOffer | null
    }
  /** The day agreed with the funder stands, though the computed one moves to `computedDue`. */
  | { kind: 'keptByHand'; before: Obligation; after: Obligation }

export type RescheduleKind = RescheduleItem['kind']

export interface Reschedule {
  items: RescheduleItem[]
  /** Records of sent and approved obligations that keep the days they had before the change. */
  freezes: { before: ObligationRecord; after: ObligationRecord }[]
}

/** The user's answers; what is not named falls as offered: further ones by their default, started ones stay. */
export interface RescheduleChoices {
  /** By `rescheduleKey`: whether the further obligation offered is added. */
  further?: ReadonlyMap<string, boolean>
  /** By `rescheduleKey`: the started obligations that may go. */
  dropStarted?: ReadonlySet<string>
}

/** What an item is answered by. */
export function rescheduleKey(item: RescheduleItem): string {
  const { requirement, occurrence } = item.kind === 'appears' ? item.after : item.before
  return obligationKey(requirement.id, occurrence)
}

/**
 * What a change does to the obligations of a grant, by requirement and occurrence: every obligation there was and
 * every one there will be stands in exactly one item. `after` has the same records as `before`; where nothing has
 * changed every item is `unchanged`.
 */
export function reschedule(before: ReportingGrant, after: ReportingGrant): Reschedule {
  const old = obligationsOf(before).obligations
  const freezes = old.flatMap(freezeOf)
  const frozen = new Map(freezes.map((freeze) => [freeze.after.id, freeze.after]))
  const records = after.records.map((record) => frozen.get(record.id) ?? record)
  const now = new Map(obligationsOf({ ...after, records }).obligations.map((found) => [keyOf(found), found]))
  const items = old.map((obligation): RescheduleItem => {
    const key = keyOf(obligation)
    const next = now.get(key)
    now.delete(key)
    return next ? standing(obligation, next, records) : gone(obligation)
  })
  for (const appearing of now.values()) items.push({ kind: 'appears', after: appearing })
  return { items, freezes }
}

function keyOf({ requirement, occurrence }: Obligation): string {
  return obligationKey(requirement.id, occurrence)
}

function freezeOf(obligation: Obligation): { before: ObligationRecord; after: ObligationRecord }[] {
  const { record } = obligation
  if (!record || isFrozen(record) || (record.status !== 'submitted' && record.status !== 'approved'))
    return []
  return [{ before: record, after: { ...record, ...frozenAs(obligation) } }]
}

function standing(
  before: Obligation,
  after: Obligation,
  records: readonly ObligationRecord[],
): RescheduleItem {
  const same = isOfEvent(after.occurrence) ? () => true : samePeriod
  if (after.isFrozen) {
    if (sameSchedule(before.scheduled, after.scheduled, same)) return { kind: 'unchanged', before, after }
    return { kind: 'stays', before, after, scheduled: after.scheduled, further: furtherFor(after, records) }
  }
  const isSameDate =
    before.computedDue === after.computedDue &&
    before.shiftedDue === after.shiftedDue &&
    same(before.period, after.period)
  if (after.record?.agreedDue && !isSameDate) return { kind: 'keptByHand', before, after }
  const isSame = isSameDate && before.due === after.due && before.target === after.target
  return { kind: isSame ? 'unchanged' : 'moved', before, after }
}

function gone(before: Obligation): RescheduleItem {
  // The grant itself counts no more (it has lapsed, say): what was sent is still what was sent.
  const isSent = before.isFrozen || before.status === 'submitted' || before.status === 'approved'
  if (isSent) return { kind: 'stays', before, after: before, scheduled: null, further: null }
  return { kind: isStarted(before) ? 'dropsStarted' : 'drops', before }
}

/** Somebody has worked on it, waived it or agreed a day for it. */
export function isStarted({ record }: Pick<Obligation, 'record'>): boolean {
  return record !== null && (record.status !== 'notStarted' || record.agreedDue !== null)
}

function samePeriod(a: Period, b: Period): boolean {
  return a.from === b.from && a.through === b.through
}

function sameSchedule(
  a: Obligation['scheduled'],
  b: Obligation['scheduled'],
  same: (a: Period, b: Period) => boolean,
): boolean {
  if (a === null || b === null) return a === b
  return a.computedDue === b.computedDue && a.due === b.due && same(a.period, b.period)
}

/**
 * What a sent report and the further ones after it leave uncovered of the period its rule gives now: what follows
 * them, else what lies before. A further one that is not sent yet covers up to the end by itself.
 */
function furtherFor(sent: Obligation, records: readonly ObligationRecord[]): FurtherOffer | null {
  const { scheduled, requirement, occurrence } = sent
  if (!scheduled || isOfEvent(occurrence)) return null
  const others = records.filter(
    (record) => record.requirementId === requirement.id && furtherOf(record.occurrence)?.of === occurrence,
  )
  if (others.some((record) => !isFrozen(record))) return null
  const covered = [sent.period, ...others.filter(isFrozen).map(periodKept)]
  const through = covered.reduce(
    (last, period) => (period.through > last ? period.through : last),
    sent.period.through,
  )
  const from = covered.reduce(
    (first, period) => (period.from < first ? period.from : first),
    sent.period.from,
  )
  const number = Math.max(0, ...others.map((record) => furtherOf(record.occurrence)?.number ?? 0)) + 1
  const offer = (period: Period, isDefault: boolean): FurtherOffer => ({
    occurrence: furtherOccurrence(occurrence, number),
    period,
    computedDue: scheduled.computedDue,
    due: scheduled.due,
    isDefault,
  })
  if (scheduled.period.through > through) {
    return offer(
      { from: addDays(through, 1), through: scheduled.period.through },
      scheduled.due > sent.shiftedDue,
    )
  }
  if (scheduled.period.from < from)
    return offer({ from: scheduled.period.from, through: addDays(from, -1) }, false)
  return null
}

function periodKept(record: { periodFrom: Day; periodThrough: Day }): Period {
  return { from: record.periodFrom, through: record.periodThrough }
}

/** The rows that a reschedule writes. */
export interface RescheduleWrites {
  created: ObligationRecord[]
  changed: { before: ObligationRecord; after: ObligationRecord }[]
  deleted: ObligationRecord[]
}

/**
 * What saving the change writes of obligations, by the user's answers: sent ones are frozen, accepted further ones
 * are made, started ones that stay keep the days they had, and those that may go are deleted with their records.
 * A record on which nobody has worked stays where its obligation drops, and counts again if the obligation returns.
 */
export function applyReschedule(
  { items, freezes }: Reschedule,
  choices: RescheduleChoices,
  newId: () => string,
): RescheduleWrites {
  const writes: RescheduleWrites = { created: [], changed: [...freezes], deleted: [] }
  for (const item of items) {
    const key = rescheduleKey(item)
    if (item.kind === 'stays' && item.further) {
      if (choices.further?.get(key) ?? item.further.isDefault)
        writes.created.push(furtherRecord(item.before.requirement.id, item.further, newId()))
    } else if (item.kind === 'dropsStarted') {
      const record = item.before.record!
      if (choices.dropStarted?.has(key)) writes.deleted.push(record)
      else writes.changed.push({ before: record, after: { ...record, ...frozenAs(item.before) } })
    } else if (item.kind === 'drops' && item.before.record && furtherOf(item.before.occurrence)) {
      writes.deleted.push(item.before.record)
    }
  }
  return writes
}

function furtherRecord(requirementId: string, offer: FurtherOffer, id: string): ObligationRecord {
  return {
    ...noProgress,
    id,
    requirementId,
    occurrence: offer.occurrence,
    status: 'notStarted',
    periodFrom: offer.period.from,
    periodThrough: offer.period.through,
  }
}

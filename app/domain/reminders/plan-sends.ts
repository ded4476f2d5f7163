import type { Day } from '../calendar/day'
import type { ClosingDays } from '../calendar/working-days'
import { isWorkingDay } from '../calendar/working-days'
import type { Deadline } from '../deadlines/deadline'
import type { Claim, LedgerRow } from './ledger'
import type { RecipientRole, ReminderOccasion } from './occasions'
import { occasionKind, occasionsOf } from './occasions'
import type { ReminderPolicies } from './policy'
import { policyOf } from './policy'
import type { Recipient, ReminderPeople } from './recipients'
import { contactOfRecipient, contactRecipient, recipientsOf } from './recipients'
import type { Snooze } from './snooze-limits'
import { afterSnoozes } from './snooze-limits'

/** What is known when the sends of a day are planned. */
export interface SendSituation {
  deadlines: readonly Deadline[]
  policies: ReminderPolicies
  people: ReminderPeople
  snoozes: readonly Snooze[]
  /** Rows of these deadlines; older ones of other deadlines do no harm. */
  ledger: readonly LedgerRow[]
  /** Those a mail can reach. Whoever cannot be reached is stood in for by the leaders. */
  reachable: ReadonlySet<Recipient>
  /** Who has said that a deadline is not theirs: `disownedKey(…)`. */
  disowned: ReadonlySet<string>
  /** Who has had the mail of the day already: the rest waits for the next. */
  mailed: ReadonlySet<Recipient>
  closingDays: ClosingDays
  today: Day
}

/** An occasion of a deadline for one person. */
export interface PlannedSend extends Claim {
  recipient: Recipient
  deadline: Deadline
  to: RecipientRole
}

/** Why somebody hears nothing although an occasion has come. */
export type HeldReason = 'snoozed' | 'optedDown' | 'noAddress' | 'closedDay' | 'mailedToday'

export interface HeldSend extends PlannedSend {
  reason: HeldReason
}

export interface SendPlan {
  /** To be claimed and sent, by deadline. */
  sends: PlannedSend[]
  /** Passed over by a later occasion: a row each, no mail. */
  superseded: PlannedSend[]
  held: HeldSend[]
}

export function disownedKey(deadlineKey: string, contactId: string): string {
  return `${deadlineKey} ${contactId}`
}

/** A deadline without those who have said that it is not theirs. */
export function withoutDisowned(deadline: Deadline, disowned: ReadonlySet<string>): Deadline {
  const kept = (id: string | null) => (id !== null && disowned.has(disownedKey(deadline.key, id)) ? null : id)
  return { ...deadline, responsibleId: kept(deadline.responsibleId), deputyId: kept(deadline.deputyId) }
}

/**
 * The rows to claim on a day: of each deadline and person the latest occasion that has come, where the ledger does not
 * have it; the earlier ones that it does not have are passed over. Running it again with those rows in the ledger plans
 * nothing. On a closed day nothing is sent, and who has had the day's mail waits for the next: both are held.
 */
export function planSends(situation: SendSituation): SendPlan {
  const { deadlines, ledger, disowned, today } = situation
  const plan: SendPlan = { sends: [], superseded: [], held: [] }
  const rowsOf = new Map<string, LedgerRow[]>()
  for (const row of ledger) {
    const key = groupKey(row)
    rowsOf.set(key, [...(rowsOf.get(key) ?? []), row])
  }
  for (const given of deadlines) {
    if (given.state !== 'open') continue
    const deadline = withoutDisowned(given, disowned)
    const told = occasionsFor(deadline, situation)
    for (const group of told.values()) {
      const rows = rowsOf.get(groupKey(group[0]!)) ?? []
      addGroup(plan, group, rows, situation)
    }
    plan.held.push(...silenced(deadline, told, rowsOf, today, situation))
  }
  return plan
}

function groupKey({ deadlineKey, deadlineDay, recipient }: Omit<Claim, 'occasion' | 'dueOn'>): string {
  return [deadlineKey, deadlineDay, recipient].join(' ')
}

/** The occasions that have come by today, by person, oldest first. */
function occasionsFor(deadline: Deadline, situation: SendSituation): Map<Recipient, PlannedSend[]> {
  const { policies, people, reachable, snoozes, closingDays, today } = situation
  const occasions = occasionsOf(deadline, policyOf(deadline, policies), { closingDays, through: today })
  const own = snoozes.filter(({ deadlineKey }) => deadlineKey === deadline.key)
  const found = new Map<Recipient, PlannedSend[]>()
  for (const { occasion, recipient } of addressed(deadline, occasions, people, reachable)) {
    found.set(recipient, [...(found.get(recipient) ?? []), planned(deadline, occasion, recipient)])
  }
  if (own.length === 0) return found
  for (const recipient of new Set([...found.keys(), ...owners(deadline)])) {
    const mine = own.filter(
      ({ contactId }) => contactId === null || contactRecipient(contactId) === recipient,
    )
    if (mine.length === 0) continue
    const told = (found.get(recipient) ?? []).map(({ occasion, dueOn, to }) => ({ occasion, dueOn, to }))
    const left = afterSnoozes(deadline, told, mine, closingDays).filter(({ dueOn }) => dueOn <= today)
    found.set(
      recipient,
      left.map((occasion) => planned(deadline, occasion, recipient)),
    )
  }
  for (const [recipient, group] of found) if (group.length === 0) found.delete(recipient)
  return found
}

function owners({ responsibleId, deputyId }: Deadline): Recipient[] {
  return [responsibleId, deputyId].flatMap((id) => (id === null ? [] : [contactRecipient(id)]))
}

function* addressed(
  deadline: Deadline,
  occasions: readonly ReminderOccasion[],
  people: ReminderPeople,
  reachable: ReadonlySet<Recipient>,
): Iterable<{ occasion: ReminderOccasion; recipient: Recipient }> {
  for (const occasion of occasions) {
    const wanted = recipientsOf(
      deadline,
      { to: occasion.to, occasion: occasionKind(occasion.occasion) },
      people,
    )
    const found = wanted.flatMap((recipient) => (reachable.has(recipient) ? [recipient] : people.leaders))
    for (const recipient of new Set(found)) if (reachable.has(recipient)) yield { occasion, recipient }
  }
}

function planned(
  deadline: Deadline,
  { occasion, dueOn, to }: ReminderOccasion,
  recipient: Recipient,
): PlannedSend {
  return { deadlineKey: deadline.key, deadlineDay: deadline.day, recipient, occasion, dueOn, deadline, to }
}

/** One deadline and person: the latest is sent, unless the ledger has it or one that came later. */
function addGroup(
  plan: SendPlan,
  group: PlannedSend[],
  rows: readonly LedgerRow[],
  { closingDays, today, mailed }: SendSituation,
): void {
  const known = new Set(rows.map(({ occasion }) => occasion))
  const lastTold = rows.reduce<Day | null>(
    (last, { dueOn }) => (last === null || dueOn > last ? dueOn : last),
    null,
  )
  const missing = group.filter(({ occasion }) => !known.has(occasion))
  const latest = missing.reduce<PlannedSend | null>(
    (found, one) => (found === null || one.dueOn > found.dueOn ? one : found),
    null,
  )
  if (latest === null) return
  const isPassed = lastTold !== null && latest.dueOn <= lastTold
  const held = !isWorkingDay(today, closingDays)
    ? 'closedDay'
    : mailed.has(latest.recipient)
      ? 'mailedToday'
      : null
  if (isPassed) plan.superseded.push(...missing)
  else if (held) plan.held.push({ ...latest, reason: held })
  else {
    plan.sends.push(latest)
    plan.superseded.push(...missing.filter((one) => one !== latest))
  }
}

/** What has come today and is kept quiet at somebody's wish, or because no mail reaches them. */
function silenced(
  deadline: Deadline,
  told: ReadonlyMap<Recipient, PlannedSend[]>,
  rowsOf: ReadonlyMap<string, LedgerRow[]>,
  today: Day,
  { policies, people, reachable, snoozes, closingDays }: SendSituation,
): HeldSend[] {
  const latest = occasionsOf(deadline, policyOf(deadline, policies), { closingDays, through: today })
    .filter(({ to }) => to === 'responsible')
    .at(-1)
  if (!latest) return []
  const everybody = { ...people, optDowns: new Set<string>() }
  const wanted = recipientsOf(
    deadline,
    { to: 'responsible', occasion: occasionKind(latest.occasion) },
    everybody,
  )
  return wanted.flatMap((recipient): HeldSend[] => {
    const one = planned(deadline, latest, recipient)
    const rows = rowsOf.get(groupKey(one)) ?? []
    if (rows.some(({ occasion }) => occasion === one.occasion)) return []
    if (told.get(recipient)?.some(({ occasion }) => occasion === one.occasion)) return []
    if (!reachable.has(recipient)) return [{ ...one, reason: 'noAddress' as const }]
    const contactId = contactOfRecipient(recipient)
    const isSnoozed = snoozes.some(
      (snooze) =>
        snooze.deadlineKey === deadline.key &&
        snooze.until > today &&
        (snooze.contactId === null || snooze.contactId === contactId),
    )
    if (isSnoozed) return [{ ...one, reason: 'snoozed' as const }]
    const isOptedDown = !recipientsOf(
      deadline,
      { to: 'responsible', occasion: occasionKind(latest.occasion) },
      people,
    ).includes(recipient)
    return isOptedDown ? [{ ...one, reason: 'optedDown' as const }] : []
  })
}

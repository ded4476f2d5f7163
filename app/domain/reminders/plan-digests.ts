import type { Day } from '../calendar/day'
import { addDays } from '../calendar/day'
import { weekAround } from '../calendar/week'
import type { ClosingDays } from '../calendar/working-days'
import { isWorkingDay, openDayOnOrAfter } from '../calendar/working-days'
import type { Deadline } from '../deadlines/deadline'
import { stopsPayment } from '../deadlines/deadline'
import type { Claim } from './ledger'
import type { SendSituation } from './plan-sends'
import { withoutDisowned } from './plan-sends'
import type { Recipient } from './recipients'
import { contactOfRecipient, contactRecipient, isWithoutOwner, optDownKey } from './recipients'

/** How far ahead the week's overview looks, in days. */
export const digestDays = 14

/** How many weeks a pause may have lasted and still be written down. */
const mostWeeks = 26

/** What one person is told on Monday morning. */
export interface Digest extends Claim {
  recipient: Recipient
  overdue: Deadline[]
  ahead: Deadline[]
  /** Leaders only. */
  withoutOwner: Deadline[]
}

export interface DigestPlan {
  digests: Digest[]
  superseded: Claim[]
}

/** The day the overview of a week goes: its Monday, else the next working day; null where the whole week is closed. */
export function digestDay(monday: Day, closingDays: ClosingDays): Day | null {
  const found = openDayOnOrAfter(monday, 'working', closingDays)
  return found < addDays(monday, 7) ? found : null
}

/** The week's overviews that have come by today and that the ledger does not have. A pause is made up for with one. */
export function planDigests(situation: SendSituation): DigestPlan {
  const { closingDays, today, ledger, people, reachable, mailed } = situation
  const monday = weekAround(today).from
  const dueOn = digestDay(monday, closingDays)
  const plan: DigestPlan = { digests: [], superseded: [] }
  if (dueOn === null || dueOn > today || !isWorkingDay(today, closingDays)) return plan
  const told = new Map<string, Day>()
  for (const row of ledger) {
    const before = told.get(row.recipient)
    if (row.occasion === 'digest' && (!before || row.deadlineDay > before)) {
      told.set(row.recipient, row.deadlineDay)
    }
  }
  const open = situation.deadlines
    .filter(({ state, recordedOn, day }) => state === 'open' && recordedOn <= dueOn && day >= recordedOn)
    .map((deadline) => withoutDisowned(deadline, situation.disowned))
  for (const recipient of new Set([...people.leaders, ...open.flatMap(ownersOf)])) {
    const last = told.get(recipient)
    if ((last && last >= monday) || mailed.has(recipient) || !reachable.has(recipient)) continue
    if (wantsNone(recipient, people)) continue
    const digest = { ...claimOf(recipient, monday, dueOn), ...contentFor(recipient, open, situation) }
    if (digest.overdue.length + digest.ahead.length + digest.withoutOwner.length === 0) continue
    plan.digests.push(digest)
    if (last) plan.superseded.push(...passedOver(recipient, last, monday, closingDays))
  }
  return plan
}

function claimOf(recipient: Recipient, monday: Day, dueOn: Day): Claim & { recipient: Recipient } {
  return { deadlineKey: `digest:${monday}`, deadlineDay: monday, recipient, occasion: 'digest', dueOn }
}

function passedOver(recipient: Recipient, last: Day, monday: Day, closingDays: ClosingDays): Claim[] {
  const weeks: Claim[] = []
  for (let week = addDays(last, 7); week < monday && weeks.length < mostWeeks; week = addDays(week, 7)) {
    const dueOn = digestDay(week, closingDays)
    if (dueOn) weeks.push(claimOf(recipient, week, dueOn))
  }
  return weeks
}

/** The overview only repeats: what stops a payment has reminders of its own, which nobody can silence. */
function wantsNone(recipient: Recipient, { optDowns }: SendSituation['people']): boolean {
  const contactId = contactOfRecipient(recipient)
  return contactId !== null && optDowns.has(optDownKey(contactId, 'digest'))
}

function ownersOf({ responsibleId, deputyId }: Deadline): Recipient[] {
  const owner = responsibleId ?? deputyId
  return owner === null ? [] : [contactRecipient(owner)]
}

function contentFor(
  recipient: Recipient,
  open: readonly Deadline[],
  { people, today }: SendSituation,
): Pick<Digest, 'overdue' | 'ahead' | 'withoutOwner'> {
  const contactId = contactOfRecipient(recipient)
  const own = open.filter(
    (deadline) =>
      ownersOf(deadline).includes(recipient) &&
      (stopsPayment(deadline) || !contactId || !people.optDowns.has(optDownKey(contactId, deadline.kind))),
  )
  const through = addDays(today, digestDays)
  const isNear = ({ day, target }: Deadline) => (target ?? day) <= through
  return {
    overdue: own.filter(({ day }) => day < today),
    ahead: own.filter((deadline) => deadline.day >= today && isNear(deadline)),
    withoutOwner: people.leaders.includes(recipient)
      ? open.filter((deadline) => isWithoutOwner(deadline) && isNear(deadline))
      : [],
  }
}

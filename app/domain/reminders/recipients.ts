import type { Deadline } from '../deadlines/deadline'
import { deadlineKinds, stopsPayment } from '../deadlines/deadline'
import type { OccasionKind, RecipientRole } from './occasions'

/** A contact, or a leader whose account names none. */
export type Recipient = `contact:${string}` | `user:${string}`

/** Whom a secretariat's occasions can go to. */
export interface ReminderPeople {
  /** In the order they became members. A leader with a contact is that contact. */
  leaders: readonly Recipient[]
  /** The chair or chairs of the board of each plan. */
  chairsByPlan: ReadonlyMap<string, readonly Recipient[]>
  /** Who has asked to hear less of a kind: `optDownKey(…)`. */
  optDowns: ReadonlySet<string>
}

/** What somebody can ask to hear less of: a kind of deadline, or the week's overview. */
export const optDownKinds = ['digest', ...deadlineKinds] as const
export type OptDownKind = (typeof optDownKinds)[number]

export function optDownKey(contactId: string, kind: OptDownKind): string {
  return `${contactId} ${kind}`
}

export function contactRecipient(contactId: string): Recipient {
  return `contact:${contactId}`
}

/** The contact of a recipient, or null where it is an account without one. */
export function contactOfRecipient(recipient: Recipient): string | null {
  return recipient.startsWith('contact:') ? recipient.slice('contact:'.length) : null
}

/** Work nobody is named for (*uden ansvarlig*). */
export function isWithoutOwner(deadline: Pick<Deadline, 'responsibleId'>): boolean {
  return deadline.responsibleId === null
}

/** The board's chair, whatever the title around the word: `næstformand` is not one. */
export function isChair(role: string | null): boolean {
  return (
    role !== null && /(?<!\p{L}|næst[- ]?|vice[- ]?)(bestyrelses)?(formand|forkvinde|forperson)/iu.test(role)
  )
}

/**
 * Who is told of an occasion, each once. The responsible's goes to the deputy where nobody is responsible, and to the
 * leaders where there is no deputy either. Whoever has opted down a kind hears nothing of their own of it, except where
 * money stops; escalations always arrive.
 */
export function recipientsOf(
  deadline: Pick<Deadline, 'kind' | 'planId' | 'responsibleId' | 'deputyId' | 'consequence' | 'holdsBack'>,
  { to, occasion }: { to: RecipientRole; occasion: OccasionKind },
  people: ReminderPeople,
): Recipient[] {
  const found = [...new Set(roleHolders(deadline, to, people))]
  if (occasion === 'escalation' || stopsPayment(deadline)) return found
  return found.filter((recipient) => {
    const contactId = contactOfRecipient(recipient)
    return contactId === null || !people.optDowns.has(optDownKey(contactId, deadline.kind))
  })
}

function roleHolders(
  { planId, responsibleId, deputyId }: Pick<Deadline, 'planId' | 'responsibleId' | 'deputyId'>,
  to: RecipientRole,
  people: ReminderPeople,
): readonly Recipient[] {
  switch (to) {
    case 'responsible': {
      const owner = responsibleId ?? deputyId
      return owner === null ? people.leaders : [contactRecipient(owner)]
    }
    case 'deputy':
      return deputyId === null ? [] : [contactRecipient(deputyId)]
    case 'leader':
      return people.leaders
    case 'chair':
      return planId === null ? [] : (people.chairsByPlan.get(planId) ?? [])
  }
}

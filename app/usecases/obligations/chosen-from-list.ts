import type { Day } from '~/domain/calendar/day'
import type { GrantObligation } from '~/domain/reporting/secretariat-obligations'
import type { ObligationListInput } from './obligation-list'
import { obligationGroups } from './obligation-list'
import { groupOf } from './obligation-rows'

export type ObligationChoice = Omit<ObligationListInput, 'page'>

const order = new Map(obligationGroups.map((group, index) => [group, index]))

/** Whether an obligation is asked for, its status aside. */
export function isChosen(
  { grant, responsibleId, deputyId }: GrantObligation,
  choice: ObligationChoice,
  contactId: string | null,
): boolean {
  const { planId, funderId, grantId, responsible } = choice
  if (planId !== null && planId !== 'all' && grant.planId !== planId) return false
  if (funderId !== null && grant.funderId !== funderId) return false
  if (grantId !== null && grant.id !== grantId) return false
  if (responsible === null) return true
  if (responsible === 'none') return responsibleId === null
  const person = responsible === 'me' ? contactId : responsible
  return person !== null && (responsibleId === person || deputyId === person)
}

/** Without a word of status everything that still waits for somebody; those that wait for an answer have a list of their own. */
export function hasStatus(obligation: GrantObligation, choice: ObligationChoice, today: Day): boolean {
  if (choice.status === 'all') return true
  if (choice.status !== null) return obligation.status === choice.status
  const group = groupOf(obligation, today)
  return group !== null && group !== 'done'
}

/** Overdue first, then by day; within a day what stops money before the rest. */
export function inListOrder(obligations: readonly GrantObligation[], today: Day): GrantObligation[] {
  const place = (one: GrantObligation) => order.get(groupOf(one, today) ?? 'overdue')!
  return [...obligations].sort(
    (a, b) =>
      place(a) - place(b) || (a.due < b.due ? -1 : a.due > b.due ? 1 : 0) || b.holdsBack - a.holdsBack,
  )
}

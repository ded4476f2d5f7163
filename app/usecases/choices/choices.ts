import type { Day } from '~/domain/calendar/day'
import type { GrantStatus } from '~/domain/grants/grant'
import type { OrganisationKind } from '~/domain/organisations/organisation'
import type { Forbidden, Named } from '../refusals'

export const choiceKinds = ['plan', 'organisation', 'contact', 'activity', 'grant'] as const
export type ChoiceKind = (typeof choiceKinds)[number]

/** The lists asked for, each in the order of the Danish alphabet (plans by their first day); the others are empty. */
export interface Choices {
  ok: true
  plans: (Named & { from: Day; through: Day; effortAreas: string[]; areas: string[] })[]
  organisations: (Named & { kind: OrganisationKind })[]
  contacts: (Named & { organisationId: string | null })[]
  activities: (Named & { planId: string })[]
  grants: (Named & { planId: string | null; status: GrantStatus; from: Day | null; through: Day | null })[]
}

export type LoadChoicesResult = Choices | Forbidden

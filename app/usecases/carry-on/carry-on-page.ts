import type { Continuation } from '~/domain/activities/activity'
import type { Day } from '~/domain/calendar/day'
import type { Named } from '../refusals'

/** What can be carried on into a plan that follows. */
export const carriedKinds = ['activities', 'positions', 'bodies'] as const
export type CarriedKind = (typeof carriedKinds)[number]

export interface CarriedRow extends Named {
  /** What it would be called there. */
  suggested: string
  /** It is carried on there already. */
  carried: Named | null
  /** Whether it is proposed: an activity that is to go on, a post it needs, a body no grant demands. */
  isProposed: boolean
  /** An activity's wish. */
  wish: Continuation | null
  /** A post that runs past the whole of the next plan has nothing to begin there. */
  cannot: boolean
}

export interface CarryOnPage {
  ok: true
  plan: Named & { from: Day; through: Day }
  /** The plans that follow it. */
  following: Named[]
  /** Where it is carried on to; its id is null for one that is made with it. */
  target: { id: string | null; name: string; from: Day; through: Day }
  rows: Record<CarriedKind, CarriedRow[]>
}

/** One line of the form. */
export interface CarriedLineValues {
  id: string
  take: boolean
  name: string
}

export interface CarryOnValues extends Record<CarriedKind, CarriedLineValues[]> {
  /** The plan it is carried on to; null makes one of the three beneath. */
  targetId: string | null
  planName: string | null
  from: Day | null
  through: Day | null
}

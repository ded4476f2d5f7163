import type { Period } from '../calendar/period'
import type { Share } from '../money/oere'

/** A time-limited *boligsocial helhedsplan*. */
export interface Plan extends Period {
  id: string
  name: string
  /** The Landsbyggefonden pool whose effort areas it uses, in its own words. */
  pool: string | null
  /** The part of the plan's money that must come from local co-financing. */
  coFinancingRequired: Share
  holderId: string | null
  effortAreas: string[]
  areas: string[]
  /** The plan this one follows. */
  followsId: string | null
}

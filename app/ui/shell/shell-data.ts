import type { Role } from '~/domain/access/actor'
import type { Day } from '~/domain/calendar/day'

/** A plan as the top bar shows it and offers it. */
export interface ShellPlan {
  id: string
  name: string
  from: Day
  through: Day
  activities: number
  grants: number
}

/** What the frame around every page shows. */
export interface ShellData {
  today: Day
  user: { name: string; role: Role }
  /** The plan in view, null where there is none yet. */
  plan: ShellPlan | null
  plans: readonly ShellPlan[]
  /** The plan was chosen by address, so links carry it on. */
  isPlanChosen: boolean
  /** Not everybody reads grants; then they are not in the menu. */
  seesGrants: boolean
  isDemo: boolean
}

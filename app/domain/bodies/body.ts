import type { Day } from '../calendar/day'

export const bodyLevels = ['board', 'steeringGroup', 'advisoryGroup', 'workingGroup'] as const
export type BodyLevel = (typeof bodyLevels)[number]

export interface Body {
  id: string
  planId: string
  name: string
  level: BodyLevel | null
  demandedByGrantId: string | null
  paperLeadDays: number | null
}

export interface BodyMember {
  id: string
  bodyId: string
  contactId: string
  role: string | null
}

export interface Meeting {
  id: string
  bodyId: string
  day: Day
  /** `HH:MM` in Europe/Copenhagen. */
  time: string | null
}

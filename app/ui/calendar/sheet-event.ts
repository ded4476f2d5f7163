import type { Day } from '~/domain/calendar/day'
import type { KindGroup } from '~/domain/deadlines/kind-groups'
import type { IconName } from '../primitives/icon'

/** A deadline as a month or a week draws it. */
export interface SheetEvent {
  key: string
  day: Day
  title: string
  /** The second line. */
  line: string
  /** The kroner that wait for it, in words. */
  held: string | null
  /** The whole of it in one sentence. */
  label: string
  group: KindGroup | 'more'
  icon: IconName
  tone: 'plain' | 'over' | 'done'
  to: string
  /** The page that moves it to another day; null where its day is not ours. */
  moveTo: string | null
  moveLabel: string
  /** How many deadlines it stands for. */
  stands: number
}

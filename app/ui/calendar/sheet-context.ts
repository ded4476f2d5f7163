import { createContext, useContext } from 'react'
import type { Day } from '~/domain/calendar/day'
import type { SheetEvent } from './sheet-event'

interface SheetState {
  today: Day
  /** The one day in the tab order; the arrow keys move it. */
  active: Day
  events: readonly SheetEvent[]
  /** Words of days that are closed. */
  closed: ReadonlyMap<Day, string>
  onOpen: (to: string) => void
  onDrag: (key: string | null) => void
}

/** react-big-calendar wants components that stay the same; what changes reaches them through this. */
export const SheetContext = createContext<SheetState | null>(null)

export function useSheet(): SheetState {
  const sheet = useContext(SheetContext)
  if (!sheet) throw new Error('a part of the sheet outside it')
  return sheet
}

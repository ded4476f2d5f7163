import type { Day } from '~/domain/calendar/day'
import type { Instalment } from '~/domain/grants/grant'
import type { InstalmentParticulars } from '~/domain/grants/instalment-particulars'
import type { Oere } from '~/domain/money/oere'
import type { Forbidden, Named, NotFound } from '../refusals'

/** What the instalment form edits. */
export type InstalmentValues = Omit<Instalment, 'id' | 'grantId'> & InstalmentParticulars

export interface InstalmentForm {
  ok: true
  /** Null for a new one. */
  instalment: (InstalmentValues & { id: string; version: number }) | null
  grant: Named & { from: Day | null }
  /** Gross, and what its other instalments sum to; null where no amount is stated. */
  gross: Oere | null
  others: Oere
  /** The id a new one is to have. */
  newId: string
  /** What comes next after the numbers there are. */
  nextNumber: string
  requirements: Named[]
  contacts: Named[]
  may: { delete: boolean }
}

export type LoadInstalmentFormResult = InstalmentForm | Forbidden | NotFound

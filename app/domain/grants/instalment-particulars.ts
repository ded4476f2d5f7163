import type { Day } from '../calendar/day'
import type { Oere } from '../money/oere'

/** A named condition of an instalment, ticked with what proves it (*følgegruppen har godkendt planen*). */
export interface InstalmentCondition {
  label: string
  /** Null: not met yet. */
  metOn: Day | null
  evidence: string | null
}

/** What the planner keeps of an instalment beside what the workbook carries. */
export interface InstalmentParticulars {
  requestedOn: Day | null
  /** Null: the planned amount, once it is received. */
  receivedAmount: Oere | null
  /** *Tilbageholdt restbeløb*: kept back until the last report is approved. */
  isRetention: boolean
  responsibleId: string | null
  deputyId: string | null
  conditions: InstalmentCondition[]
}

export const noInstalmentParticulars: InstalmentParticulars = {
  requestedOn: null,
  receivedAmount: null,
  isRetention: false,
  responsibleId: null,
  deputyId: null,
  conditions: [],
}

/** What has come in of an instalment, whole øre: 0 before it is received, then what was received, else the plan. */
export function receivedOf(
  { receivedOn, amount }: { receivedOn: Day | null; amount: Oere },
  receivedAmount: Oere | null,
): Oere {
  if (receivedOn === null) return 0 as Oere
  return receivedAmount ?? amount
}

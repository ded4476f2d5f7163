import type { Day } from '../calendar/day'
import { heldInstalments } from '../reporting/held-instalments'
import { isUnsent } from '../reporting/obligation-life'
import type { Obligation } from '../reporting/obligations'
import type { Requirement } from '../reporting/requirement'
import type { Instalment } from './grant'
import type { InstalmentCondition } from './instalment-particulars'

/** One thing an instalment waits for, or waited for. */
export type GateItem =
  /** A report; it lets the money go when it is approved or waived, never when it is only sent. */
  | { kind: 'report'; obligation: Obligation; isMet: boolean; isOverdue: boolean }
  /** *Venter på krav uden dato*: the requirement has no day yet, so nobody is reminded of what the money waits for. */
  | { kind: 'withoutDay'; requirement: Requirement; isMet: false }
  | { kind: 'condition'; condition: InstalmentCondition; isMet: boolean }

/** `ready`: nothing is missing. `waits`: something is. `requested` and `received` once it is asked for and paid. */
export type GateState = 'received' | 'requested' | 'ready' | 'waits'

export interface InstalmentGate {
  state: GateState
  /** In the order of the letter: its reports, then its conditions. */
  items: GateItem[]
}

/**
 * What stands between an instalment and its money. `obligations` and `requirements` are its grant's.
 * One released by nothing is ready: `{ state: 'ready', items: [] }`.
 */
export function instalmentGate(
  instalment: Instalment & { requestedOn: Day | null; conditions: readonly InstalmentCondition[] },
  around: { obligations: readonly Obligation[]; requirements: readonly Requirement[]; today: Day },
): InstalmentGate {
  // What released a paid instalment is still told, so its being received does not take its reports away here.
  const unpaid = { ...instalment, receivedOn: null }
  const held = heldInstalments(around.obligations, [unpaid], around.requirements)
  const items: GateItem[] = [
    ...[...held.byObligation.keys()].map((obligation): GateItem => {
      const isMet = obligation.status === 'approved' || obligation.status === 'waived'
      const isOverdue = isUnsent(obligation.status) && obligation.due < around.today
      return { kind: 'report', obligation, isMet, isOverdue }
    }),
    ...held.withoutDay.map(({ requirement }): GateItem => ({
      kind: 'withoutDay',
      requirement,
      isMet: false,
    })),
    ...instalment.conditions.map((condition): GateItem => ({
      kind: 'condition',
      condition,
      isMet: condition.metOn !== null,
    })),
  ]
  return { state: stateOf(instalment, items), items }
}

function stateOf(
  { receivedOn, requestedOn }: { receivedOn: Day | null; requestedOn: Day | null },
  items: readonly GateItem[],
): GateState {
  if (receivedOn !== null) return 'received'
  if (requestedOn !== null) return 'requested'
  return items.every(({ isMet }) => isMet) ? 'ready' : 'waits'
}

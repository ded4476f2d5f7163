import type { Oere } from '../money/oere'
import { shareOf, zero } from '../money/oere'
import type { GrantParticulars } from './grant-particulars'

/** Prior approval above a share of the base and/or an amount; where both are stated the lower one asks. */
export type ChangeThreshold = Pick<GrantParticulars, 'changeShare' | 'changeAmount' | 'changeBase'>

/** A line of the budget as the funder approved it and as it is now. */
export interface BudgetLine {
  activityId: string
  /** What the funder last approved; 0 for a line it has not seen. */
  approved: Oere
  amount: Oere
}

export interface LineChange extends BudgetLine {
  /** Up or down, in øre. */
  changed: Oere
  /** What may be changed without asking, null where nothing is stated. */
  limit: Oere | null
  needsApproval: boolean
}

export interface ChangeMeasure {
  /** What was added to lines or taken from them, whichever is more: the same where the total is unchanged. */
  moved: Oere
  /** What may be moved without asking: of the award, or the smallest of the lines passed. Null: nothing is stated. */
  limit: Oere | null
  needsApproval: boolean
  /** The lines that are not as approved, in their order. */
  lines: LineChange[]
}

/**
 * How far a reallocation goes beyond what the funder approved. The change of an allocation is counted from its
 * approved amount, never from its last save, so many small steps count as one. With base `award` (also where none is
 * said) what is moved in all is held against the share of the net award; with base `allocation` each line against the
 * share of its own approved amount (a new line against a share of 0 kr.: any money on it asks). An amount in kroner is
 * held against the same figure. Exactly at the limit needs no approval: "above" is above. Two lines of 100.000 kr.
 * with 15.000 kr. moved from one to the other, at 10 % of the line: `moved` is 15.000 kr. and both lines need approval.
 */
export function measureChange(
  lines: readonly BudgetLine[],
  threshold: ChangeThreshold,
  net: Oere | null,
): ChangeMeasure {
  const added = lines.reduce((sum, { approved, amount }) => sum + Math.max(0, amount - approved), 0)
  const taken = lines.reduce((sum, { approved, amount }) => sum + Math.max(0, approved - amount), 0)
  const moved = Math.max(added, taken) as Oere
  const ofLines = threshold.changeBase === 'allocation'
  const changedLines = lines
    .filter(({ approved, amount }) => approved !== amount)
    .map((line): LineChange => {
      const changed = Math.abs(line.amount - line.approved) as Oere
      const limit = ofLines ? limitOf(threshold, line.approved) : null
      return { ...line, changed, limit, needsApproval: limit !== null && changed > limit }
    })
  if (!ofLines) {
    const limit = limitOf(threshold, net)
    return { moved, limit, needsApproval: limit !== null && moved > limit, lines: changedLines }
  }
  const passed = changedLines.filter(({ needsApproval }) => needsApproval)
  const limits = (passed.length > 0 ? passed : changedLines).flatMap(({ limit }) => limit ?? [])
  const limit = limits.length === 0 ? null : (Math.min(...limits) as Oere)
  return { moved, limit, needsApproval: passed.length > 0, lines: changedLines }
}

/** The lower of the two limits; null where neither can be worked out. */
function limitOf({ changeShare, changeAmount }: ChangeThreshold, base: Oere | null): Oere | null {
  const byShare = changeShare === null || base === null ? null : shareOf(base, changeShare)
  const limits = [byShare, changeAmount].filter((limit) => limit !== null)
  return limits.length === 0 ? null : (Math.max(zero, Math.min(...limits)) as Oere)
}

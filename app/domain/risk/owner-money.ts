import type { Day } from '../calendar/day'
import { addDays, earliest } from '../calendar/day'
import type { Grant } from '../grants/grant'
import type { Position, PositionShare } from '../positions/position'

/**
 * The last day a post that takes over is paid as it is on the day after the plan: its own end, or the day before the
 * first of its payers then falls away without another in its place. A payer without an end pays on. Null: no end is
 * known; the plan's end itself where nobody pays the day after. A post without payers is its employer's.
 *
 * Half by a grant to 2027-12-31 and half by a municipality for good gives 2027-12-31.
 */
export function ownerMoneyThrough(
  position: Pick<Position, 'from' | 'through'>,
  shares: readonly Pick<PositionShare, 'payerGrantId' | 'share' | 'from' | 'through'>[],
  grantOf: (id: string) => Pick<Grant, 'from' | 'through'> | undefined,
  planEnd: Day,
): Day | null {
  if (shares.length === 0) return position.through
  const paid = shares.map((share) => {
    const grant = share.payerGrantId === null ? undefined : grantOf(share.payerGrantId)
    const from = [share.from, grant?.from, position.from].flatMap((day) => day ?? [])
    const through = [share.through, grant?.through, position.through].flatMap((day) => day ?? [])
    return {
      share: share.share,
      from: from.reduce((last, day) => (day > last ? day : last)),
      through: through.length > 0 ? earliest(through[0]!, ...through) : null,
    }
  })
  const sumOn = (day: Day) =>
    paid
      .filter((row) => row.from <= day && (row.through === null || day <= row.through))
      .reduce((sum, row) => sum + row.share, 0)
  const start = addDays(planEnd, 1)
  const atFirst = sumOn(start)
  if (atFirst === 0) return planEnd
  // A sum of shares can only fall on the day after one of them ends.
  const ends = paid.flatMap(({ through }) => (through !== null && through >= start ? through : [])).sort()
  return ends.find((end) => sumOn(addDays(end, 1)) < atFirst) ?? null
}

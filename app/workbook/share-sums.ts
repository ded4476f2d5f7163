import type { Day } from '~/domain/calendar/day'
import { day as writtenDay, latest, earliest } from '~/domain/calendar/day'
import type { Grant } from '~/domain/grants/grant'
import { wholeShare } from '~/domain/money/oere'
import type { Position, PositionShare } from '~/domain/positions/position'

const endOfTime = writtenDay('2999-12-31')

interface Counted {
  from: Day
  through: Day
  share: number
}

/**
 * The rows, in order, that bring a position's payers above the whole on any day, with the first such day.
 * A row that tips over is left out of the sum, so that the rows after it are told only for what they add.
 */
export function tippingShares(
  position: Pick<Position, 'from' | 'through'>,
  shares: readonly PositionShare[],
  grants: ReadonlyMap<string, Pick<Grant, 'from' | 'through'>>,
): { share: PositionShare; day: Day; total: number }[] {
  const counted: Counted[] = []
  const tipping: { share: PositionShare; day: Day; total: number }[] = []
  for (const share of shares) {
    const grant = share.payerGrantId === null ? undefined : grants.get(share.payerGrantId)
    const from = latest(position.from, share.from ?? position.from, grant?.from ?? position.from)
    const end = position.through ?? endOfTime
    const through = earliest(end, share.through ?? end, grant?.through ?? end)
    if (through < from) continue
    // The sum can only rise where a row begins.
    const starts = [
      from,
      ...counted.map((row) => row.from).filter((start) => from < start && start <= through),
    ].sort()
    const sums = starts.map((start) => ({
      day: start,
      total: counted
        .filter((row) => row.from <= start && start <= row.through)
        .reduce((total, row) => total + row.share, share.share),
    }))
    const over = sums.find(({ total }) => total > wholeShare)
    if (over) tipping.push({ share, ...over })
    else counted.push({ from, through, share: share.share })
  }
  return tipping
}

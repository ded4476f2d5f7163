import { expect, test } from 'vitest'
import { day } from '~/domain/calendar/day'
import type { PositionShare } from '~/domain/positions/position'
import { tippingShares } from './share-sums'

const position = { from: day('2024-01-01'), through: null }

function share(
  id: string,
  part: number,
  from: string | null,
  through: string | null,
  grant?: string,
): PositionShare {
  return {
    id,
    positionId: 'p',
    payerGrantId: grant ?? null,
    payerOrganisationId: grant ? null : 'o',
    share: part,
    from: from ? day(from) : null,
    through: through ? day(through) : null,
  }
}

test('the row that brings the sum above the whole is named with the first such day', () => {
  const rows = [
    share('a', 6_000, null, null),
    share('b', 4_000, null, '2025-12-31'),
    share('c', 4_001, '2025-12-31', null),
    share('d', 4_000, '2026-01-01', null),
  ]
  expect(tippingShares(position, rows, new Map())).toEqual([
    { share: rows[2], day: '2025-12-31', total: 14_001 },
  ])
})

test('a grant pays only inside its own period', () => {
  const grants = new Map([['g', { from: day('2024-01-01'), through: day('2024-12-31') }]])
  const rows = [share('a', 10_000, null, null, 'g'), share('b', 10_000, '2025-01-01', null)]
  expect(tippingShares(position, rows, grants)).toEqual([])
  expect(tippingShares(position, rows, new Map())).toHaveLength(1)
})

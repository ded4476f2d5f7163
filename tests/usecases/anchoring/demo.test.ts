import { expect, test } from 'vitest'
import { day } from '../../../app/domain/calendar/day'
import { instant } from '../../../app/domain/calendar/instant'
import { loadAnchoring } from '../../../app/usecases/anchoring/load-anchoring.server'
import { loadDemo } from '../../../app/usecases/demo/load-demo.server'
import { freshDatabase } from '../../setup/fresh-database'
import { inside } from '../pages/a-secretariat'

test.each(['2026-03-09', '2026-07-15', '2026-11-22'])(
  'the demo of %s has windows missed, closing and open, and subjects that end on purpose',
  async (on) => {
    const db = await freshDatabase()
    const today = day(on)
    const { secretariatId } = await loadDemo(db, { today, now: instant(`${on}T09:00:00.000Z`) })
    const page = await loadAnchoring(inside(db, secretariatId, 'board', { today }), {})
    if (!page.ok || page.plan === null) throw new Error('no page')
    expect(page.missed).toBeGreaterThan(0)
    expect(page.closing).toBeGreaterThan(0)
    expect(page.open).toBeGreaterThan(0)
    expect(page.ending.map(({ name }) => name)).toEqual(['Nabohaver', 'Beboermedier'])
    expect(page.ending.every(({ window }) => window === 'none')).toBe(true)
    const [planned, unplanned] = page.ending.map(({ closing }) => closing)
    expect(planned).toMatchObject({ steps: 5, done: 2, passed: 0, cost: 1_200_000 })
    expect(unplanned).toMatchObject({ steps: 0, first: expect.any(String) as unknown })
  },
)

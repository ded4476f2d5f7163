import { describe, expect, test } from 'vitest'
import { changeAdminHours, loadAdminHours } from '../../../app/usecases/settings/change-admin-hours.server'
import { loadAdminLoad } from '../../../app/usecases/obligations/load-admin-load.server'
import { aReport, aRequirement } from './a-report'

type Context = Awaited<ReturnType<typeof aReport>>['context']

async function loadOf(context: Context) {
  const load = await loadAdminLoad(context)
  if (!load.ok) throw new Error(load.reason)
  return load
}

const twoReports = [
  aRequirement({ hours: 80_000, rule: 'datoer 15.12.2025, 20.03.2026, 15.06.2026' }),
  aRequirement({
    id: 'accounts',
    name: 'Delregnskab',
    artefacts: ['accounts'],
    rule: 'datoer 20.03.2026',
    hours: 60_000,
  }),
]

describe('the hours of administration', () => {
  test('are shown by month and kind, what nobody has answered left out', async () => {
    const { context } = await aReport({ requirements: twoReports })
    const { months, costs } = await loadOf(context)
    expect(months).toHaveLength(12)
    expect(months[0]).toMatchObject({
      month: '2026-03',
      hours: { reports: 80_000, accounts: 60_000, applications: 0 },
      isOver: false,
    })
    expect(months.map(({ total }) => total).reduce((a, b) => a + b)).toBe(220_000)
    expect(costs).toMatchObject([{ grant: { id: 'grant' }, total: 300_000 }])
    expect(costs[0]!.perHour).toBe(Math.round(costs[0]!.net / 30))
  })

  test('make a week too heavy once the secretariat says how many it has', async () => {
    const { context } = await aReport({ requirements: twoReports })
    expect(await loadOf(context)).toMatchObject({ weeklyHours: null, heavyWeeks: [] })
    const settings = await loadAdminHours(context)
    if (!settings.ok) throw new Error(settings.reason)
    const { version } = settings
    expect(await changeAdminHours(context, { weeklyAdminHours: 100_000, version })).toEqual({ ok: true })
    expect(await loadOf(context)).toMatchObject({
      weeklyHours: 100_000,
      monthlyHours: 433_333,
      heavyWeeks: [{ week: 12, hours: 140_000, tasks: 2 }],
      heavyWeekCount: 1,
    })
  })

  test('are said again by the second of two tabs only after it has seen the first', async () => {
    const { context } = await aReport()
    const settings = await loadAdminHours(context)
    if (!settings.ok) throw new Error(settings.reason)
    const { version } = settings
    await changeAdminHours(context, { weeklyAdminHours: 100_000, version })
    expect(await changeAdminHours(context, { weeklyAdminHours: 50_000, version })).toMatchObject({
      ok: false,
      reason: 'changed',
      weeklyAdminHours: 100_000,
    })
    expect((await loadOf(context)).weeklyHours).toBe(100_000)
  })
})

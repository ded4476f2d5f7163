import { expect, test } from 'vitest'
import { commandLine, example } from './ankerplan'

interface Answer {
  today: string
  deadlines: { key: string; day: string; state: string }[]
}

test('lists everything with a day, and within so many days what is still to do', async () => {
  const ankerplan = await commandLine()
  await ankerplan('import', example('roskilde.xlsx'))
  const all = await ankerplan('deadlines', '--json', '--today', '2026-03-01')
  expect(all.code).toBe(0)
  const { today, deadlines } = all.json<Answer>()
  expect(today).toBe('2026-03-01')
  expect(deadlines.length).toBeGreaterThan(0)
  expect(new Set(deadlines.map(({ key }) => key)).size).toBe(deadlines.length)
  const near = (await ankerplan('deadlines', '--within', '400', '--json')).json<Answer>()
  expect(near.deadlines.length).toBeLessThan(deadlines.length)
  expect(near.deadlines.every(({ day, state }) => state === 'open' && day <= '2027-12-27')).toBe(true)
  expect((await ankerplan('deadlines', '--within', 'soon')).code).toBe(2)
})

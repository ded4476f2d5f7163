import { expect, test } from 'vitest'
import { day } from '../../../app/domain/calendar/day'
import { instant } from '../../../app/domain/calendar/instant'
import { loadDemo } from '../../../app/usecases/demo/load-demo.server'
import { loadDeadlines } from '../../../app/usecases/deadlines/load-deadlines.server'
import { freshDatabase } from '../../setup/fresh-database'

test('smoke', async () => {
  const database = await freshDatabase()
  const today = day('2026-11-22')
  const { secretariatId } = await loadDemo(database, { today, now: instant('2026-11-22T10:00:00Z') })
  const found = await loadDeadlines(database.client, secretariatId, today)
  const counts: Record<string, number> = {}
  for (const { kind, state } of found) counts[`${kind} ${state}`] = (counts[`${kind} ${state}`] ?? 0) + 1
  console.log(counts)
  console.log(found.filter((d) => d.state === 'open').map((d) => `${d.day} ${d.time ?? ''} ${d.target ?? ''} ${d.kind} ${d.subject} | ${d.detail} ${d.holdsBack}`).join('\n'))
  expect(found.length).toBe(1)
})

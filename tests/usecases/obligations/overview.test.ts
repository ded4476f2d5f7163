import { expect, test } from 'vitest'
import { day } from '../../../app/domain/calendar/day'
import { recordSubmission } from '../../../app/usecases/obligations/record-submission.server'
import { loadOverview } from '../../../app/usecases/overview/load-overview.server'
import { kroner } from '../../builders/records'
import { aReport, rowDue, today } from './a-report'

async function overviewOf(context: Awaited<ReturnType<typeof aReport>>['context']) {
  const overview = await loadOverview(context, {})
  if (!overview.ok || overview.view !== 'full') throw new Error('no overview')
  return overview
}

test('the overview says what is overdue first, who sees to it and the money it holds back', async () => {
  const { context } = await aReport()
  const { deadlines, inDanger } = await overviewOf(context)
  const [first] = deadlines.shown
  expect(first).toMatchObject({
    kind: 'obligation',
    detail: 'Statusrapport',
    day: '2026-03-02',
    daysLeft: -7,
    responsible: { id: 'line' },
    holdsBack: kroner(250_000),
  })
  expect(first!.path).toBe((await rowDue(context, '2026-03-02')).path)
  expect(deadlines.shown.find(({ detail }) => detail === 'Delregnskab')).toMatchObject({ responsible: null })
  expect(deadlines.shown.map((each) => each.day)).not.toContain(day('2025-12-15'))
  expect(inDanger).toMatchObject({ amount: kroner(250_000), instalments: 1, late: 1 })
})

test('money is no longer in danger once the report is sent', async () => {
  const { context, folder } = await aReport()
  const { id } = await rowDue(context, '2026-03-02')
  const { deadlines } = await overviewOf(context)
  const submission = { on: today, time: null, by: 'Line Holm', receipt: null, note: null }
  await recordSubmission(context, { id, version: 0, submission, uploads: [], also: [] }, folder)
  const after = await overviewOf(context)
  expect(after.deadlines.overdue).toBe(deadlines.overdue - 1)
  expect(after.inDanger).toEqual({ amount: 0, instalments: 0, reports: 0, late: 0 })
})

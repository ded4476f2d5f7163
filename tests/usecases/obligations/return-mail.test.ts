import { beforeAll, expect, test } from 'vitest'
import { day } from '../../../app/domain/calendar/day'
import { instant } from '../../../app/domain/calendar/instant'
import { recordSubmission } from '../../../app/usecases/obligations/record-submission.server'
import { returnObligation } from '../../../app/usecases/obligations/return-obligation.server'
import { answering, noting, pass } from '../reminders/a-town'
import { aReport, page, rowDue } from './a-report'

beforeAll(() => {
  process.env.SESSION_SECRET ??= 'a secret of the tests, long enough to be one'
})

test('who sees to a report is told once that it came back, in the words of the funder, even with the mail server down', async () => {
  const { db, context: asLeader, folder } = await aReport()
  const context = { ...asLeader, now: instant('2026-03-09T06:30:00Z') }
  const { secretariatId: id } = context.actor
  await db.client.contact.updateMany({ where: { id: 'line' }, data: { email: 'line@example.dk' } })
  const row = await rowDue(context, '2026-03-02')
  const submission = { on: day('2026-03-09'), time: null, by: 'Line', receipt: null, note: null }
  await recordSubmission(context, { id: row.id, version: 0, submission, uploads: [], also: [] }, folder)
  const press = () => returnObligation(context, { id: row.id, version: 1, words: ' Skema 3 mangler ' })
  const answers = await Promise.all([press(), press()])
  expect(answers.map(({ ok }) => ok)).toEqual([true, true])
  expect(await page(context, row.id)).toMatchObject({ status: 'returned' })

  const down = { outcome: 'notNow', words: 'ECONNREFUSED', isServerDown: true } as const
  await pass({ db, id }, '2026-03-09', answering(down))
  await pass({ db, id }, '2026-03-10', answering(down))
  const post = noting()
  await pass({ db, id }, '2026-03-10', post, { at: '2026-03-10T15:00:00Z' })
  await pass({ db, id }, '2026-03-10', post, { at: '2026-03-10T16:00:00Z' })
  const told = post.taken.filter(({ text }) => text.includes('Skema 3 mangler'))
  expect(told.map(({ email }) => email)).toEqual(['line@example.dk'])
  expect(told[0]!.text.replace(/\s+/g, '')).toContain('https://plan.example.dk/afrapportering/')
})

import { beforeAll, expect, test } from 'vitest'
import { day } from '../../../app/domain/calendar/day'
import { instant } from '../../../app/domain/calendar/instant'
import { environment } from '../../../app/env.server'
import { setDatabase } from '../../../app/persistence/database.server'
import { action } from '../../../app/routes/opt-down/route'
import { optDownToken } from '../../../app/usecases/mails/signed-tokens.server'
import { chooseOptDown, loadOptDown } from '../../../app/usecases/reminders/opt-down.server'
import { freshDatabase } from '../../setup/fresh-database'
import { aReport } from '../obligations/a-report'
import { aColleague, aMilestone, aTown, noting, pass } from './a-town'

beforeAll(() => {
  process.env.SESSION_SECRET ??= 'a secret of the tests, long enough to be one'
})

function tokenOf(secretariatId: string, contactId: string): string {
  return optDownToken(environment().SESSION_SECRET, secretariatId, `contact:${contactId}`)
}

test('the week’s overview is opted down by itself, the reminders go on', async () => {
  const town = await aTown(await freshDatabase())
  const bo = await aColleague(town, 'Bo Ærø', 'bo@example.dk')
  await aMilestone(town, { day: '2026-03-19', responsibleId: bo })
  const token = tokenOf(town.id, bo)
  const visitor = { db: town.db, now: instant('2026-03-09T08:00:00Z') }
  expect(await chooseOptDown(visitor, token, ['digest', 'nonsense'])).toBe(true)
  expect(await chooseOptDown(visitor, token, ['digest'])).toBe(true)
  const written = await town.db.client.auditChange.findMany({ where: { field: 'optDowns' } })
  expect(written.map(({ from, to }) => [from, to])).toEqual([[null, 'digest']])
  expect(await loadOptDown(town, token)).toMatchObject({ kinds: ['digest'] })
  const post = noting()
  await pass(town, '2026-03-12', post)
  expect(post.taken.map(({ email }) => email)).toEqual(['bo@example.dk'])
  const rows = await town.db.client.reminder.findMany({ where: { recipient: `contact:${bo}` } })
  expect(rows.map(({ occasion }) => occasion)).not.toContain('digest')
})

test('one click from a mail program silences all but what stops a payment', async () => {
  const { db, context } = await aReport()
  const { secretariatId: id } = context.actor
  await db.client.contact.updateMany({ where: { id: 'line' }, data: { email: 'line@example.dk' } })
  const requirement = { where: { secretariatId: id, id: 'accounts' } }
  await db.client.requirement.updateMany({ ...requirement, data: { responsibleId: 'line' } })
  setDatabase(db)
  const asked = (token: string) =>
    action({
      request: new Request(`https://plan.example.dk/fravalg/${token}`, {
        method: 'POST',
        body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
      }),
      params: { token },
      context: {
        ...{ now: instant('2026-03-09T08:00:00Z'), today: day('2026-03-09') },
        ...{ nonce: '', requestId: '', address: null },
      },
    })
  expect(await asked(tokenOf(id, 'line'))).toMatchObject({ data: { isKept: true } })
  expect(await asked(`${tokenOf(id, 'line')}x`)).toMatchObject({ data: { isKept: false } })
  const post = noting()
  await pass({ db, id }, '2026-03-24', post)
  const [mail] = post.taken.filter(({ email }) => email === 'line@example.dk')
  expect(mail!.text).toContain('Statusrapport')
  expect(mail!.text).not.toContain('Delregnskab')
})

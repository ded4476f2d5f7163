import { expect, test } from 'vitest'
import { day } from '../../../app/domain/calendar/day'
import { instant } from '../../../app/domain/calendar/instant'
import { answerActionLink } from '../../../app/usecases/reminders/answer-action-link.server'
import { findActionLink } from '../../../app/usecases/reminders/find-action-link.server'
import { freshDatabase } from '../../setup/fresh-database'
import { aColleague, aMilestone, aTown, noting, pass } from './a-town'

/** Bo's mail about one milestone, with the token behind each of its links. */
async function aMailedTown() {
  const town = await aTown(await freshDatabase())
  const bo = await aColleague(town, 'Bo Ærø', 'bo@example.dk')
  await aMilestone(town, { day: '2026-03-19', responsibleId: bo })
  const post = noting()
  await pass(town, '2026-03-12', post)
  const text = post.taken[0]!.text.replace(/\s+/g, ' ')
  const token = (words: string) => new RegExp(`${words} <[^>]*/handling/([\\w-]+)>`).exec(text)![1]!
  const on = (at = '2026-03-12') => ({ db: town.db, now: instant(`${at}T09:00:00Z`), today: day(at) })
  return { town, token, on, post }
}

const yes = { until: null, reason: null }

test('looking at a link changes nothing; saying yes does it once, in the name of its reader', async () => {
  const { town, token, on } = await aMailedTown()
  const done = token('Markér som udført')
  for (let times = 0; times < 3; times += 1) {
    expect(await findActionLink(on(), done)).toMatchObject({
      ok: true,
      link: { action: 'done', person: 'Bo Ærø' },
    })
  }
  expect(await town.db.client.milestone.findFirst()).toMatchObject({ status: 'planned', doneOn: null })
  const answers = await Promise.all([1, 2].map(() => answerActionLink(on(), done, yes)))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await town.db.client.milestone.findFirst()).toMatchObject({ status: 'done', doneOn: '2026-03-12' })
  expect(await town.db.client.auditEntry.findFirst({ where: { actor: 'Bo Ærø' } })).toMatchObject({
    ...{ recordKind: 'milestone', recordName: 'Ny café' },
  })
  expect(await answerActionLink(on(), done, yes)).toEqual({ ok: false, reason: 'used' })
})

test('a forged, an old and an overtaken link do nothing and say why', async () => {
  const { town, token, on } = await aMailedTown()
  const done = token('Markér som udført')
  expect(await answerActionLink(on(), `${done.slice(0, -1)}x`, yes)).toEqual({ ok: false, reason: 'unknown' })
  expect(await answerActionLink(on('2026-04-12'), done, yes)).toEqual({ ok: false, reason: 'expired' })
  await town.db.client.milestone.updateMany({ data: { day: '2026-03-26' } })
  expect(await answerActionLink(on(), done, yes)).toEqual({ ok: false, reason: 'settled' })
  expect(await town.db.client.actionLink.count({ where: { usedAt: { not: null } } })).toBe(0)
  // What is kept of a link opens nothing.
  const kept =
    JSON.stringify(await town.db.client.actionLink.findMany()) +
    JSON.stringify(await town.db.client.mail.findMany())
  expect(kept).not.toContain(done)
})

test('a reminder is put off within its limit, and comes again on its day', async () => {
  const { town, token, on, post } = await aMailedTown()
  const snooze = token('Udsæt påmindelsen')
  const until = (text: string) => ({ until: day(text), reason: 'Venter på tilbud' })
  expect(await answerActionLink(on(), snooze, until('2026-03-19'))).toMatchObject({ problem: 'pastLimit' })
  expect(await answerActionLink(on(), snooze, until('2026-03-12'))).toMatchObject({ problem: 'notAhead' })
  expect(await answerActionLink(on(), snooze, until('2026-03-17'))).toEqual({ ok: true, action: 'snooze' })
  const before = post.taken.length
  await pass(town, '2026-03-13', post)
  expect(post.taken).toHaveLength(before)
  await pass(town, '2026-03-17', post)
  expect(post.taken.at(-1)).toMatchObject({ email: 'bo@example.dk' })
})

test('what is not mine goes to the leader until it is given on', async () => {
  const { town, token, on, post } = await aMailedTown()
  expect(await answerActionLink(on(), token('Ikke mig'), yes)).toEqual({ ok: true, action: 'notMine' })
  await pass(town, '2026-03-18', post)
  expect(post.taken.at(-1)).toMatchObject({ email: 'ledersydhavn@example.dk' })
  expect(post.taken.at(-1)!.text).toContain('Uden ansvarlig')
})

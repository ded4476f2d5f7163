import { beforeEach, describe, expect, test } from 'vitest'
import type { SecretariatId } from '../../../app/domain/access/secretariat-id'
import { addDays, day } from '../../../app/domain/calendar/day'
import { after } from '../../../app/domain/calendar/instant'
import type { Database } from '../../../app/persistence/database.server'
import { freezeDraft, insertBoardReview } from '../../../app/persistence/board-reviews.server'
import { loadBoardComments } from '../../../app/persistence/board-decisions.server'
import { commentByLink } from '../../../app/usecases/board-reviews/comment-by-link.server'
import { loadBoardLinks } from '../../../app/usecases/board-reviews/load-board-links.server'
import { makeBoardLinks } from '../../../app/usecases/board-reviews/make-board-links.server'
import { readBoardLink } from '../../../app/usecases/board-reviews/read-board-link.server'
import { revokeBoardLink } from '../../../app/usecases/board-reviews/revoke-board-link.server'
import type { UseCaseContext } from '../../../app/usecases/context'
import { someBoardFigures } from '../../builders/board-figures'
import { aContact, aPlan, today } from '../../builders/records'
import { freshDatabase } from '../../setup/fresh-database'
import { aSecretariat, inside } from '../pages/a-secretariat'

const through = addDays(today, 30)
let db: Database
let id: SecretariatId
let leader: UseCaseContext

const nobody = ({ db: database, now }: UseCaseContext) => ({ db: database, now, today })
const content = { agendaItem: '4', intro: null, closing: null, scenarioIds: [] }

async function aReview(context: UseCaseContext, reviewId: string, { isFrozen = true } = {}): Promise<void> {
  const { secretariatId } = context.actor
  const review = { id: reviewId, planId: 'plan', title: 'Oplæg i marts', meetingId: null, content }
  await insertBoardReview(db.client, secretariatId, review, context.now)
  if (!isFrozen) return
  await freezeDraft(db.client, secretariatId, reviewId, {
    number: 1,
    at: context.now,
    by: 'Mette Holm',
    meeting: { day: addDays(today, 10), time: null, body: 'Bestyrelsen' },
    content,
    figures: someBoardFigures(),
  })
}

const people = [
  aContact({ id: 'karen', name: 'Karen Krogh', email: 'karen@example.org' }),
  aContact({ id: 'ole', name: 'Ole Bro', email: null }),
]

beforeEach(async () => {
  db = await freshDatabase()
  id = await aSecretariat(db, { plans: [aPlan({ id: 'plan' })], contacts: people })
  leader = inside(db, id)
  await aReview(leader, 'review')
})

async function aToken(contactId = 'karen', context = leader): Promise<string> {
  const made = await makeBoardLinks(context, { id: 'review', contactIds: [contactId], through })
  if (!made.ok) throw new Error(made.reason)
  return made.links[0]!.token
}

const reading = (token: string, context = nobody(leader)) =>
  readBoardLink(context, { token, isReading: true })
const linksOf = async (context = leader) => {
  const page = await loadBoardLinks(context, { id: 'review' })
  if (!page.ok) throw new Error(page.reason)
  return page
}

describe('making a personal link', () => {
  test('gives each person a token of their own, and keeps none of them', async () => {
    const made = await makeBoardLinks(leader, {
      id: 'review',
      contactIds: ['karen', 'ole', 'karen'],
      through,
    })
    if (!made.ok) throw new Error(made.reason)
    expect(made.links.map(({ name }) => name).sort()).toEqual(['Karen Krogh', 'Ole Bro'])
    const rows = await db.client.boardLink.findMany()
    expect(rows).toHaveLength(2)
    for (const { token } of made.links) expect(JSON.stringify(rows)).not.toContain(token)
  })

  test('ends the link that the person had before', async () => {
    const first = await aToken()
    const second = await aToken()
    expect(await reading(first)).toEqual({ ok: false, reason: 'revoked' })
    expect(await reading(second)).toMatchObject({ ok: true, reader: 'Karen Krogh' })
  })

  test('suggests 60 days after the meeting, and takes no day outside a year', async () => {
    expect((await linksOf()).through).toBe(addDays(today, 70))
    for (const wrong of [today, addDays(today, 366)])
      expect(
        await makeBoardLinks(leader, { id: 'review', contactIds: ['karen'], through: wrong }),
      ).toMatchObject({ reason: 'invalid', problems: [{ field: 'through' }] })
  })

  test('asks for somebody, and for somebody there is', async () => {
    for (const contactIds of [[], ['nobody'], ['karen', 'nobody']])
      expect(await makeBoardLinks(leader, { id: 'review', contactIds, through })).toMatchObject({
        reason: 'invalid',
      })
    expect((await linksOf()).links).toEqual([])
  })

  test('is for the leader, and for frozen papers only', async () => {
    await aReview(leader, 'draft', { isFrozen: false })
    expect(await makeBoardLinks(leader, { id: 'draft', contactIds: ['karen'], through })).toMatchObject({
      reason: 'locked',
    })
    for (const role of ['editor', 'board', 'partner'] as const) {
      const other = inside(db, id, role)
      expect(await makeBoardLinks(other, { id: 'review', contactIds: ['karen'], through })).toEqual({
        ok: false,
        reason: 'forbidden',
      })
      expect(await loadBoardLinks(other, { id: 'review' })).toEqual({ ok: false, reason: 'forbidden' })
    }
  })
})

describe('reading by a personal link', () => {
  test('shows the figures as they were frozen, and to whom the link is', async () => {
    const read = await reading(await aToken())
    expect(read).toMatchObject({ ok: true, reader: 'Karen Krogh', through, texts: { number: 1 } })
    expect(read.ok && read.figures).toEqual(someBoardFigures())
  })

  test('counts once in ten minutes, and not for who only looks ahead', async () => {
    const token = await aToken()
    await readBoardLink(nobody(leader), { token, isReading: false })
    expect((await linksOf()).links[0]).toMatchObject({ readings: 0, lastReadAt: null })
    await reading(token)
    await reading(token, { ...nobody(leader), now: after(leader.now, { minutes: 9 }) })
    expect((await linksOf()).links[0]!.readings).toBe(1)
    const later = after(leader.now, { minutes: 11 })
    await reading(token, { ...nobody(leader), now: later })
    expect((await linksOf()).links[0]).toMatchObject({ readings: 2, lastReadAt: later })
  })

  test('ends when the link is revoked, at once, and when its day has passed', async () => {
    const token = await aToken()
    expect(await reading(token, { ...nobody(leader), today: through })).toMatchObject({ ok: true })
    expect(await reading(token, { ...nobody(leader), today: addDays(through, 1) })).toEqual({
      ok: false,
      reason: 'expired',
    })
    const [link] = (await linksOf()).links
    expect(await revokeBoardLink(leader, { id: 'review', linkId: link!.id })).toEqual({
      ok: true,
      name: 'Karen Krogh',
    })
    expect(await reading(token)).toEqual({ ok: false, reason: 'revoked' })
    expect(await reading('x'.repeat(43))).toEqual({ ok: false, reason: 'unknown' })
    expect(await reading('')).toEqual({ ok: false, reason: 'unknown' })
  })
})

describe('commenting by a personal link', () => {
  test('carries the contact, and shows the reader their own comments only', async () => {
    const [karen, ole] = [await aToken('karen'), await aToken('ole')]
    expect(await commentByLink(nobody(leader), { token: karen, text: ' Godt oplæg \u00A0' })).toEqual({
      ok: true,
    })
    const kept = await loadBoardComments(db.client, id, 'review')
    expect(kept).toMatchObject([
      { author: 'Karen Krogh', contactId: 'karen', userId: null, text: 'Godt oplæg' },
    ])
    expect(await reading(karen)).toMatchObject({ comments: [{ text: 'Godt oplæg' }] })
    expect(await reading(ole)).toMatchObject({ comments: [] })
    const audit = await db.client.auditEntry.findMany({ where: { recordId: 'review' } })
    expect(JSON.stringify(audit)).toContain('Karen Krogh')
  })

  test('counts a double click once', async () => {
    const token = await aToken()
    for (let click = 0; click < 2; click++) await commentByLink(nobody(leader), { token, text: 'Ja' })
    expect(await loadBoardComments(db.client, id, 'review')).toHaveLength(1)
  })

  test('refuses nothing, too much, a personal number, and more than twenty in a day', async () => {
    const token = await aToken()
    const say = (text: string, context = nobody(leader)) => commentByLink(context, { token, text })
    expect(await say('  ')).toMatchObject({ problem: 'required' })
    expect(await say('a'.repeat(4001))).toMatchObject({ problem: 'tooLong' })
    expect(await say('Det er 010190-1234')).toMatchObject({ problem: 'cpr' })
    for (let at = 0; at < 20; at++) expect(await say(`Nr. ${at}`)).toEqual({ ok: true })
    expect(await say('Én til')).toMatchObject({ problem: 'tooMany' })
    expect(await say('Én til', { ...nobody(leader), now: after(leader.now, { hours: 25 }) })).toEqual({
      ok: true,
    })
  })

  test('needs a link that works', async () => {
    const token = await aToken()
    await aToken()
    expect(await commentByLink(nobody(leader), { token, text: 'Ja' })).toEqual({
      ok: false,
      reason: 'revoked',
    })
    expect(await commentByLink(nobody(leader), { token: 'no', text: 'Ja' })).toEqual({
      ok: false,
      reason: 'unknown',
    })
    expect(await loadBoardComments(db.client, id, 'review')).toEqual([])
  })
})

test('nobody reaches a review, a link or a contact of another secretariat', async () => {
  const other = await aSecretariat(
    db,
    { plans: [aPlan({ id: 'plan' })], contacts: [aContact({ id: 'ib', name: 'Ib' })] },
    'Nordhavn',
  )
  const stranger = inside(db, other)
  expect(await loadBoardLinks(stranger, { id: 'review' })).toMatchObject({ reason: 'notFound' })
  expect(await makeBoardLinks(stranger, { id: 'review', contactIds: ['ib'], through })).toMatchObject({
    reason: 'notFound',
  })
  const token = await aToken()
  const [link] = (await linksOf()).links
  expect(await revokeBoardLink(stranger, { id: 'review', linkId: link!.id })).toMatchObject({
    reason: 'notFound',
  })
  expect(await reading(token)).toMatchObject({ ok: true })
  await aReview(stranger, 'theirs')
  expect(
    await makeBoardLinks(stranger, { id: 'theirs', contactIds: ['karen'], through: day(through) }),
  ).toMatchObject({ reason: 'invalid' })
})

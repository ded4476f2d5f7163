import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import type { Actor } from '../../../app/domain/access/actor'
import type { SecretariatId } from '../../../app/domain/access/secretariat-id'
import type { Day } from '../../../app/domain/calendar/day'
import { day } from '../../../app/domain/calendar/day'
import type { Instant } from '../../../app/domain/calendar/instant'
import { after, instant } from '../../../app/domain/calendar/instant'
import type { Database } from '../../../app/persistence/database.server'
import { touchRecords } from '../../../app/persistence/records/save-record.server'
import { removeUser } from '../../../app/usecases/access/remove-user.server'
import { makeFeed } from '../../../app/usecases/feeds/make-feed.server'
import { listFeeds } from '../../../app/usecases/feeds/list-feeds.server'
import { readFeed } from '../../../app/usecases/feeds/read-feed.server'
import { revokeFeed } from '../../../app/usecases/feeds/revoke-feed.server'
import { aGrant, aPlan, records } from '../../builders/records'
import { freshDatabase } from '../../setup/fresh-database'
import { addPerson } from '../access/people'
import { aSecretariat } from '../pages/a-secretariat'

const today = day('2026-03-09')
const now = instant('2026-03-09T08:00:00.000Z')
const body = {
  id: 'body',
  planId: 'plan',
  name: 'Følgegruppe',
  level: null,
  demandedByGrantId: null,
  paperLeadDays: null,
}
const meeting = { id: 'meeting', bodyId: 'body', day: day('2026-04-09'), time: '14:00' }
const linkTo = ({ record }: { record: { id: string } }) => `https://plan.example.dk/${record.id}`

interface Told {
  uid: string
  summary: string
  sequence: number
  modified: string
  stamp: string
  start: string
  end: string
  status: string
  alarms: string[]
}

function parsed(text: string): Map<string, Told> {
  const calendar = new ICAL.Component(ICAL.parse(text))
  expect(calendar.name).toBe('vcalendar')
  const events = calendar.getAllSubcomponents('vevent').map((event): [string, Told] => {
    const value = (name: string) => String(event.getFirstPropertyValue(name))
    const told = {
      uid: value('uid'),
      summary: value('summary'),
      sequence: Number(value('sequence')),
      modified: value('last-modified'),
      stamp: value('dtstamp'),
      start: value('dtstart'),
      end: value('dtend'),
      status: value('status'),
      alarms: event
        .getAllSubcomponents('valarm')
        .map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
    }
    return [told.summary, told]
  })
  return new Map(events)
}

async function aTown() {
  const db = await freshDatabase()
  const grant = aGrant({
    status: 'drafting',
    applyBy: day('2026-05-01'),
    applyTime: '12:00',
    reference: 'Æblegrøden; del 1, år 2',
  })
  const id = await aSecretariat(db, { ...records({ grants: [grant] }), bodies: [body], meetings: [meeting] })
  await db.client.meeting.updateMany({ data: { recordedOn: '2026-01-01' } })
  await db.client.grant.updateMany({ data: { recordedOn: '2026-01-01' } })
  const leader = await addPerson(db, id, 'Mette', 'leader')
  return { db, id, leader }
}

function read(db: Database, token: string, at: { now?: Instant; today?: Day } = {}) {
  return readFeed({ db, now, today, ...at }, { token, linkTo })
}

async function planFeed(db: Database, actor: Actor): Promise<string> {
  const made = await makeFeed({ db, actor, now }, { scope: 'plan', subjectId: 'plan' })
  if (!made.ok) throw new Error('no feed')
  return made.token
}

async function text(db: Database, token: string, at: { now?: Instant; today?: Day } = {}): Promise<string> {
  const feed = await read(db, token, at)
  if (!feed.ok) throw new Error(feed.reason)
  return feed.text
}

/** Changes rows as a use case would: what is kept of deadlines is then worked out anew. */
async function changing(db: Database, id: SecretariatId, change: () => Promise<unknown>): Promise<void> {
  await change()
  await touchRecords(db.client, id)
}

const moveMeeting = (db: Database, secretariatId: SecretariatId, to: string) =>
  changing(db, secretariatId, () =>
    db.client.meeting.updateMany({ where: { secretariatId }, data: { day: to } }),
  )

describe('a calendar feed', () => {
  test('is read by an independent parser as whole days with their words, alarms and links', async () => {
    const { db, leader } = await aTown()
    const told = parsed(await text(db, await planFeed(db, leader)))
    expect(told.get('Møde – Følgegruppe (kl.\u00a014.00)')).toMatchObject({
      start: '2026-04-09',
      end: '2026-04-10',
      sequence: 0,
      status: 'CONFIRMED',
      alarms: ['-P6DT15H', '-PT15H'],
    })
    const application = told.get('Ansøgningsfrist – Æblegrøden; del 1, år 2 (kl.\u00a012.00)')
    expect(application).toMatchObject({ start: '2026-05-01' })
    expect(application!.stamp).toBe(application!.modified)
  })

  test('is folded at 75 octets without cutting a letter in two', async () => {
    const { db, leader } = await aTown()
    await db.client.body.updateMany({ data: { name: 'Æ'.repeat(120) } })
    const feed = await text(db, await planFeed(db, leader))
    for (const line of feed.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(feed).not.toContain('\ufffd')
    expect([...parsed(feed).keys()]).toContain(`Møde – ${'Æ'.repeat(120)} (kl.\u00a014.00)`)
  })

  test('fetched again is the same bytes', async () => {
    const { db, leader } = await aTown()
    const token = await planFeed(db, leader)
    const first = await text(db, token)
    expect(await text(db, token, { now: after(now, { hours: 5 }) })).toBe(first)
  })

  test('tells a change with the same UID, the next SEQUENCE and its own LAST-MODIFIED', async () => {
    const { db, id, leader } = await aTown()
    const token = await planFeed(db, leader)
    const summary = 'Møde – Følgegruppe (kl.\u00a014.00)'
    const before = parsed(await text(db, token))
    await moveMeeting(db, id, '2026-04-16')
    const later = parsed(await text(db, token, { now: after(now, { days: 1 }) }))
    expect(later.get(summary)).toMatchObject({
      uid: before.get(summary)!.uid,
      sequence: 1,
      start: '2026-04-16',
      modified: '2026-03-10T08:00:00Z',
    })
    const other = 'Ansøgningsfrist – Æblegrøden; del 1, år 2 (kl.\u00a012.00)'
    expect(later.get(other)).toEqual(before.get(other))
  })

  test('counts one change once, however many programs fetch at the same time', async () => {
    const { db, id, leader } = await aTown()
    const token = await planFeed(db, leader)
    await text(db, token)
    await moveMeeting(db, id, '2026-04-16')
    const at = { now: after(now, { minutes: 1 }) }
    const texts = await Promise.all([1, 2, 3, 4, 5].map(() => text(db, token, at)))
    expect(new Set(texts).size).toBe(1)
    expect(parsed(texts[0]!).get('Møde – Følgegruppe (kl.\u00a014.00)')!.sequence).toBe(1)
  })

  test('calls off what is gone, for 60 days, and takes it up again with a higher count', async () => {
    const { db, id, leader } = await aTown()
    const token = await planFeed(db, leader)
    const uid = parsed(await text(db, token)).get('Møde – Følgegruppe (kl.\u00a014.00)')!.uid
    const [row] = await db.client.meeting.findMany({ where: { secretariatId: id } })
    await changing(db, id, () => db.client.meeting.deleteMany({ where: { secretariatId: id } }))
    const gone = parsed(await text(db, token, { now: after(now, { days: 1 }) }))
    expect(gone.get('Aflyst: Møde')).toMatchObject({
      uid,
      sequence: 1,
      status: 'CANCELLED',
      start: '2026-04-09',
      alarms: [],
    })
    await changing(db, id, () => db.client.meeting.create({ data: row! }))
    const again = parsed(await text(db, token, { now: after(now, { days: 2 }) }))
    expect(again.get('Møde – Følgegruppe (kl.\u00a014.00)')).toMatchObject({
      uid,
      sequence: 2,
      status: 'CONFIRMED',
    })
    await changing(db, id, () => db.client.meeting.deleteMany({ where: { secretariatId: id } }))
    expect(await text(db, token, { now: after(now, { days: 3 }) })).toContain(uid)
    expect(await text(db, token, { now: after(now, { days: 64 }) })).not.toContain(uid)
  })

  test('leaves out what is unconfirmed', async () => {
    const { db, leader } = await aTown()
    await db.client.meeting.updateMany({ data: { day: '2026-02-02', recordedOn: '2026-03-01' } })
    expect(await text(db, await planFeed(db, leader))).not.toContain('Følgegruppe')
  })
})

describe('whose feed it is', () => {
  test('an unknown or revoked token has no feed, and a token is kept as its hash alone', async () => {
    const { db, leader } = await aTown()
    const token = await planFeed(db, leader)
    expect(await read(db, 'findes-ikke')).toEqual({ ok: false, reason: 'noSuchFeed' })
    await text(db, token)
    const { feeds } = await listFeeds({ db, actor: leader })
    expect(feeds).toMatchObject([{ scope: 'plan', lastUsedAt: now }])
    expect(JSON.stringify(await db.client.feedToken.findMany())).not.toContain(token)
    expect(await revokeFeed({ db, actor: leader, now }, { id: feeds[0]!.id })).toMatchObject({ ok: true })
    expect(await read(db, token)).toEqual({ ok: false, reason: 'noSuchFeed' })
    expect(await db.client.feedEvent.count()).toBe(0)
  })

  test('ends with its maker’s access', async () => {
    const { db, id, leader } = await aTown()
    const editor = await addPerson(db, id, 'Jonas', 'editor')
    const token = await planFeed(db, editor)
    await text(db, token)
    await removeUser({ db, actor: leader, now }, { membershipId: editor.membershipId })
    expect(await read(db, token)).toEqual({ ok: false, reason: 'noSuchFeed' })
  })

  test('follows its maker’s role: who becomes a partner reads no more than a partner', async () => {
    const { db, id } = await aTown()
    const editor = await addPerson(db, id, 'Jonas', 'editor')
    const token = await planFeed(db, editor)
    expect(await text(db, token)).toContain('Ansøgningsfrist')
    await db.client.membership.updateMany({ where: { userId: editor.userId }, data: { role: 'partner' } })
    const told = [...parsed(await text(db, token)).values()]
    expect(new Set(told.map(({ status }) => status))).toEqual(new Set(['CANCELLED']))
    for (const { summary } of told) expect(summary).toMatch(/^Aflyst: /)
  })

  test('nobody ends another’s feed but who manages users, and no partner makes one of a funder', async () => {
    const { db, id, leader } = await aTown()
    await planFeed(db, leader)
    const [feed] = (await listFeeds({ db, actor: leader })).feeds
    const editor = await addPerson(db, id, 'Jonas', 'editor')
    expect(await revokeFeed({ db, actor: editor, now }, { id: feed!.id })).toMatchObject({
      reason: 'notFound',
    })
    expect((await listFeeds({ db, actor: leader })).feeds).toHaveLength(1)
    const partner = await addPerson(db, id, 'Palle', 'partner')
    const made = await makeFeed({ db, actor: partner, now }, { scope: 'funder', subjectId: 'organisation' })
    expect(made).toMatchObject({ ok: false, reason: 'invalid' })
  })

  test('another secretariat’s plan cannot be subscribed to', async () => {
    const { db, leader } = await aTown()
    const elsewhere = await aSecretariat(db, { plans: [aPlan({ id: 'other' })] }, 'Andetsteds')
    expect(elsewhere).not.toBe(leader.secretariatId)
    const made = await makeFeed({ db, actor: leader, now }, { scope: 'plan', subjectId: 'other' })
    expect(made).toMatchObject({ ok: false, reason: 'invalid' })
  })
})

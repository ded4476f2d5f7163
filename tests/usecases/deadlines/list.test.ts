import { describe, expect, test } from 'vitest'
import { day } from '../../../app/domain/calendar/day'
import { instant } from '../../../app/domain/calendar/instant'
import { deadlineKey, deadlineKinds } from '../../../app/domain/deadlines/deadline'
import { touchRecords } from '../../../app/persistence/records/save-record.server'
import { loadSnoozes } from '../../../app/persistence/snoozes.server'
import { anchoringStandings } from '../../../app/usecases/anchoring/anchoring-standings.server'
import { keptDeadlines } from '../../../app/usecases/deadlines/kept-deadlines.server'
import { listDeadlines } from '../../../app/usecases/deadlines/list-deadlines.server'
import { loadDeadlines } from '../../../app/usecases/deadlines/load-deadlines.server'
import { snoozeDeadline } from '../../../app/usecases/deadlines/snooze-deadline.server'
import { loadDemo } from '../../../app/usecases/demo/load-demo.server'
import { findMemberByRole } from '../../../app/persistence/memberships.server'
import { aPlan, today } from '../../builders/records'
import { freshDatabase } from '../../setup/fresh-database'
import { aSecretariat, inside } from '../pages/a-secretariat'

async function demo() {
  const db = await freshDatabase()
  const { secretariatId } = await loadDemo(db, { today, now: instant('2026-11-22T09:00:00Z') })
  return { db, secretariatId }
}

describe('the deadlines of a secretariat', () => {
  test('are of every kind that its records give, by day, each key once', async () => {
    const { db, secretariatId } = await demo()
    const found = await loadDeadlines(db.client, secretariatId, today)
    expect(new Set(found.map(({ key }) => key)).size).toBe(found.length)
    expect(found.map(({ day: on }) => on)).toEqual(found.map(({ day: on }) => on).sort())
    const kinds = new Set(found.map(({ kind }) => kind))
    const missing = deadlineKinds.filter((kind) => !kinds.has(kind))
    const withoutRecord = ['expectedAnswer', 'anchoringStep', 'anchoringEvidence', 'decision']
    expect(missing.filter((kind) => !withoutRecord.includes(kind))).toEqual([])
    for (const { target, day: on } of found) expect(target === null || target <= on).toBe(true)
  })

  test('from before they were recorded are unconfirmed, so that an import tells of no past', async () => {
    const db = await freshDatabase()
    const plan = aPlan({ from: day('2020-01-01'), through: day('2023-12-31') })
    const id = await aSecretariat(db, { plans: [plan] })
    const found = await loadDeadlines(db.client, id, today)
    expect(found.length).toBeGreaterThan(0)
    expect(found.every(({ state }) => state === 'unconfirmed')).toBe(true)
  })

  test('say until when somebody can decide on each subject, and ask who answers for it', async () => {
    const { db, secretariatId } = await demo()
    const standings = await anchoringStandings(db, secretariatId, null, today)
    const found = await loadDeadlines(db.client, secretariatId, today)
    const windows = found.filter(({ kind }) => kind === 'anchoringWindow')
    expect(windows.length).toBeGreaterThan(3)
    for (const { key, day: on, subject, responsibleId, isOurs } of windows) {
      const standing = standings.find(({ subjectId }) => key === deadlineKey('anchoringWindow', subjectId))!
      expect([on, subject, responsibleId]).toEqual([
        standing.last?.day,
        standing.name,
        standing.responsibleId,
      ])
      expect(isOurs).toBe(false)
      expect(['open', 'closing', 'missed']).toContain(standing.window)
    }
    const ended = standings.filter(({ wish }) => wish === 'close').map(({ subjectId }) => subjectId)
    expect(ended.length).toBeGreaterThan(0)
    for (const id of ended) expect(windows.some(({ key }) => key.includes(id))).toBe(false)
  })

  test('are kept until somebody writes or the day ends', async () => {
    const { db, secretariatId } = await demo()
    const first = await keptDeadlines(db, secretariatId, today)
    expect(await keptDeadlines(db, secretariatId, today)).toBe(first)
    expect(await keptDeadlines(db, secretariatId, day('2026-11-23'))).not.toBe(first)
    const again = await keptDeadlines(db, secretariatId, today)
    await touchRecords(db.client, secretariatId)
    expect(await keptDeadlines(db, secretariatId, today)).not.toBe(again)
  })

  test('show a partner the meetings of its own bodies and the days of its own posts, without kroner', async () => {
    const { db, secretariatId } = await demo()
    const member = (await findMemberByRole(db.client, secretariatId, 'partner'))!
    const contact = await db.client.contact.findUniqueOrThrow({
      where: { secretariatId_id: { secretariatId, id: member.contactId! } },
    })
    const of = (role: 'partner' | 'board') =>
      listDeadlines(
        inside(db, secretariatId, role, {
          contactId: member.contactId,
          contactOrganisationId: contact.organisationId,
        }),
      )
    const [own, all] = [await of('partner'), await of('board')]
    if (!own.ok || !all.ok) throw new Error('refused')
    expect(own.deadlines.length).toBeGreaterThan(0)
    expect(own.deadlines.length).toBeLessThan(all.deadlines.length)
    for (const { record, holdsBack } of own.deadlines) {
      expect(['body', 'position']).toContain(record.kind)
      expect(holdsBack).toBe(0)
    }
    const stranger = await listDeadlines(inside(db, secretariatId, 'partner'))
    expect(stranger).toEqual({ ok: true, deadlines: [] })
  })
})

describe('putting a deadline off', () => {
  async function ahead() {
    const db = await freshDatabase()
    const plan = aPlan({ through: day('2027-03-31') })
    const id = await aSecretariat(db, { plans: [plan] })
    const key = deadlineKey('planEnd', plan.id)
    const snooze = (until: string, reason = 'Afventer bestyrelsen', role: 'leader' | 'board' = 'leader') =>
      snoozeDeadline(inside(db, id, role), {
        deadlineKey: key,
        until: day(until),
        reason,
        contactId: null,
      })
    return { db, id, key, snooze }
  }

  test('is kept with its reason and written down', async () => {
    const { db, id, key, snooze } = await ahead()
    expect(await snooze('2027-03-30')).toMatchObject({ ok: true, until: '2027-03-30' })
    const [kept] = await loadSnoozes(db.client, id, today, key)
    expect(kept).toMatchObject({ until: '2027-03-30', reason: 'Afventer bestyrelsen', actor: 'leader Holm' })
    expect(await db.client.auditEntry.count({ where: { secretariatId: id, recordKind: 'deadline' } })).toBe(1)
  })

  test('is refused past its limit, without a reason and by those who only read, and then nothing is kept', async () => {
    const { db, id, snooze } = await ahead()
    expect(await snooze('2027-03-31')).toMatchObject({
      reason: 'notSnoozed',
      problem: 'pastLimit',
      limit: '2027-03-30',
    })
    expect(await snooze('2026-11-22')).toMatchObject({ problem: 'notAhead' })
    expect(await snooze('2027-01-01', ' ')).toMatchObject({ reason: 'invalid', problem: 'required' })
    expect(await snooze('2027-01-01', 'Mor til 010190-1234')).toMatchObject({ problem: 'cprLikeNumber' })
    expect(await snooze('2027-01-01', 'Nej', 'board')).toMatchObject({ reason: 'forbidden' })
    expect(await db.client.snooze.count({ where: { secretariatId: id } })).toBe(0)
  })
})

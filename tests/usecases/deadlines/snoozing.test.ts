import { describe, expect, test } from 'vitest'
import { day } from '../../../app/domain/calendar/day'
import { deadlineKey } from '../../../app/domain/deadlines/deadline'
import { loadSnoozes } from '../../../app/persistence/snoozes.server'
import { liftSnooze } from '../../../app/usecases/deadlines/lift-snooze.server'
import { loadSnooze } from '../../../app/usecases/deadlines/load-snooze.server'
import { snoozeDeadline } from '../../../app/usecases/deadlines/snooze-deadline.server'
import { snoozePath } from '../../../app/usecases/deadlines/snooze-path'
import { aContact, aGrant, aPlan, records, today } from '../../builders/records'
import { aRequirement } from '../../builders/reporting'
import { freshDatabase } from '../../setup/fresh-database'
import { aSecretariat, inside } from '../pages/a-secretariat'

const grant = aGrant({ from: day('2026-10-01'), through: day('2027-03-31') })

async function ahead() {
  const db = await freshDatabase()
  const plan = aPlan({ through: day('2027-03-31') })
  const report = aRequirement('report', '1 måned efter bevillingens slut', { consequence: 'paymentStop' })
  const id = await aSecretariat(db, {
    ...records({ plans: [plan], grants: [grant] }),
    contacts: [aContact({ id: 'mette', name: 'Mette' })],
    requirements: [report],
  } as never)
  return {
    db,
    id,
    key: deadlineKey('planEnd', plan.id),
    reportKey: deadlineKey('obligation', 'report', 'once'),
  }
}

describe('the page that puts a deadline off', () => {
  test('says how far, and which of the two limits it is', async () => {
    const { db, id, key, reportKey } = await ahead()
    expect(await loadSnooze(inside(db, id), { key })).toMatchObject({
      ok: true,
      problem: null,
      latest: '2027-03-30',
      limit: 'day',
      snoozes: [],
    })
    const report = await loadSnooze(inside(db, id), { key: reportKey })
    if (!report.ok) throw new Error('refused')
    expect(report.limit).toBe('target')
    expect(report.latest).toBe(report.deadline.target)
    expect(report.latest).toBe('2027-04-29')
  })

  test('shows what is put off, for whom, and ends it at once', async () => {
    const { db, id, key } = await ahead()
    const context = inside(db, id, 'editor', { contactId: 'mette' })
    const given = { deadlineKey: key, until: day('2027-01-10'), reason: 'Afventer kommunen' }
    await snoozeDeadline(context, { ...given, contactId: 'mette' })
    const shown = await loadSnooze(context, { key })
    if (!shown.ok) throw new Error('refused')
    expect(shown.snoozes).toMatchObject([
      { until: '2027-01-10', reason: 'Afventer kommunen', contact: 'Mette', actor: 'editor Holm' },
    ])
    const lift = () => liftSnooze(context, { key, id: shown.snoozes[0]!.id })
    expect(await lift()).toEqual({ ok: true, until: '2027-01-10' })
    expect(await lift()).toMatchObject({ reason: 'notFound' })
    expect(await loadSnoozes(db.client, id, today, key)).toEqual([])
    const entries = await db.client.auditChange.findMany({
      where: { secretariatId: id, field: 'snoozedUntil' },
    })
    expect(entries.map(({ from, to }) => [from, to])).toEqual([
      [null, '2027-01-10'],
      ['2027-01-10', null],
    ])
  })

  test('says that there is no day left where the day is here, and nothing to put off where it is over', async () => {
    const { db, id, key } = await ahead()
    const on = (today: string) => loadSnooze(inside(db, id, 'leader', { today: day(today) }), { key })
    expect(await on('2027-03-30')).toMatchObject({ problem: 'tooLate' })
    expect(await on('2027-04-02')).toMatchObject({ problem: 'notOpen' })
  })

  test('is not for those who only read, nor of what is not there or another secretariat’s', async () => {
    const { db, id, key } = await ahead()
    const strangers = await aSecretariat(db, {}, 'Andre')
    for (const role of ['board', 'partner'] as const) {
      expect(await loadSnooze(inside(db, id, role), { key })).toMatchObject({ reason: 'forbidden' })
      expect(await liftSnooze(inside(db, id, role), { key, id: 'x' })).toMatchObject({ reason: 'forbidden' })
    }
    expect(await loadSnooze(inside(db, id), { key: 'planEnd:none:once' })).toMatchObject({
      reason: 'notFound',
    })
    expect(await loadSnooze(inside(db, strangers), { key })).toMatchObject({ reason: 'notFound' })
  })

  test('has an address of its own for every key', () => {
    const key = deadlineKey('obligation', 'r1', 'after:notice+1:a b&c')
    expect(new URL(snoozePath(key), 'http://x').searchParams.get('frist')).toBe(key)
  })
})

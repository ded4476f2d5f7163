import { expect, test } from 'vitest'
import { day } from '../../../app/domain/calendar/day'
import { defaultPolicies } from '../../../app/domain/reminders/policy'
import { loadReminderPolicies } from '../../../app/persistence/reminder-policies.server'
import {
  addClosingDay,
  removeClosingDay,
} from '../../../app/usecases/reminder-settings/change-closing-days.server'
import { changeReminderPolicy } from '../../../app/usecases/reminder-settings/change-reminder-policy.server'
import { loadReminderSettings } from '../../../app/usecases/reminder-settings/load-reminder-settings.server'
import { freshDatabase } from '../../setup/fresh-database'
import { aSecretariat, inside } from '../pages/a-secretariat'

const policy = { ...defaultPolicies.meeting, leadDays: [3], onTheDay: false }

test('a kind keeps the policy it is given, refuses who came second, and goes back to the default', async () => {
  const db = await freshDatabase()
  const id = await aSecretariat(db, {})
  const leader = inside(db, id)
  expect(await changeReminderPolicy(leader, { kind: 'meeting', policy, version: 0 })).toEqual({ ok: true })
  expect((await loadReminderPolicies(db.client, id)).meeting).toEqual(policy)
  const second = await changeReminderPolicy(leader, { kind: 'meeting', policy, version: 0 })
  expect(second).toEqual({ ok: false, reason: 'conflict' })
  expect(await changeReminderPolicy(leader, { kind: 'meeting', policy: null, version: 1 })).toEqual({
    ok: true,
  })
  expect(await loadReminderPolicies(db.client, id)).toEqual(defaultPolicies)
  expect(await db.client.auditEntry.count({ where: { recordKind: 'reminder' } })).toBe(2)
})

test('a closing day is kept once, with why, and can be taken away; who only reads changes nothing', async () => {
  const db = await freshDatabase()
  const id = await aSecretariat(db, {})
  const leader = inside(db, id)
  const closing = { day: day('2026-12-23'), label: 'Juleferie' }
  expect(await addClosingDay(leader, closing)).toEqual({ ok: true })
  expect(await addClosingDay(leader, closing)).toEqual({ ok: false, reason: 'dayTaken' })
  expect(await addClosingDay(inside(db, id, 'board'), closing)).toMatchObject({ reason: 'forbidden' })
  const loaded = await loadReminderSettings(leader)
  expect(loaded).toMatchObject({ ok: true, closingDays: [closing] })
  const [kept] = loaded.ok ? loaded.closingDays : []
  expect(await removeClosingDay(leader, { id: kept!.id })).toEqual({ ok: true })
  expect(await removeClosingDay(leader, { id: kept!.id })).toMatchObject({ reason: 'notFound' })
})

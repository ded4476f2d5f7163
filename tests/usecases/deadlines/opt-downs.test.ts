import { expect, test } from 'vitest'
import { changeOwnOptDowns } from '../../../app/usecases/reminder-settings/change-own-opt-downs.server'
import { loadOwnOptDowns } from '../../../app/usecases/reminder-settings/load-own-opt-downs.server'
import { aContact } from '../../builders/records'
import { freshDatabase } from '../../setup/fresh-database'
import { aSecretariat, inside } from '../pages/a-secretariat'

test('one opts down for oneself alone, and every change of it is written down once', async () => {
  const db = await freshDatabase()
  const contacts = ['mette', 'hanne'].map((id) => aContact({ id, name: id }))
  const id = await aSecretariat(db, { contacts })
  const mette = inside(db, id, 'board', { contactId: 'mette' })
  expect(await changeOwnOptDowns(mette, { kinds: ['meeting', 'obligation'] })).toEqual({ ok: true })
  await changeOwnOptDowns(mette, { kinds: ['obligation', 'meeting'] })
  expect((await loadOwnOptDowns(mette))?.sort()).toEqual(['meeting', 'obligation'])
  expect(await loadOwnOptDowns(inside(db, id, 'editor', { contactId: 'hanne' }))).toEqual([])
  const written = () => db.client.auditEntry.count({ where: { secretariatId: id, recordKind: 'reminder' } })
  expect(await written()).toBe(1)
  await changeOwnOptDowns(mette, { kinds: [] })
  expect([await loadOwnOptDowns(mette), await written()]).toEqual([[], 2])
})

test('an account without a contact has nothing to opt down', async () => {
  const db = await freshDatabase()
  const id = await aSecretariat(db, {})
  expect(await loadOwnOptDowns(inside(db, id))).toBeNull()
  expect(await changeOwnOptDowns(inside(db, id), { kinds: ['meeting'] })).toMatchObject({
    reason: 'notFound',
  })
})

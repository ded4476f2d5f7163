import { expect, test } from 'vitest'
import { day } from '../../../app/domain/calendar/day'
import { changeGrantStatus } from '../../../app/usecases/grants/change-grant-status.server'
import { loadGrant } from '../../../app/usecases/grants/load-grant.server'
import { moveGrant } from '../../../app/usecases/grants/move-grant.server'
import { aGrant, kroner, records } from '../../builders/records'
import { freshDatabase } from '../../setup/fresh-database'
import { aSecretariat, inside } from './a-secretariat'

const idea = aGrant({ id: 'idea', status: 'idea', awardedAmount: null, from: null, through: null })

test('a card moved on the board is a step dated today, and its history is kept', async () => {
  const db = await freshDatabase()
  const context = inside(db, await aSecretariat(db, records({ grants: [idea] })))
  expect(await moveGrant(context, { id: 'idea', version: 1, to: 'drafting' })).toEqual({
    ok: true,
    id: 'idea',
    name: 'idea',
    to: 'drafting',
  })
  expect(await loadGrant(context, { id: 'idea' })).toMatchObject({
    grant: { status: 'drafting' },
    statusChanges: [{ to: 'idea' }, { from: 'idea', to: 'drafting', on: context.today }],
  })
})

test('a card is not moved to where something is missing, and the step that brings it is', async () => {
  const db = await freshDatabase()
  const context = inside(db, await aSecretariat(db, records({ grants: [idea] })))
  const moved = await moveGrant(context, { id: 'idea', version: 1, to: 'applied' })
  expect(moved).toMatchObject({ ok: false, reason: 'asksForMore' })
  const step = { id: 'idea', version: 1, on: day('2026-11-20'), note: null }
  const applied = { ...step, to: 'applied' as const, needed: { appliedAmount: kroner(250_000) } }
  expect(await changeGrantStatus(context, applied)).toMatchObject({ ok: true, version: 2 })
  expect(await moveGrant(context, { id: 'idea', version: 2, to: 'awarded' })).toMatchObject({
    reason: 'asksForMore',
  })
  expect(await loadGrant(context, { id: 'idea' })).toMatchObject({
    grant: { status: 'applied', appliedAmount: kroner(250_000) },
  })
})

test('a card that somebody else has changed stays, and only those who may can move one', async () => {
  const db = await freshDatabase()
  const id = await aSecretariat(db, records({ grants: [idea] }))
  const asked = { id: 'idea', version: 7, to: 'drafting' as const }
  expect(await moveGrant(inside(db, id), asked)).toMatchObject({ reason: 'conflict' })
  expect(await moveGrant(inside(db, id, 'board'), asked)).toMatchObject({ reason: 'forbidden' })
})

import { expect, test } from 'vitest'
import { createFirstLeader } from '../../../app/usecases/access/create-first-leader.server'
import { ensureFirstLeaderCode } from '../../../app/usecases/access/ensure-first-leader-code.server'
import { identifySession } from '../../../app/usecases/access/identify-session.server'
import { loadEntrance } from '../../../app/usecases/access/load-entrance.server'
import { freshDatabase } from '../../setup/fresh-database'
import { addSecretariat, now, password, town, visit } from './people'

const input = {
  ...visit,
  secretariatName: 'Lærkeparken',
  name: 'Lone Lund',
  email: 'lone@example.dk',
  password,
  language: 'da',
} as const

test('the first leader signs up with the code that the start printed, and nobody after that', async () => {
  const at = { db: await freshDatabase(), now }
  const code = await ensureFirstLeaderCode(at)
  expect(code).toMatch(/^(\w{4}-){3}\w{4}$/)
  expect(JSON.stringify(await at.db.client.installationSetting.findMany())).not.toContain(code)
  expect(await loadEntrance(at, { isDemoAllowed: true })).toEqual({ demo: null, needsFirstLeader: true })

  const result = await createFirstLeader(at, { ...input, code: code!.toLowerCase().replaceAll('-', ' ') })
  if (!result.ok) throw new Error(result.reason)
  const identity = await identifySession(at.db, result.session.token, now)
  expect(identity?.actor).toMatchObject({ name: 'Lone Lund', role: 'leader', maySeeSalaries: true })
  expect(await at.db.client.foundationVatRate.count()).toBe(1)

  expect(await createFirstLeader(at, { ...input, code: code! })).toEqual({ ok: false, reason: 'notNeeded' })
  expect(await ensureFirstLeaderCode(at)).toBeNull()
})

test('a wrong code, a code of an earlier start and a weak password make nobody', async () => {
  const at = { db: await freshDatabase(), now }
  const earlier = await ensureFirstLeaderCode(at)
  const code = await ensureFirstLeaderCode(at)
  expect(await createFirstLeader(at, { ...input, code: earlier! })).toEqual({
    ok: false,
    reason: 'wrongCode',
  })
  expect(await createFirstLeader(at, { ...input, code: '' })).toEqual({ ok: false, reason: 'wrongCode' })
  expect(await createFirstLeader(at, { ...input, code: code!, password: 'lone' })).toMatchObject({
    problem: 'tooShort',
  })
  expect(await at.db.client.user.count()).toBe(0)
  expect(await createFirstLeader(at, { ...input, code: code! })).toMatchObject({ ok: true })
})

test('guessing the code makes everybody wait', async () => {
  const at = { db: await freshDatabase(), now }
  await ensureFirstLeaderCode(at)
  for (let tries = 0; tries < 5; tries += 1) {
    await createFirstLeader(at, { ...input, code: 'AAAA', address: `198.51.100.${tries}` })
  }
  expect(await createFirstLeader(at, { ...input, code: 'AAAA' })).toMatchObject({ reason: 'throttled' })
})

test('two who send the code at once become one leader', async () => {
  const at = { db: await freshDatabase(), now }
  const code = await ensureFirstLeaderCode(at)
  const both = [input, { ...input, email: 'mads@example.dk', name: 'Mads' }]
  const results = await Promise.all(both.map((who) => createFirstLeader(at, { ...who, code: code! })))
  expect(results.filter((result) => result.ok)).toHaveLength(1)
  expect(await at.db.client.user.count()).toBe(1)
})

test('a secretariat that an import has made gets the first leader', async () => {
  const at = await town('Lærkeparken')
  const code = await ensureFirstLeaderCode(at)
  const result = await createFirstLeader(at, { ...input, code: code! })
  if (!result.ok) throw new Error(result.reason)
  const identity = await identifySession(at.db, result.session.token, now)
  expect(identity?.actor.secretariatId).toBe(at.secretariatId)
})

test('beside the demo no code is printed and no first leader asked for', async () => {
  const at = { db: await freshDatabase(), now }
  await addSecretariat(at.db, 'Demo', true)
  expect(await ensureFirstLeaderCode(at)).toBeNull()
  expect(await loadEntrance(at, { isDemoAllowed: true })).toEqual({ demo: 'Demo', needsFirstLeader: false })
  expect(await loadEntrance(at, { isDemoAllowed: false })).toEqual({ demo: null, needsFirstLeader: false })
})

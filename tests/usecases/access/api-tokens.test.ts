import { expect, test } from 'vitest'
import { instant } from '../../../app/domain/calendar/instant'
import { identifyApiToken } from '../../../app/usecases/api/identify-api-token.server'
import { listApiTokens } from '../../../app/usecases/tokens/list-api-tokens.server'
import { makeApiToken } from '../../../app/usecases/tokens/make-api-token.server'
import { revokeApiToken } from '../../../app/usecases/tokens/revoke-api-token.server'
import { freshDatabase } from '../../setup/fresh-database'
import { aSecretariat, inside } from '../pages/a-secretariat'

const now = instant('2026-11-22T10:00:00Z')

test('a token opens its secretariat until it is revoked, says when it was used, and is kept as a hash', async () => {
  const db = await freshDatabase()
  const id = await aSecretariat(db, {})
  const leader = inside(db, id)
  const made = await makeApiToken(leader, { name: 'Power BI' })
  if (!made.ok) throw new Error('refused')
  const list = async () => {
    const listed = await listApiTokens(leader)
    return listed.ok ? listed.tokens : []
  }
  expect(await list()).toMatchObject([{ name: 'Power BI', lastUsedAt: null }])
  expect(JSON.stringify(await db.client.apiToken.findMany())).not.toContain(made.token)
  expect(await identifyApiToken({ db, now }, made.token)).toBe(id)
  const [token] = await list()
  expect(token!.lastUsedAt).toBe(now)

  const others = inside(db, await aSecretariat(db, {}, 'Andre'))
  expect(await revokeApiToken(others, { id: token!.id })).toMatchObject({ reason: 'notFound' })
  expect(await revokeApiToken(leader, { id: token!.id })).toEqual({ ok: true, name: 'Power BI' })
  expect(await revokeApiToken(leader, { id: token!.id })).toMatchObject({ reason: 'notFound' })
  expect(await identifyApiToken({ db, now }, made.token)).toBeNull()
  expect(await list()).toEqual([])
  const trail = await db.client.auditEntry.findMany({
    where: { recordKind: 'token' },
    orderBy: { id: 'asc' },
  })
  expect(trail.map(({ action, recordName }) => [action, recordName])).toEqual([
    ['create', 'Power BI'],
    ['revoke', 'Power BI'],
  ])
})

test('only a leader sees, makes or ends tokens', async () => {
  const db = await freshDatabase()
  const id = await aSecretariat(db, {})
  for (const role of ['editor', 'board', 'partner'] as const) {
    const actor = inside(db, id, role)
    for (const refused of [
      await listApiTokens(actor),
      await makeApiToken(actor, { name: 'Regneark' }),
      await revokeApiToken(actor, { id: 'x' }),
    ])
      expect(refused).toMatchObject({ reason: 'forbidden' })
  }
  expect(await db.client.apiToken.count()).toBe(0)
})

import { describe, expect, test } from 'vitest'
import { after } from '../../../app/domain/calendar/instant'
import { createMembership } from '../../../app/persistence/memberships.server'
import { newId } from '../../../app/persistence/new-id.server'
import { identifySession } from '../../../app/usecases/access/identify-session.server'
import { listSessions } from '../../../app/usecases/access/list-sessions.server'
import { revokeOtherSessions, revokeSession } from '../../../app/usecases/access/revoke-session.server'
import { signInAsDemoRole } from '../../../app/usecases/access/sign-in-as-demo-role.server'
import { signIn } from '../../../app/usecases/access/sign-in.server'
import { signOut } from '../../../app/usecases/access/sign-out.server'
import { switchSecretariat } from '../../../app/usecases/access/switch-secretariat.server'
import type { Town } from './people'
import { addPerson, addSecretariat, now, otherPassword, password, town, visit } from './people'

async function signedInToken(at: Town, email: string, input = {}): Promise<string> {
  const result = await signIn(at, { ...visit, email, password, ...input })
  if (!result.ok || result.step !== 'done') throw new Error('not signed in')
  return result.session.token
}

describe('signing in', () => {
  test('gives a session that knows who acts, where and as what', async () => {
    const at = await town()
    await addPerson(at.db, at.secretariatId, 'Bente', 'editor')
    const token = await signedInToken(at, ' BENTE@example.dk ')
    const identity = await identifySession(at.db, token, now)
    expect(identity?.actor).toMatchObject({
      name: 'Bente',
      role: 'editor',
      secretariatId: at.secretariatId,
      maySeeSalaries: false,
    })
  })

  test('keeps the hash of the token, never the token', async () => {
    const at = await town()
    await addPerson(at.db, at.secretariatId, 'Bente', 'editor')
    const token = await signedInToken(at, 'bente@example.dk')
    const rows = await at.db.client.session.findMany()
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  test('ends the session the browser had before', async () => {
    const at = await town()
    await addPerson(at.db, at.secretariatId, 'Bente', 'editor')
    const planted = await signedInToken(at, 'bente@example.dk')
    const token = await signedInToken(at, 'bente@example.dk', { previousToken: planted })
    expect(token).not.toBe(planted)
    expect(await identifySession(at.db, planted, now)).toBeNull()
    expect(await identifySession(at.db, token, now)).not.toBeNull()
  })

  test('answers an unknown address as it answers a wrong password', async () => {
    const at = await town()
    await addPerson(at.db, at.secretariatId, 'Bente', 'editor')
    const wrong = await signIn(at, { ...visit, email: 'bente@example.dk', password: otherPassword })
    const unknown = await signIn(at, { ...visit, email: 'nobody@example.dk', password: otherPassword })
    expect(wrong).toEqual({ ok: false, reason: 'wrongCredentials' })
    expect(unknown).toEqual(wrong)
  })

  test('takes as long for an unknown address as for a known one', async () => {
    const at = await town()
    await addPerson(at.db, at.secretariatId, 'Bente', 'editor')
    const timeOf = async (email: string) => {
      const started = performance.now()
      await signIn(at, { ...visit, email, password: otherPassword })
      return performance.now() - started
    }
    await timeOf('warm@example.dk')
    const known = Math.min(await timeOf('bente@example.dk'), await timeOf('bente@example.dk'))
    const unknown = Math.min(await timeOf('nobody@example.dk'), await timeOf('nobody@example.dk'))
    expect(unknown).toBeGreaterThan(known / 3)
  })

  test('without any secretariat left is refused in plain words', async () => {
    const at = await town()
    const bente = await addPerson(at.db, at.secretariatId, 'Bente', 'editor')
    await at.db.client.membership.deleteMany({ where: { userId: bente.userId } })
    expect(await signIn(at, { ...visit, email: bente.email, password })).toEqual({
      ok: false,
      reason: 'noMembership',
    })
  })

  test('of a disabled user is refused, and ends what was open', async () => {
    const at = await town()
    const bente = await addPerson(at.db, at.secretariatId, 'Bente', 'editor')
    const token = await signedInToken(at, bente.email)
    await at.db.client.user.update({ where: { id: bente.userId }, data: { disabledAt: now } })
    expect(await identifySession(at.db, token, now)).toBeNull()
    expect(await signIn(at, { ...visit, email: bente.email, password })).toMatchObject({
      reason: 'wrongCredentials',
    })
  })
})

describe('guessing a password', () => {
  const guess = (at: Town, email: string, address: string | null = '203.0.113.7') =>
    signIn(at, { ...visit, address, email, password: otherPassword })

  test('makes the account wait after a few tries, even with the right password, and then lets it in', async () => {
    const at = await town()
    await addPerson(at.db, at.secretariatId, 'Bente', 'editor')
    for (let tries = 0; tries < 5; tries += 1) await guess(at, 'bente@example.dk')
    const blocked = await signIn(at, { ...visit, email: 'bente@example.dk', password })
    expect(blocked).toEqual({ ok: false, reason: 'throttled', waitSeconds: 2 })
    const later = { ...at, now: after(now, { seconds: 2 }) }
    expect(await signIn(later, { ...visit, email: 'bente@example.dk', password })).toMatchObject({ ok: true })
    expect(await guess(later, 'bente@example.dk')).toMatchObject({ reason: 'wrongCredentials' })
  })

  test('waits for an unknown address just the same', async () => {
    const at = await town()
    for (let tries = 0; tries < 5; tries += 1) await guess(at, 'nobody@example.dk')
    expect(await guess(at, 'nobody@example.dk')).toEqual({ ok: false, reason: 'throttled', waitSeconds: 2 })
  })

  test('from one place at many accounts makes the place wait', async () => {
    const at = await town()
    for (let tries = 0; tries < 31; tries += 1) await guess(at, `person${tries}@example.dk`)
    expect(await guess(at, 'another@example.dk')).toMatchObject({ reason: 'throttled' })
    expect(await guess(at, 'another@example.dk', '198.51.100.1')).toMatchObject({
      reason: 'wrongCredentials',
    })
  })

  test('in a volley counts as many tries', async () => {
    const at = await town()
    await addPerson(at.db, at.secretariatId, 'Bente', 'editor')
    const answers = await Promise.all(Array.from({ length: 20 }, () => guess(at, 'bente@example.dk', null)))
    const judged = answers.filter((answer) => !answer.ok && answer.reason === 'wrongCredentials')
    expect(judged.length).toBeLessThanOrEqual(5)
  })

  test('keeps no address of somebody who is no user', async () => {
    const at = await town()
    await guess(at, 'nobody@example.dk')
    expect(JSON.stringify(await at.db.client.signInAttempt.findMany())).not.toContain('nobody')
  })
})

describe('a session', () => {
  test('ends at sign-out', async () => {
    const at = await town()
    await addPerson(at.db, at.secretariatId, 'Bente', 'editor')
    const token = await signedInToken(at, 'bente@example.dk')
    await signOut(at, token)
    expect(await identifySession(at.db, token, now)).toBeNull()
  })

  test('lives on while it is used and ends after a day of rest', async () => {
    const at = await town()
    await addPerson(at.db, at.secretariatId, 'Bente', 'editor')
    const token = await signedInToken(at, 'bente@example.dk')
    expect(await identifySession(at.db, token, after(now, { hours: 20 }))).not.toBeNull()
    expect(await identifySession(at.db, token, after(now, { hours: 40 }))).not.toBeNull()
    expect(await identifySession(at.db, token, after(now, { hours: 64 }))).toBeNull()
  })

  test('ends with the membership, at the next request', async () => {
    const at = await town()
    const bente = await addPerson(at.db, at.secretariatId, 'Bente', 'editor')
    const token = await signedInToken(at, bente.email)
    await at.db.client.membership.deleteMany({ where: { userId: bente.userId } })
    expect(await identifySession(at.db, token, now)).toBeNull()
  })

  test('is listed and revoked by its owner and by nobody else', async () => {
    const at = await town()
    const bente = await addPerson(at.db, at.secretariatId, 'Bente', 'editor')
    const else_ = await addPerson(at.db, at.secretariatId, 'Else', 'leader')
    const token = await signedInToken(at, bente.email)
    await signedInToken(at, bente.email)
    const { sessionId } = (await identifySession(at.db, token, now))!
    const listed = await listSessions({ db: at.db, now, actor: bente }, { sessionId })
    expect(listed.map((session) => session.isCurrent).sort()).toEqual([false, true])
    expect(await revokeSession({ db: at.db, actor: else_ }, { sessionId })).toMatchObject({ ok: false })
    expect(await identifySession(at.db, token, now)).not.toBeNull()
    expect(await revokeOtherSessions({ db: at.db, actor: bente }, { sessionId })).toBe(1)
    expect(await revokeSession({ db: at.db, actor: bente }, { sessionId })).toEqual({ ok: true })
    expect(await identifySession(at.db, token, now)).toBeNull()
  })

  test('goes to another secretariat of the user, and to no other', async () => {
    const at = await town()
    const bente = await addPerson(at.db, at.secretariatId, 'Bente', 'editor')
    const second = await addSecretariat(at.db, 'Mit Kvarter')
    const third = await addSecretariat(at.db, 'Fremmed')
    await createMembership(
      at.db.client,
      second,
      {
        id: newId(),
        userId: bente.userId,
        role: 'board',
        contactId: null,
        maySeeSalaries: false,
        language: 'en',
      },
      now,
    )
    const token = await signedInToken(at, bente.email)
    const { sessionId, actor } = (await identifySession(at.db, token, now))!
    expect(await switchSecretariat({ db: at.db, actor }, { sessionId, secretariatId: third })).toMatchObject({
      ok: false,
    })
    expect(await switchSecretariat({ db: at.db, actor }, { sessionId, secretariatId: second })).toEqual({
      ok: true,
    })
    const after = await identifySession(at.db, token, now)
    expect(after?.actor).toMatchObject({ secretariatId: second, role: 'board', language: 'en' })
    expect(
      (await identifySession(at.db, await signedInToken(at, bente.email), now))?.actor.secretariatId,
    ).toBe(second)
  })
})

describe('the demo buttons', () => {
  const input = { ...visit, role: 'board', isDemoAllowed: true } as const

  test('sign in as a role while the demo is alone and allowed', async () => {
    const at = await town()
    const demo = await addSecretariat(at.db, 'Demo', true)
    await addPerson(at.db, demo, 'Dorte', 'board')
    expect(await signInAsDemoRole(at, input)).toEqual({ ok: false, reason: 'noDemo' })
    await at.db.client.secretariat.delete({ where: { id: at.secretariatId } })
    expect(await signInAsDemoRole(at, { ...input, isDemoAllowed: false })).toEqual({
      ok: false,
      reason: 'noDemo',
    })
    const result = await signInAsDemoRole(at, input)
    if (!result.ok) throw new Error('not signed in')
    expect((await identifySession(at.db, result.session.token, now))?.actor.role).toBe('board')
  })

  test('never open a real secretariat', async () => {
    const at = await town()
    await addPerson(at.db, at.secretariatId, 'Bente', 'leader')
    expect(await signInAsDemoRole(at, { ...input, role: 'leader' })).toEqual({ ok: false, reason: 'noDemo' })
  })
})

import { describe, expect, test } from 'vitest'
import { after, instant } from '../calendar/instant'
import { foldEmail, isEmail } from './email'
import { passwordProblem } from './password'
import { isSessionAlive, needsTouch } from './session-life'
import { isBlocked, waitAfter, withOneMore } from './throttle'

const now = instant('2026-03-09T08:00:00Z')

describe('an e-mail address', () => {
  test('is the same whatever its case and the space around it', () => {
    expect(foldEmail(' Bo@Example.DK ')).toBe('bo@example.dk')
  })

  test.each(['bo@example.dk', 'bo.h+plan@sub.example.dk', 'åse@bølge.dk'])('%s is one', (text) => {
    expect(isEmail(text)).toBe(true)
  })

  test.each([
    '',
    'bo',
    'bo@',
    'bo@localhost',
    'a b@c.dk',
    'a@b@c.dk',
    'a@c.dk\nBcc: x@y.dk',
    'Bo <bo@c.dk>',
    'a@c..dk',
  ])('%j is none', (text) => expect(isEmail(text)).toBe(false))
})

describe('a password', () => {
  test.each([
    ['kort', 'tooShort'],
    ['a'.repeat(201), 'tooLong'],
    ['123456789012', 'tooCommon'],
    ['Velkommen2026!', 'tooCommon'],
    ['aaaaaaaaaaaa', 'tooCommon'],
    ['PasswordPassword', 'tooCommon'],
    ['BenteHansen26', 'likeYourself'],
    ['bente.hansen1', 'likeYourself'],
  ])('%s is refused: %s', (password, problem) => {
    expect(passwordProblem(password, ['Bente Hansen', 'bente.hansen@example.dk'])).toBe(problem)
  })

  test.each(['tre cykler under broen', 'æøåæøå-42-kager', 'Velkommen til kolonihaven'])(
    '%s is fine',
    (password) => {
      expect(passwordProblem(password, ['Bente Hansen'])).toBeNull()
    },
  )
})

describe('a session', () => {
  const session = { lastSeenAt: now, expiresAt: after(now, { days: 14 }) }

  test('lives while it is used, and ends after a day without a request', () => {
    expect(isSessionAlive(session, after(now, { hours: 23 }))).toBe(true)
    expect(isSessionAlive(session, after(now, { hours: 24 }))).toBe(false)
  })

  test('ends after two weeks however much it is used', () => {
    const busy = { ...session, lastSeenAt: after(now, { days: 14, minutes: -1 }) }
    expect(isSessionAlive(busy, after(now, { days: 14, minutes: -1 }))).toBe(true)
    expect(isSessionAlive(busy, after(now, { days: 14 }))).toBe(false)
  })

  test('is noted as seen every five minutes, not at every request', () => {
    expect(needsTouch(session, after(now, { minutes: 4 }))).toBe(false)
    expect(needsTouch(session, after(now, { minutes: 5 }))).toBe(true)
  })
})

describe('guessing', () => {
  test('is free a few times, then waits longer and longer up to a quarter of an hour', () => {
    expect([1, 4, 5, 6, 7, 14, 1000].map((failures) => waitAfter('account', failures))).toEqual([
      0, 0, 2, 4, 8, 900, 900,
    ])
    expect([30, 31].map((failures) => waitAfter('address', failures))).toEqual([0, 2])
  })

  test('blocks until the wait is over', () => {
    let attempts = withOneMore('account', null, now)
    for (let tries = 1; tries < 6; tries += 1) attempts = withOneMore('account', attempts, now)
    expect(attempts.failures).toBe(6)
    expect(isBlocked(attempts, after(now, { seconds: 3 }))).toBe(true)
    expect(isBlocked(attempts, after(now, { seconds: 4 }))).toBe(false)
  })

  test('is forgotten after a day without a failure', () => {
    const before = { failures: 40, lastFailureAt: now, blockedUntil: null }
    expect(withOneMore('account', before, after(now, { hours: 24 })).failures).toBe(1)
  })
})

import { beforeAll, describe, expect, test } from 'vitest'
import { after, instant } from '../../../app/domain/calendar/instant'
import { answerSecondStep } from '../../../app/usecases/access/answer-second-step.server'
import { confirmTotp } from '../../../app/usecases/access/confirm-totp.server'
import { enrolTotp } from '../../../app/usecases/access/enrol-totp.server'
import { identifySession } from '../../../app/usecases/access/identify-session.server'
import { loadOwnAccount } from '../../../app/usecases/access/load-own-account.server'
import { removeTotp } from '../../../app/usecases/access/remove-totp.server'
import { openSecret, sealSecret } from '../../../app/usecases/access/sealed-secret.server'
import { signIn } from '../../../app/usecases/access/sign-in.server'
import { matchingStep, toBase32, totpCode, totpStepAt } from '../../../app/usecases/access/totp.server'
import { addPerson, now, password, town, visit } from './people'

beforeAll(() => {
  process.env.SESSION_SECRET ??= 'a secret of the tests, long enough'
})

const rfcSecret = Buffer.from('12345678901234567890')

describe('a code of an authenticator app', () => {
  test.each([
    [59, '94287082'],
    [1111111109, '07081804'],
    [1111111111, '14050471'],
    [1234567890, '89005924'],
    [2000000000, '69279037'],
    [20000000000, '65353130'],
  ])('at second %i is that of RFC 6238: %s', (second, code) => {
    expect(totpCode(rfcSecret, Math.floor(second / 30), 8)).toBe(code)
  })

  test('is taken half a minute early or late, no more', () => {
    const at = instant(59_000)
    const code = totpCode(rfcSecret, 1)
    expect(matchingStep(rfcSecret, ` ${code.slice(0, 3)} ${code.slice(3)}`, at)).toBe(1)
    expect(matchingStep(rfcSecret, code, after(at, { seconds: 30 }))).toBe(1)
    expect(matchingStep(rfcSecret, code, after(at, { seconds: 61 }))).toBeNull()
    expect(matchingStep(rfcSecret, '', at)).toBeNull()
  })

  test('has a secret that apps read', () => {
    expect(toBase32(rfcSecret)).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ')
  })
})

test('a sealed secret opens for its owner only', () => {
  const sealed = sealSecret(rfcSecret, 'bente')
  expect(sealed).not.toContain(toBase32(rfcSecret))
  expect(openSecret(sealed, 'bente')).toEqual(rfcSecret)
  expect(openSecret(sealed, 'mads')).toBeNull()
  expect(openSecret(`${sealed.slice(0, -2)}AA`, 'bente')).toBeNull()
  expect(openSecret('', 'bente')).toBeNull()
})

function fromBase32(text: string): Buffer {
  const bits = [...text].map((letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  )
  return Buffer.from((bits.join('').match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)))
}

async function enrolled() {
  const at = await town()
  const actor = await addPerson(at.db, at.secretariatId, 'Bente', 'editor')
  const proposed = await enrolTotp({ db: at.db, actor })
  if (!proposed.ok) throw new Error(proposed.reason)
  const secret = fromBase32(proposed.secret)
  const codeAt = (moment = now) => totpCode(secret, totpStepAt(moment))
  const confirmed = await confirmTotp({ ...at, actor }, { code: codeAt(), sessionId: 'none' })
  if (!confirmed.ok) throw new Error(confirmed.reason)
  const later = { ...at, now: after(now, { minutes: 2 }) }
  const challenge = async () => {
    const result = await signIn(later, { ...visit, email: actor.email, password })
    if (!result.ok || result.step !== 'secondStep') throw new Error('no second step')
    return result.challenge
  }
  return { ...at, actor, later, codeAt, challenge, recoveryCodes: confirmed.recoveryCodes }
}

describe('the second factor', () => {
  test('is asked for after the password and opens the session', async () => {
    const { later, challenge, codeAt, db } = await enrolled()
    const input = { ...visit, challenge: await challenge() }
    expect(await db.client.session.count()).toBe(0)
    expect(await answerSecondStep(later, { ...input, code: '000000' })).toEqual({
      ok: false,
      reason: 'wrongCode',
    })
    const result = await answerSecondStep(later, { ...input, code: codeAt(later.now) })
    if (!result.ok) throw new Error(result.reason)
    expect((await identifySession(db, result.session.token, later.now))?.actor.name).toBe('Bente')
    expect(await answerSecondStep(later, { ...input, code: codeAt(later.now) })).toMatchObject({
      reason: 'challengeOver',
    })
  })

  test('takes no code twice', async () => {
    const { later, challenge, codeAt } = await enrolled()
    const code = codeAt(later.now)
    expect(await answerSecondStep(later, { ...visit, challenge: await challenge(), code })).toMatchObject({
      ok: true,
    })
    expect(await answerSecondStep(later, { ...visit, challenge: await challenge(), code })).toMatchObject({
      reason: 'wrongCode',
    })
  })

  test('is over after ten minutes and waits after a few wrong codes', async () => {
    const { later, challenge, codeAt } = await enrolled()
    const input = { ...visit, challenge: await challenge() }
    for (let tries = 0; tries < 5; tries += 1) await answerSecondStep(later, { ...input, code: '000000' })
    expect(await answerSecondStep(later, { ...input, code: codeAt(later.now) })).toMatchObject({
      reason: 'throttled',
    })
    const tooLate = { ...later, now: after(later.now, { minutes: 10 }) }
    expect(await answerSecondStep(tooLate, { ...input, code: codeAt(tooLate.now) })).toMatchObject({
      reason: 'challengeOver',
    })
  })

  test('gives way to a recovery code, each once', async () => {
    const { later, challenge, recoveryCodes, actor, db } = await enrolled()
    expect(recoveryCodes).toHaveLength(10)
    const code = recoveryCodes[3]!.toLowerCase().replaceAll('-', '')
    expect(await answerSecondStep(later, { ...visit, challenge: await challenge(), code })).toMatchObject({
      ok: true,
    })
    expect(await answerSecondStep(later, { ...visit, challenge: await challenge(), code })).toMatchObject({
      ok: false,
    })
    expect(await loadOwnAccount({ db, actor })).toMatchObject({ hasTotp: true, recoveryCodesLeft: 9 })
  })

  test('is turned off with the password, not without', async () => {
    const { later, actor } = await enrolled()
    const as = { ...later, actor }
    expect(await enrolTotp(as)).toEqual({ ok: false, reason: 'alreadyOn' })
    expect(await removeTotp(as, { password: 'gættet forkert i dag' })).toEqual({
      ok: false,
      reason: 'wrongPassword',
    })
    expect(await removeTotp(as, { password })).toEqual({ ok: true })
    expect(await signIn(later, { ...visit, email: actor.email, password })).toMatchObject({ step: 'done' })
  })

  test('keeps neither its secret nor its recovery codes readable', async () => {
    const { db, recoveryCodes } = await enrolled()
    const rows = JSON.stringify([await db.client.user.findMany(), await db.client.recoveryCode.findMany()])
    for (const code of recoveryCodes) expect(rows).not.toContain(code)
  })
})

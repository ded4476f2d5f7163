import type { AppLoadContext } from '@remix-run/node'
import { beforeAll, describe, expect, test } from 'vitest'
import { day } from '../../app/domain/calendar/day'
import { flashCookie, readFlash, spentFlashCookie } from '../../app/http/flash.server'
import { requireRight } from '../../app/http/permissions.server'
import {
  getOptionalActor,
  requireActor,
  safeReturnPath,
  sessionToken,
  signedIn,
  signedOut,
} from '../../app/http/session.server'
import { setDatabase } from '../../app/persistence/database.server'
import { signIn } from '../../app/usecases/access/sign-in.server'
import { addPerson, now, password, town, visit } from '../usecases/access/people'

beforeAll(() => {
  process.env.SESSION_SECRET ??= 'a secret of the tests, long enough'
})

const context: AppLoadContext = { now, today: day('2026-03-09'), nonce: '', requestId: '', address: null }
const token = 'a'.repeat(43)
const session = { token, maxAgeSeconds: 60 }
const safari = 'Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15'
const chrome = 'Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Safari/537.36'

function ask(url: string, headers: Record<string, string> = {}): Request {
  return new Request(url, { headers })
}

/** The request a browser sends after it was given a `Set-Cookie`. */
function next(request: Request, setCookie: string): Request {
  return ask(request.url, { ...Object.fromEntries(request.headers), Cookie: setCookie.split(';')[0]! })
}

describe('the session cookie', () => {
  test('is bound to the host, unseen by scripts and sent over a secure connection only', () => {
    const answer = signedIn(ask('https://plan.example.dk/login'), session, '/aktiviteter')
    expect(answer.headers.get('Set-Cookie')).toBe(
      `__Host-ankerplan=${token}; Path=/; Max-Age=60; HttpOnly; SameSite=Lax; Secure`,
    )
    expect(answer.headers.get('Location')).toBe('/aktiviteter')
  })

  test('is the same on localhost, but for Safari, which takes no secure cookie there', () => {
    for (const [agent, name] of [
      [chrome, '__Host-ankerplan'],
      [safari, 'ankerplan-localhost'],
    ] as const) {
      const request = ask('http://localhost:3000/login', { 'User-Agent': agent })
      const cookie = signedIn(request, session, null).headers.get('Set-Cookie')!
      expect(cookie.startsWith(`${name}=`)).toBe(true)
      expect(sessionToken(next(request, cookie))).toBe(token)
    }
  })

  test('without its prefix is worth nothing elsewhere', () => {
    const Cookie = `ankerplan-localhost=${token}; ankerplan=${token}`
    expect(sessionToken(ask('https://plan.example.dk/', { Cookie }))).toBeNull()
    expect(sessionToken(ask('http://plan.example.dk/', { Cookie }))).toBeNull()
    expect(
      sessionToken(ask('http://localhost:3000/', { Cookie, 'X-Forwarded-For': '203.0.113.7' })),
    ).toBeNull()
  })

  test('that cannot be ours is not looked up', () => {
    for (const value of ['', 'x', `${token}a`, '%00'.repeat(20)]) {
      expect(
        sessionToken(ask('https://plan.example.dk/', { Cookie: `__Host-ankerplan=${value}` })),
      ).toBeNull()
    }
  })

  test('goes at sign-out', () => {
    expect(signedOut(ask('https://plan.example.dk/')).headers.get('Set-Cookie')).toMatch(
      /^__Host-ankerplan=; .*Max-Age=0/,
    )
  })
})

describe('a page', () => {
  test('knows who asks', async () => {
    const at = await town()
    setDatabase(at.db)
    await addPerson(at.db, at.secretariatId, 'Bente', 'board')
    const result = await signIn(at, { ...visit, email: 'bente@example.dk', password })
    if (!result.ok || result.step !== 'done') throw new Error('not signed in')
    const request = ask('https://plan.example.dk/', { Cookie: `__Host-ankerplan=${result.session.token}` })
    const actor = await requireActor(request, { ...context })
    expect(actor).toMatchObject({ name: 'Bente', role: 'board' })
    expect(() => requireRight(actor, 'read', 'plan')).not.toThrow()
    expect(statusThrownBy(() => requireRight(actor, 'update', 'plan'))).toBe(403)
  })

  test('sends a visitor to sign in and back to where they were going', async () => {
    const at = await town()
    setDatabase(at.db)
    const request = ask('https://plan.example.dk/aktiviteter.data?plan=1&_routes=x', {
      Cookie: `__Host-ankerplan=${token}`,
    })
    expect(await getOptionalActor(request, { ...context })).toBeNull()
    const answer = await requireActor(request, { ...context }).catch((thrown: unknown) => thrown)
    expect((answer as Response).status).toBe(302)
    expect((answer as Response).headers.get('Location')).toBe(
      `/login?to=${encodeURIComponent('/aktiviteter?plan=1')}`,
    )
  })

  test.each([
    ['/aktiviteter?plan=1', '/aktiviteter?plan=1'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['https://evil.example', '/'],
    ['javascript:alert(1)', '/'],
    ['/\t/evil.example', '/'],
    ['/login?to=/login', '/'],
    [null, '/'],
  ])('leads from %j to %j after signing in', (to, path) => expect(safeReturnPath(to)).toBe(path))
})

describe('a message for the next page', () => {
  const request = ask('https://plan.example.dk/')

  test('arrives as it was sent, and goes', () => {
    const cookie = flashCookie(request, { did: 'deleted', name: 'Lektiecaféen', trashId: 't' })
    expect(readFlash(next(request, cookie))).toEqual({ did: 'deleted', name: 'Lektiecaféen', trashId: 't' })
    expect(readFlash(next(request, spentFlashCookie(request)))).toBeNull()
    expect(readFlash(request)).toBeNull()
  })

  test('that somebody else wrote or changed is not shown', () => {
    const cookie = flashCookie(request, { did: 'saved', name: 'A' })
    const [, body = ''] = /=([^.]+)\./.exec(cookie) ?? []
    const forged = Buffer.from('{"did":"saved","name":"B","trashId":null}').toString('base64url')
    expect(readFlash(next(request, cookie.replace(body, forged)))).toBeNull()
    expect(readFlash(next(request, '__Host-ankerplan-flash=x.y'))).toBeNull()
  })

  test('stays small, whatever the name', () => {
    expect(flashCookie(request, { did: 'saved', name: 'Å'.repeat(5000) }).length).toBeLessThan(1000)
  })
})

function statusThrownBy(act: () => void): number | null {
  try {
    act()
    return null
  } catch (thrown) {
    return thrown instanceof Response ? thrown.status : null
  }
}

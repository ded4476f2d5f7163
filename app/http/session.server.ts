import type { AppLoadContext } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import type { Actor } from '~/domain/access/actor'
import { database } from '~/persistence/database.server'
import type { Identity } from '~/usecases/access/identify-session.server'
import { identifySession } from '~/usecases/access/identify-session.server'
import type { OpenedSession, Visit } from '~/usecases/access/visit'
import { clearCookie, readCookie, setCookie } from './cookies.server'

const tokenShape = /^[\w-]{43}$/

/** The session token a request carries, or null. A text that cannot be one of ours is none. */
export function sessionToken(request: Request): string | null {
  const token = readCookie(request, 'ankerplan')
  return token !== null && tokenShape.test(token) ? token : null
}

/** Where a session would be opened from: what every use case that signs in is given. */
export function visitOf(request: Request, context: AppLoadContext): Visit {
  return {
    address: context.address,
    userAgent: request.headers.get('User-Agent'),
    previousToken: sessionToken(request),
  }
}

/** Answers a sign-in: the cookie, and on to where the visitor was going. */
export function signedIn(request: Request, session: OpenedSession, to: string | null): Response {
  const cookie = setCookie(request, 'ankerplan', session.token, session.maxAgeSeconds)
  return redirect(safeReturnPath(to), { headers: { 'Set-Cookie': cookie } })
}

/** Answers a sign-out: the cookie goes, and no copy of a page stays behind in the browser. */
export function signedOut(request: Request): Response {
  return redirect('/login', {
    headers: { 'Set-Cookie': clearCookie(request, 'ankerplan'), 'Clear-Site-Data': '"cache"' },
  })
}

const identified = new WeakMap<object, Promise<Identity | null>>()

/** The session and the actor of a request, looked up once for all its loaders. */
export function identityOf(request: Request, context: AppLoadContext): Promise<Identity | null> {
  const token = sessionToken(request)
  if (token === null) return Promise.resolve(null)
  // An action may change who is signed in and how; the loaders after it ask again.
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return identifySession(database(), token, context.now)
  }
  let identity = identified.get(context)
  if (!identity) {
    identity = identifySession(database(), token, context.now)
    identified.set(context, identity)
  }
  return identity
}

/** Who acts, or null for a visitor. */
export async function getOptionalActor(request: Request, context: AppLoadContext): Promise<Actor | null> {
  return (await identityOf(request, context))?.actor ?? null
}

/** Who acts and in which session. A visitor is sent to sign in and comes back to the same page. */
export async function requireIdentity(request: Request, context: AppLoadContext): Promise<Identity> {
  const identity = await identityOf(request, context)
  if (!identity) throw redirect(signInPath(request))
  return identity
}

/** Who acts. A visitor is sent to sign in and comes back to the same page. */
export async function requireActor(request: Request, context: AppLoadContext): Promise<Actor> {
  return (await requireIdentity(request, context)).actor
}

/** A write cannot be repeated after signing in: the way back is the page it was sent from. */
function signInPath(request: Request): string {
  const url = new URL(request.url)
  url.searchParams.delete('_data')
  url.searchParams.delete('_routes')
  url.searchParams.delete('index')
  const path = url.pathname.replace(/(\/_root)?\.data$/, '') || '/'
  const to = `${path}${url.search}`
  return to === '/' ? '/login' : `/login?to=${encodeURIComponent(to)}`
}

/** Where to go after signing in: a path of this site and nothing else, so that a link cannot lead away. */
export function safeReturnPath(to: string | null | undefined): string {
  if (!to || !/^\/(?![/\\])[^\s\\]*$/.test(to)) return '/'
  const resolved = new URL(to, 'http://ankerplan.invalid')
  if (resolved.host !== 'ankerplan.invalid' || resolved.pathname === '/login') return '/'
  return `${resolved.pathname}${resolved.search}`
}

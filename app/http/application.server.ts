import { randomUUID } from 'node:crypto'
import type { HttpBindings } from '@hono/node-server'
import type { AppLoadContext, ServerBuild } from '@remix-run/server-runtime'
import { createRequestHandler } from '@remix-run/server-runtime'
import type { Context, MiddlewareHandler } from 'hono'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import type { Day } from '~/domain/calendar/day'
import type { Instant } from '~/domain/calendar/instant'
import { dayInCopenhagen, instant } from '~/domain/calendar/instant'
import { isReady, type Database } from '~/persistence/database.server'
import { contentSecurityPolicy, newNonce, securityHeaders } from './csp.server'
import { bodyLimitOf, isTooLarge, withinLimit } from './limits.server'
import { describeError, log, loggablePath } from './log.server'
import { isFromOurPages, isOneClickUnsubscribe } from './origin.server'
import { plainPage } from './plain-page.server'
import { readOnly } from './problem.server'
import { staticFiles } from './static-files.server'

export interface ApplicationOptions {
  readonly build: ServerBuild
  readonly database: Database
  readonly appUrl: string | undefined
  /** The day that stands in for the clock, where one may. */
  readonly fixedToday: Day | undefined
  /** The folder with the browser's files, or null where a development server gives them. */
  readonly clientFolder: string | null
  /** True while the server is on its way out: answers then close their connection. */
  readonly isStopping: () => boolean
}

type Variables = { nonce: string; requestId: string; now: Instant; started: number; bodyLimit: number }
type House = { Bindings: HttpBindings; Variables: Variables }

/** Everything between the wire and Remix. */
export function createApplication(options: ApplicationOptions): Hono<House> {
  const isSecure = options.appUrl?.startsWith('https:') ?? false
  const application = new Hono<House>()

  application.use(facts, headersAndLog(isSecure, options))
  application.get('/health', (context) => context.json({ status: 'ok' }))
  application.get('/ready', async (context) =>
    !options.isStopping() && (await isReady(options.database))
      ? context.json({ status: 'ready' })
      : context.json({ status: 'not ready' }, 503),
  )
  application.use(ownPagesOnly(options.appUrl), refuseNul, limitBody, compress({ threshold: 1024 }))
  if (options.clientFolder) application.use(staticFiles(options.clientFolder))
  application.all('*', remix(options))
  application.notFound((context) => plainPage(404, context.var.nonce, context.var.requestId))
  application.onError((error, context) => {
    log('error', 'failure', { id: context.var.requestId, ...describeError(error) })
    return plainPage(500, context.var.nonce, context.var.requestId)
  })
  return application
}

const facts: MiddlewareHandler<House> = async (context, next) => {
  context.set('nonce', newNonce())
  context.set('requestId', randomUUID())
  context.set('now', instant(Date.now()))
  context.set('started', performance.now())
  await next()
}

function headersAndLog(isSecure: boolean, { isStopping }: ApplicationOptions): MiddlewareHandler<House> {
  const always = Object.entries(securityHeaders(isSecure))
  return async (context, next) => {
    await next()
    const { nonce, requestId, started } = context.var
    for (const [name, value] of always) context.header(name, value)
    context.header('Content-Security-Policy', contentSecurityPolicy(nonce, isSecure))
    context.header('X-Request-Id', requestId)
    if (isStopping()) context.header('Connection', 'close')
    const isRoutine = /^\/(health|ready|assets\/)/.test(context.req.path)
    log(isRoutine ? 'debug' : 'info', 'request', {
      id: requestId,
      method: context.req.method,
      path: loggablePath(context.req.path),
      status: context.res.status,
      ms: Math.round(performance.now() - started),
    })
  }
}

function ownPagesOnly(appUrl: string | undefined): MiddlewareHandler<House> {
  return async (context, next) => {
    const asked = {
      method: context.req.method,
      origin: context.req.header('Origin') ?? null,
      fetchSite: context.req.header('Sec-Fetch-Site') ?? null,
      host: context.req.header('Host') ?? null,
    }
    if (isFromOurPages(asked, appUrl) || isOneClickUnsubscribe(asked, context.req.path)) return next()
    // Nothing there can be changed, by whoever asks: a program is told so in its own words.
    if (context.req.path.startsWith('/api/')) return readOnly()
    return plainPage(403, context.var.nonce, context.var.requestId)
  }
}

/** No id, name or search has a NUL, and PostgreSQL fails on it. */
const refuseNul: MiddlewareHandler<House> = async (context, next) =>
  context.req.url.includes('%00') ? plainPage(404, context.var.nonce, context.var.requestId) : next()

const limitBody: MiddlewareHandler<House> = async (context, next) => {
  const limit = bodyLimitOf(context.req.path, context.req.header('Content-Type') ?? null)
  context.set('bodyLimit', limit)
  if (!isTooLarge(context.req.header('Content-Length') ?? null, limit)) return next()
  return plainPage(413, context.var.nonce, context.var.requestId)
}

function remix({ build, appUrl, fixedToday }: ApplicationOptions) {
  const handle = createRequestHandler(build, build.mode)
  return async (context: Context<House>): Promise<Response> => {
    const { nonce, requestId, now } = context.var
    const loadContext: AppLoadContext = {
      now,
      today: fixedToday ?? dayInCopenhagen(now),
      nonce,
      requestId,
      address: clientAddress(context, appUrl),
    }
    let isBodyTooLarge = false
    const request = withLimitedBody(context, () => {
      isBodyTooLarge = true
    })
    const answer = await handle(request, loadContext)
    if (isBodyTooLarge) return plainPage(413, nonce, requestId)
    if (loadContext.isBodyBroken && answer.status >= 500) return plainPage(400, nonce, requestId)
    if (!loadContext.databaseIsLost || answer.status < 500) return answer
    const isDocument = answer.headers.get('Content-Type')?.startsWith('text/html') ?? true
    return isDocument
      ? plainPage(503, nonce, requestId)
      : new Response(answer.body, { status: 503, headers: answer.headers })
  }
}

function withLimitedBody(context: Context<House>, onTooLarge: () => void): Request {
  const { raw } = context.req
  if (raw.method === 'GET' || raw.method === 'HEAD' || !raw.body) return raw
  return new Request(raw.url, {
    method: raw.method,
    headers: raw.headers,
    signal: raw.signal,
    body: withinLimit(raw.body, context.var.bodyLimit, onTooLarge),
    duplex: 'half',
  })
}

/** Only a proxy in front of us (APP_URL is set, the connection comes from this machine or network) is believed. */
function clientAddress(context: Context<House>, appUrl: string | undefined): string | null {
  const socket = context.env.incoming?.socket.remoteAddress?.replace(/^::ffff:/, '') ?? null
  const forwarded = context.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim()
  const isNear =
    socket !== null && /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|::1$|f[cd])/.test(socket)
  return appUrl && isNear && forwarded ? forwarded : socket
}

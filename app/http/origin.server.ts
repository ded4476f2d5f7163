import { isLoopbackHost } from '~/env.server'

/**
 * A mail program's one-click unsubscribe (RFC 8058): the token in the address is the whole right, no cookie is read, and
 * a browser, which names its origin, is not one.
 */
export function isOneClickUnsubscribe(
  { method, origin, fetchSite }: Omit<Asked, 'host'>,
  path: string,
): boolean {
  return method === 'POST' && origin === null && fetchSite === null && path.startsWith('/fravalg/')
}

interface Asked {
  readonly method: string
  readonly origin: string | null
  readonly fetchSite: string | null
  readonly host: string | null
}

/**
 * True where a request changes nothing, or comes from our own pages. Without APP_URL only the machine's own
 * browser counts: a Host header is whatever the asker writes.
 */
export function isFromOurPages(
  { method, origin, fetchSite, host }: Asked,
  appUrl: string | undefined,
): boolean {
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return true
  const own = appUrl ?? loopbackOrigin(host)
  if (own === null) return false
  if (origin !== null) return origin === own
  return fetchSite === 'same-origin'
}

function loopbackOrigin(host: string | null): string | null {
  if (host === null || !URL.canParse(`http://${host}`)) return null
  const address = new URL(`http://${host}`)
  return isLoopbackHost(address.hostname) ? address.origin : null
}

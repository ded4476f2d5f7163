/**
 * The application's cookies. `__Host-` binds them to this very host and to a secure connection, so that a
 * neighbouring site cannot plant one; browsers count http://localhost as secure, except Safari.
 */
export type CookieName = 'ankerplan' | 'ankerplan-flash' | 'ankerplan-language'

/** The value a request carries under a name, or null. */
export function readCookie(request: Request, name: CookieName): string | null {
  const cookies = cookiesOf(request)
  const plain = isPlainLoopback(request) ? cookies.get(loopbackName(name)) : undefined
  return cookies.get(`__Host-${name}`) ?? plain ?? null
}

/** A `Set-Cookie` value. Scripts cannot read it, and no other site's form or frame sends it along. */
export function setCookie(request: Request, name: CookieName, value: string, maxAgeSeconds: number): string {
  const shared = `Path=/; Max-Age=${maxAgeSeconds}; HttpOnly; SameSite=Lax`
  return refusesSecureLoopback(request)
    ? `${loopbackName(name)}=${value}; ${shared}`
    : `__Host-${name}=${value}; ${shared}; Secure`
}

/** The `Set-Cookie` value that takes a cookie away. */
export function clearCookie(request: Request, name: CookieName): string {
  return setCookie(request, name, '', 0)
}

function loopbackName(name: CookieName): string {
  return `${name}-localhost`
}

/** Every cookie of a request by name; the first of a name wins, as browsers send the closest first. */
export function cookiesOf(request: Request): Map<string, string> {
  const found = new Map<string, string>()
  for (const part of (request.headers.get('Cookie') ?? '').split(';')) {
    const at = part.indexOf('=')
    const key = part.slice(0, at).trim()
    if (at > 0 && !found.has(key)) found.set(key, part.slice(at + 1).trim())
  }
  return found
}

/** Asked for by this machine's own browser, with no proxy between. */
function isPlainLoopback(request: Request): boolean {
  const { protocol, hostname } = new URL(request.url)
  const isForwarded = request.headers.has('X-Forwarded-For') || request.headers.has('Forwarded')
  return protocol === 'http:' && !isForwarded && /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)
}

function refusesSecureLoopback(request: Request): boolean {
  const agent = request.headers.get('User-Agent') ?? ''
  return isPlainLoopback(request) && /Safari\//.test(agent) && !/Chrom(e|ium)\//.test(agent)
}

/** `__Host-`: bound to this very host, this path and a secure connection; a neighbouring site cannot plant one. */
const name = '__Host-ankerplan'

/** For Safari on a plain http://localhost only: it refuses secure cookies there, other browsers take them. */
const loopbackName = 'ankerplan-localhost'

const tokenShape = /^[\w-]{43}$/

/** The session token a request carries, or null. A text that cannot be one of ours is none. */
export function readSessionToken(request: Request): string | null {
  const cookies = cookiesOf(request)
  const token = cookies.get(name) ?? (isPlainLoopback(request) ? cookies.get(loopbackName) : undefined)
  return token !== undefined && tokenShape.test(token) ? token : null
}

/** The `Set-Cookie` value that carries a token until the session's end. */
export function sessionCookie(request: Request, token: string, maxAgeSeconds: number): string {
  return cookie(request, token, maxAgeSeconds)
}

/** The `Set-Cookie` value that takes the token away. */
export function endedSessionCookie(request: Request): string {
  return cookie(request, '', 0)
}

function cookie(request: Request, value: string, maxAge: number): string {
  const shared = `Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax`
  return refusesSecureLoopback(request)
    ? `${loopbackName}=${value}; ${shared}`
    : `${name}=${value}; ${shared}; Secure`
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

function isPlainLoopback(request: Request): boolean {
  const { protocol, hostname } = new URL(request.url)
  const isForwarded = request.headers.has('X-Forwarded-For') || request.headers.has('Forwarded')
  return protocol === 'http:' && !isForwarded && /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)
}

function refusesSecureLoopback(request: Request): boolean {
  const agent = request.headers.get('User-Agent') ?? ''
  return (
    isPlainLoopback(request) && /Safari\//.test(agent) && !/Chrom(e|ium)\/|CriOS|FxiOS|EdgiOS/.test(agent)
  )
}

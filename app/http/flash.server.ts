import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { environment } from '~/env.server'
import { clearCookie, readCookie, setCookie } from './cookies.server'

const flashShape = z.object({
  tone: z.enum(['success', 'problem']),
  /** The message's key in the catalogue. */
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  /** A deletion that can be undone from the message itself. */
  trashId: z.string().nullable(),
})

/** One message for the next page, as a code with values; the catalogue has the words. */
export type Flash = z.infer<typeof flashShape>

const lifeSeconds = 60

/** Names are shortened so that the cookie stays well under what browsers keep. */
const longestValue = 120

/** The `Set-Cookie` value that carries a message over a redirect. Signed: nobody else can put words on the page. */
export function flash(
  request: Request,
  message: Pick<Flash, 'code'> & Partial<Pick<Flash, 'tone' | 'values' | 'trashId'>>,
): string {
  const values = Object.fromEntries(
    Object.entries(message.values ?? {}).map(([key, value]) => [
      key,
      typeof value === 'string' ? value.slice(0, longestValue) : value,
    ]),
  )
  const whole: Flash = { tone: 'success', trashId: null, ...message, values }
  const body = Buffer.from(JSON.stringify(whole)).toString('base64url')
  return setCookie(request, 'ankerplan-flash', `${body}.${signatureOf(body)}`, lifeSeconds)
}

/** The message a request carries, and the `Set-Cookie` value that takes it away so that it is shown once. */
export function takeFlash(request: Request): { message: Flash | null; setCookie: string | null } {
  const carried = readCookie(request, 'ankerplan-flash')
  if (carried === null) return { message: null, setCookie: null }
  return { message: read(carried), setCookie: clearCookie(request, 'ankerplan-flash') }
}

function read(carried: string): Flash | null {
  const [body = '', signature = ''] = carried.split('.')
  const expected = Buffer.from(signatureOf(body))
  const given = Buffer.from(signature)
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return null
  try {
    return flashShape.parse(JSON.parse(Buffer.from(body, 'base64url').toString()))
  } catch {
    return null
  }
}

function signatureOf(body: string): string {
  const key = hkdfSync('sha256', environment().SESSION_SECRET, '', 'ankerplan flash', 32)
  return createHmac('sha256', Buffer.from(key)).update(body).digest('base64url')
}

import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { environment } from '~/env.server'
import { clearCookie, readCookie, setCookie } from './cookies.server'

const flashShape = z.object({
  did: z.enum([
    'created',
    'saved',
    'deleted',
    'restored',
    'imported',
    'invited',
    'invitationRevoked',
    'accessChanged',
    'accessRemoved',
    'accessRestored',
    'passwordChanged',
    'sessionEnded',
    'moved',
    'snoozed',
    'handedOver',
  ]),
  /** The name of the record it was done to. */
  name: z.string(),
  /** A deletion that can be undone from the message itself. */
  trashId: z.string().nullable(),
})

/** What an action did, for the page after it: a code and a name, the catalogue has the words. */
export type Flash = z.infer<typeof flashShape>

const lifeSeconds = 60

/** A name is shortened so that the cookie stays well under what browsers keep. */
const longestName = 120

/** The `Set-Cookie` value that carries a message over a redirect. Signed: nobody else can put words on the page. */
export function flashCookie(
  request: Request,
  { did, name, trashId = null }: Omit<Flash, 'trashId'> & Partial<Pick<Flash, 'trashId'>>,
): string {
  const message: Flash = { did, name: [...name].slice(0, longestName).join(''), trashId }
  const body = Buffer.from(JSON.stringify(message)).toString('base64url')
  return setCookie(request, 'ankerplan-flash', `${body}.${signatureOf(body)}`, lifeSeconds)
}

/** The message a request carries, or null. Take it away with `spentFlashCookie`, so that it is shown once. */
export function readFlash(request: Request): Flash | null {
  const [body = '', signature = ''] = (readCookie(request, 'ankerplan-flash') ?? '').split('.')
  const expected = Buffer.from(signatureOf(body))
  const given = Buffer.from(signature)
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return null
  const message = flashShape.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString()))
  return message.success ? message.data : null
}

/** The `Set-Cookie` value that takes the message away. */
export function spentFlashCookie(request: Request): string {
  return clearCookie(request, 'ankerplan-flash')
}

function signatureOf(body: string): string {
  const key = hkdfSync('sha256', environment().SESSION_SECRET, '', 'ankerplan flash', 32)
  return createHmac('sha256', Buffer.from(key)).update(body).digest('base64url')
}

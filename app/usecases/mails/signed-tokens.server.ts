import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { hashOfToken } from '../access/tokens.server'

type Purpose = 'action link' | 'opt down'

function signatureOf(secret: string, purpose: Purpose, text: string): string {
  const key = Buffer.from(hkdfSync('sha256', secret, '', `ankerplan ${purpose}`, 32))
  return createHmac('sha256', key).update(text).digest('base64url')
}

/**
 * The token of an action link: made of its id and the installation's secret, so that a mail that is sent again carries
 * the same one although only its hash is kept.
 */
export function actionToken(secret: string, linkId: string): string {
  return signatureOf(secret, 'action link', linkId)
}

export function actionTokenHash(secret: string, linkId: string): string {
  return hashOfToken(actionToken(secret, linkId))
}

/** Leads one person of one secretariat to what they are told of, and to nothing else. It does not end. */
export function optDownToken(secret: string, secretariatId: string, recipient: string): string {
  const text = Buffer.from(JSON.stringify([secretariatId, recipient])).toString('base64url')
  return `${text}.${signatureOf(secret, 'opt down', text)}`
}

/** Whose token it is; null for one that was not made here. */
export function readOptDownToken(
  secret: string,
  token: string,
): { secretariatId: string; recipient: string } | null {
  const [text = '', signature = '', ...rest] = token.split('.')
  const expected = Buffer.from(signatureOf(secret, 'opt down', text))
  const given = Buffer.from(signature)
  if (rest.length > 0 || expected.length !== given.length || !timingSafeEqual(expected, given)) return null
  const [secretariatId, recipient] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as string[]
  return secretariatId && recipient ? { secretariatId, recipient } : null
}

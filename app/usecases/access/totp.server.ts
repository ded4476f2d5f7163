import { createHmac, randomBytes, randomInt } from 'node:crypto'
import type { Instant } from '~/domain/calendar/instant'

/** RFC 6238 with what every authenticator app assumes: SHA-1, 30 seconds, six digits. */
const stepSeconds = 30
const digits = 6

/** A clock half a minute off still gets in. */
const tolerance = [0, -1, 1]

const base32Alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

export function newTotpSecret(): Buffer {
  return randomBytes(20)
}

/** RFC 4648 base32 without padding, as apps take it by hand. `toBase32(Buffer.from('hi'))` is `'NBUQ'`. */
export function toBase32(bytes: Buffer): string {
  let bits = ''
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0')
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => base32Alphabet[parseInt(five.padEnd(5, '0'), 2)])
    .join('')
}

/** The code of a time step. */
export function totpCode(secret: Buffer, step: number, length = digits): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', secret).update(counter).digest()
  const value = mac.readUInt32BE(mac.at(-1)! & 0xf) & 0x7fffffff
  return String(value % 10 ** length).padStart(length, '0')
}

export function totpStepAt(now: Instant): number {
  return Math.floor(Date.parse(now) / 1000 / stepSeconds)
}

/** The time step a typed code belongs to, or null where it is none of now. */
export function matchingStep(secret: Buffer, typed: string, now: Instant): number | null {
  const code = typed.replace(/\s/g, '')
  const step = tolerance
    .map((offset) => totpStepAt(now) + offset)
    .find((step) => totpCode(secret, step) === code)
  return step ?? null
}

/** What a QR code for an authenticator app says. */
export function totpUri(secret: Buffer, email: string): string {
  const label = encodeURIComponent(`Ankerplan:${email}`)
  return `otpauth://totp/${label}?secret=${toBase32(secret)}&issuer=Ankerplan&algorithm=SHA1&digits=${digits}&period=${stepSeconds}`
}

const readable = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'

/** A code to write down and type: groups of four letters and digits that cannot be mistaken for each other. */
export function newReadableCode(groups: number): string {
  const group = () => Array.from({ length: 4 }, () => readable[randomInt(readable.length)]).join('')
  return Array.from({ length: groups }, group).join('-')
}

/** A typed code as it was given: case, spaces and hyphens do not matter. */
export function foldReadableCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
}

import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { environment } from '~/env.server'

/** A key of its own for each purpose, derived from the installation's secret. */
function keyFor(purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', environment().SESSION_SECRET, '', `ankerplan ${purpose}`, 32))
}

/** Encrypts a secret that must be read again, bound to its owner: a row copied to another user opens to nothing. */
export function sealSecret(secret: Buffer, owner: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyFor('second factor'), nonce).setAAD(Buffer.from(owner))
  const sealed = Buffer.concat([cipher.update(secret), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** The secret, or null where it was sealed with another key or for another owner. */
export function openSecret(text: string, owner: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64url')
  if (bytes.length < 29) return null
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyFor('second factor'), bytes.subarray(0, 12))
      .setAAD(Buffer.from(owner))
      .setAuthTag(bytes.subarray(12, 28))
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()])
  } catch {
    return null
  }
}

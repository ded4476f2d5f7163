import { createHash, randomBytes } from 'node:crypto'

/** A bearer token of 256 random bits, safe in a cookie and in a path. Shown once; only its hash is kept. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is kept of a token. The token is random throughout, so a plain SHA-256 cannot be guessed back. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

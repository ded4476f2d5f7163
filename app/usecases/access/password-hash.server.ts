import type { Options } from '@node-rs/argon2'
import { hash, verify } from '@node-rs/argon2'
import { passwordLength } from '~/domain/access/password'

/** Argon2id with the memory and rounds OWASP asks for. `2` is `Algorithm.Argon2id`, a const enum that is not there at run time. */
const options: Options = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The hash of a password nobody knows: what is checked for an unknown address, so that it takes as long. */
let nobodys: Promise<string> | undefined

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), options)
}

/** Whether a password fits a hash. Takes the same time where there is no hash, or where the text is absurdly long. */
export async function fitsPassword(passwordHash: string | null, password: string): Promise<boolean> {
  nobodys ??= hashPassword(crypto.randomUUID())
  const isPossible = passwordHash !== null && [...password].length <= passwordLength.most
  const fits = await verify(passwordHash ?? (await nobodys), isPossible ? password.normalize('NFC') : '')
  return isPossible && fits
}

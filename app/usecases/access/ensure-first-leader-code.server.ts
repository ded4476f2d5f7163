import { writeInstallationSetting } from '~/persistence/installation-settings.server'
import { needsFirstLeader } from './load-entrance.server'
import { hashOfToken } from './tokens.server'
import { foldReadableCode, newReadableCode } from './totp.server'
import type { VisitorContext } from './visit'

/**
 * The code that the start prints while nobody can sign in, or null. Only its hash is kept, so every start makes a
 * new one and the code of the start before stops working.
 */
export async function ensureFirstLeaderCode({ db, now }: VisitorContext): Promise<string | null> {
  if (!(await needsFirstLeader(db.client))) return null
  const code = newReadableCode(4)
  await writeInstallationSetting(db.client, 'firstLeaderCodeHash', hashOfToken(foldReadableCode(code)), now)
  return code
}

import { countUnusedRecoveryCodes } from '~/persistence/second-factors.server'
import { findUser } from '~/persistence/users.server'
import type { UseCaseContext } from '../context'

/** What the actor's own page of settings shows beside the sessions. */
export interface OwnAccount {
  name: string
  email: string
  hasPassword: boolean
  hasTotp: boolean
  recoveryCodesLeft: number
}

export async function loadOwnAccount({
  db,
  actor,
}: Pick<UseCaseContext, 'db' | 'actor'>): Promise<OwnAccount | null> {
  const user = await findUser(db.client, actor.userId)
  if (!user) return null
  return {
    name: user.name,
    email: user.email,
    hasPassword: user.passwordHash !== null,
    hasTotp: user.totpConfirmedAt !== null,
    recoveryCodesLeft: await countUnusedRecoveryCodes(db.client, user.id),
  }
}

import type { SecretariatId } from '~/domain/access/secretariat-id'
import { useApiToken } from '~/persistence/api-tokens.server'
import { hashOfToken } from '../access/tokens.server'
import type { VisitorContext } from '../access/visit'

/** The secretariat a token opens, or null. */
export function identifyApiToken({ db, now }: VisitorContext, token: string): Promise<SecretariatId | null> {
  return useApiToken(db.client, hashOfToken(token), now)
}

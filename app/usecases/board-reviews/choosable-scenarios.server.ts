import type { SecretariatId } from '~/domain/access/secretariat-id'
import type { Db } from '~/persistence/db.server'
import { loadScenarios } from '~/persistence/records/scenarios.server'
import type { Named } from '../refusals'

/** The saved scenarios a paper of a plan can show. */
export async function choosableScenarios(
  db: Db,
  secretariatId: SecretariatId,
  planId: string,
): Promise<(Named & { note: string | null })[]> {
  const found = await loadScenarios(db, secretariatId, { OR: [{ planId }, { planId: null }] })
  return found.map(({ id, name, note }) => ({ id, name, note }))
}

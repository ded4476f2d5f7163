import type { SecretariatId } from '~/domain/access/secretariat-id'
import type { Db } from '~/persistence/db.server'
import type { Named } from '../refusals'

/** The saved scenarios a paper of a plan can show. */
export function choosableScenarios(
  db: Db,
  secretariatId: SecretariatId,
  planId: string,
): Promise<(Named & { note: string | null })[]> {
  return db.scenario.findMany({
    where: { secretariatId, planId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, note: true },
  })
}

import { may } from '~/domain/access/rights'
import type { SpendingCondition } from '~/domain/grants/spending-conditions'
import { loadGrants } from '~/persistence/records/grants.server'
import { loadVersion } from '~/persistence/records/save-record.server'
import { loadSpendingConditions } from '~/persistence/records/spending-conditions.server'
import type { UseCaseContext } from '../context'
import type { Forbidden, Named, NotFound } from '../refusals'
import { forbidden, notFound } from '../refusals'

export type LoadSpendingConditionResult =
  { ok: true; condition: SpendingCondition | null; grant: Named; version: number } | Forbidden | NotFound

/** A cap for its form, or what a new one of a grant begins with. `version` is the grant's. */
export async function loadSpendingCondition(
  { db: { client: db }, actor }: UseCaseContext,
  asked: { id: string } | { grantId: string },
): Promise<LoadSpendingConditionResult> {
  const { secretariatId } = actor
  if (!may(actor, 'update', 'spendingCondition')) return forbidden
  const [condition] = 'id' in asked ? await loadSpendingConditions(db, secretariatId, { id: asked.id }) : []
  if ('id' in asked && !condition) return notFound('spendingCondition')
  const grantId = condition?.grantId ?? ('grantId' in asked ? asked.grantId : '')
  const [grant] = await loadGrants(db, secretariatId, { id: grantId })
  if (!grant) return notFound('grant')
  return {
    ok: true,
    condition: condition ?? null,
    grant: { id: grantId, name: grant.reference },
    version: (await loadVersion(db, secretariatId, 'grants', grantId)) ?? 0,
  }
}

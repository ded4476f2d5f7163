import { may } from '~/domain/access/rights'
import type { GrantObligation } from '~/domain/reporting/secretariat-obligations'
import type { Db } from '~/persistence/db.server'
import { loadVersions } from '~/persistence/records/load-versions.server'
import { loadRequirements } from '~/persistence/records/requirements.server'
import type { UseCaseContext } from '../context'
import type { Forbidden, Invalid } from '../refusals'
import { forbidden } from '../refusals'
import { inWriting } from '../saving/in-writing.server'
import { loadGrantObligations } from './load-grant-obligations.server'
import { obligationId, readObligationId } from './obligation-address'
import type { OpenedObligation } from './save-obligation.server'

/** `passedOver`: others had changed them since the page was opened, or the answer did not fit them. */
export type ChangeManyResult = { ok: true; changed: number; passedOver: number } | Forbidden | Invalid

/** As many as a page can send; more is done in several goes. */
export const mostChosen = 1_000

/**
 * Does the same to several obligations in one transaction. Those that have changed since the page was opened are
 * left alone and counted; the others are written.
 */
export async function changeChosen(
  context: UseCaseContext,
  chosen: readonly OpenedObligation[],
  write: (db: Db, at: { obligation: GrantObligation; version: number }) => Promise<boolean>,
): Promise<ChangeManyResult> {
  const { actor } = context
  const { secretariatId } = actor
  if (!may(actor, 'update', 'obligation')) return forbidden
  return inWriting<ChangeManyResult>(context, async (db) => {
    const wanted = new Map(chosen.slice(0, mostChosen).map(({ id, version }) => [id, version]))
    const requirementIds = [...wanted.keys()].flatMap((id) => readObligationId(id)?.requirementId ?? [])
    const requirements = await loadRequirements(db, secretariatId, { id: { in: requirementIds } })
    let changed = 0
    for (const grantId of new Set(requirements.map((requirement) => requirement.grantId))) {
      const { obligations } = await loadGrantObligations(db, secretariatId, grantId)
      const asked = obligations.filter((one) => wanted.has(idOf(one)))
      const versions = await loadVersions(
        db,
        secretariatId,
        'obligations',
        'id',
        asked.flatMap(({ record }) => record?.id ?? []),
      )
      for (const obligation of asked) {
        const version = versions.get(obligation.record?.id ?? '') ?? 0
        if (version !== wanted.get(idOf(obligation))) continue
        if (await write(db, { obligation, version })) changed += 1
      }
    }
    return { ok: true, changed, passedOver: wanted.size - changed }
  })
}

function idOf({ requirement, occurrence }: GrantObligation): string {
  return obligationId({ requirementId: requirement.id, occurrence })
}

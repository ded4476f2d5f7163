import { may } from '~/domain/access/rights'
import { payerRows, payOver } from '~/domain/positions/pay'
import { loadGrants } from '~/persistence/records/grants.server'
import { loadOrganisations } from '~/persistence/records/organisations.server'
import { loadPositionShares } from '~/persistence/records/positions.server'
import { byId } from '../by-name'
import type { UseCaseContext } from '../context'
import { positionAround } from '../positions/position-around.server'
import type { LoadShareFormResult } from '../positions/position-values'
import { forbidden, notFound } from '../refusals'
import { contentVersion } from '../saving/content-version.server'

/**
 * A payer's share for its form, or what is promised already where a new one is added: by awarded grants and by
 * applications, the row itself left out.
 */
export async function loadPositionShare(
  { db: { client: db }, actor }: UseCaseContext,
  { id, positionId }: { id: string | null; positionId: string | null },
): Promise<LoadShareFormResult> {
  if (!may(actor, id ? 'update' : 'create', 'positionShare')) return forbidden
  const { secretariatId } = actor
  const [share] = id ? await loadPositionShares(db, secretariatId, { id }) : []
  if (id && !share) return notFound('positionShare')
  const around = await positionAround(db, secretariatId, share?.positionId ?? positionId ?? '')
  if (!around) return notFound('position')
  const { position, plan, shown } = around
  const others = (await loadPositionShares(db, secretariatId, { positionId: position.id })).filter(
    (other) => other.id !== id,
  )
  const [grants, organisations] = await Promise.all([
    loadGrants(db, secretariatId, { id: { in: others.flatMap((other) => other.payerGrantId ?? []) } }),
    loadOrganisations(db, secretariatId, {
      id: { in: others.flatMap((other) => other.payerOrganisationId ?? []) },
    }),
  ])
  const grantOf = byId(grants)
  const organisationOf = byId(organisations)
  const rows = payerRows(others, position, plan, (grantId) => grantOf.get(grantId))
  const through = position.through ?? plan.through
  return {
    ok: true,
    share: share ?? null,
    version: share ? contentVersion(share) : 0,
    position: shown,
    promised: rows.map(({ share: row, period, certainty }) => ({
      payer:
        grantOf.get(row.payerGrantId ?? '')?.reference ??
        organisationOf.get(row.payerOrganisationId ?? '')?.name ??
        '',
      share: row.share,
      period,
      certainty,
    })),
    stretches: through >= position.from ? payOver(rows, { from: position.from, through }) : [],
    may: { update: true, delete: may(actor, 'delete', 'positionShare') },
  }
}

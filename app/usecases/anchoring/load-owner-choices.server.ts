import { may } from '~/domain/access/rights'
import { loadContacts, loadOrganisations } from '~/persistence/records/organisations.server'
import { loadPositions } from '~/persistence/records/positions.server'
import { byName } from '../by-name'
import type { UseCaseContext } from '../context'
import type { Forbidden, Named } from '../refusals'
import { forbidden } from '../refusals'

export interface OwnerChoices {
  ok: true
  organisations: Named[]
  positions: Named[]
  contacts: Named[]
}

/** Who can be made an owner, and who stands for it. */
export async function loadOwnerChoices({
  db: { client: db },
  actor,
}: UseCaseContext): Promise<OwnerChoices | Forbidden> {
  const { secretariatId } = actor
  if (!may(actor, 'update', 'anchoring') || !may(actor, 'read', 'position')) return forbidden
  const named = (rows: readonly Named[]) => byName(rows.map(({ id, name }) => ({ id, name })))
  return {
    ok: true,
    organisations: named(await loadOrganisations(db, secretariatId)),
    positions: named(await loadPositions(db, secretariatId)),
    contacts: named(await loadContacts(db, secretariatId)),
  }
}

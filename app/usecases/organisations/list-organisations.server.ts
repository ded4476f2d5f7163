import { may } from '~/domain/access/rights'
import { countOfOrganisations } from '~/persistence/records/count-references.server'
import { loadOrganisations } from '~/persistence/records/organisations.server'
import { searchTextOf } from '~/persistence/records/record-table.server'
import { pageSize } from '../activities/activity-list'
import { pageOf } from '../activities/page-of'
import { byName } from '../by-name'
import type { UseCaseContext } from '../context'
import { forbidden } from '../refusals'
import type { ListOrganisationsResult, OrganisationListInput } from './organisation-pages'

/** A page of organisations by name. */
export async function listOrganisations(
  { db: { client: db }, actor }: UseCaseContext,
  { kind, search, page = 1 }: OrganisationListInput,
): Promise<ListOrganisationsResult> {
  if (!may(actor, 'read', 'organisation')) return forbidden
  const words = searchTextOf(search ?? '')
    .split(/\s+/)
    .filter(Boolean)
  const found = (await loadOrganisations(db, actor.secretariatId)).filter(
    (organisation) =>
      (!kind || organisation.kind === kind) &&
      words.every((word) => searchTextOf(organisation.name).includes(word)),
  )
  const { rows, ...place } = pageOf(byName(found), page)
  const counts = await countOfOrganisations(
    db,
    actor.secretariatId,
    rows.map((row) => row.id),
  )
  return {
    ok: true,
    ...place,
    pageSize,
    rows: rows.map((row) => ({ ...row, ...(counts.get(row.id) ?? { contacts: 0, grants: 0 }) })),
    may: { create: may(actor, 'create', 'organisation') },
  }
}

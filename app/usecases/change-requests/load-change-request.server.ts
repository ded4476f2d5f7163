import { may } from '~/domain/access/rights'
import type { ChangeRequest } from '~/domain/grants/change-request'
import { loadChangeRequests } from '~/persistence/records/change-requests.server'
import { loadGrants } from '~/persistence/records/grants.server'
import { loadContacts } from '~/persistence/records/organisations.server'
import { byName } from '../by-name'
import type { UseCaseContext } from '../context'
import type { Forbidden, Named, NotFound } from '../refusals'
import { forbidden, notFound } from '../refusals'

export type LoadChangeRequestResult =
  | {
      ok: true
      request: (ChangeRequest & { version: number }) | null
      grant: Named
      contacts: Named[]
    }
  | Forbidden
  | NotFound

/** A change request for its form, or what a new one of a grant begins with. */
export async function loadChangeRequest(
  { db: { client: db }, actor }: UseCaseContext,
  asked: { id: string } | { grantId: string },
): Promise<LoadChangeRequestResult> {
  const { secretariatId } = actor
  if (!may(actor, 'update', 'changeRequest')) return forbidden
  const [request] = 'id' in asked ? await loadChangeRequests(db, secretariatId, { id: asked.id }) : []
  if ('id' in asked && !request) return notFound('changeRequest')
  const grantId = request?.grantId ?? ('grantId' in asked ? asked.grantId : '')
  const [grant] = await loadGrants(db, secretariatId, { id: grantId })
  if (!grant) return notFound('grant')
  return {
    ok: true,
    request: request ?? null,
    grant: { id: grantId, name: grant.reference },
    contacts: byName((await loadContacts(db, secretariatId)).map(({ id, name }) => ({ id, name }))),
  }
}

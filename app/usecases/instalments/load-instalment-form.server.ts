import { may } from '~/domain/access/rights'
import { grossOf } from '~/domain/grants/net'
import { noInstalmentParticulars } from '~/domain/grants/instalment-particulars'
import { sum } from '~/domain/money/oere'
import { newId } from '~/persistence/new-id.server'
import { loadGrants, loadInstalments } from '~/persistence/records/grants.server'
import { loadInstalmentParticulars } from '~/persistence/records/instalment-particulars.server'
import { loadContacts } from '~/persistence/records/organisations.server'
import { loadRequirements } from '~/persistence/records/requirements.server'
import { byName } from '../by-name'
import type { UseCaseContext } from '../context'
import { forbidden, notFound } from '../refusals'
import type { LoadInstalmentFormResult } from './instalment-pages'

/** One instalment for its form, or what a new one of a grant begins with. */
export async function loadInstalmentForm(
  { db: { client: db }, actor }: UseCaseContext,
  asked: { id: string } | { grantId: string },
): Promise<LoadInstalmentFormResult> {
  const { secretariatId } = actor
  if (!may(actor, 'update', 'instalment')) return forbidden
  const [opened] = 'id' in asked ? await loadInstalments(db, secretariatId, { id: asked.id }) : []
  if ('id' in asked && !opened) return notFound('instalment')
  const grantId = opened?.grantId ?? ('grantId' in asked ? asked.grantId : '')
  const [grant] = await loadGrants(db, secretariatId, { id: grantId })
  if (!grant) return notFound('grant')
  const all = await loadInstalments(db, secretariatId, { grantId })
  const kept =
    opened && (await loadInstalmentParticulars(db, secretariatId, { id: opened.id })).get(opened.id)
  const numbers = all.map(({ number }) => Number(number)).filter(Number.isSafeInteger)
  return {
    ok: true,
    instalment: opened ? { ...opened, ...(kept ?? { ...noInstalmentParticulars, version: 0 }) } : null,
    grant: { id: grant.id, name: grant.reference, from: grant.from },
    gross: grossOf(grant),
    others: sum(all.filter(({ id }) => id !== opened?.id).map(({ amount }) => amount)),
    newId: newId(),
    nextNumber: String(Math.max(0, ...numbers) + 1),
    requirements: (await loadRequirements(db, secretariatId, { grantId })).map(({ id, name }) => ({
      id,
      name,
    })),
    contacts: byName((await loadContacts(db, secretariatId)).map(({ id, name }) => ({ id, name }))),
    may: { delete: may(actor, 'delete', 'instalment') },
  }
}

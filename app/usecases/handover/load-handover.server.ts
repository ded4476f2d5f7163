import { may } from '~/domain/access/rights'
import { dutyKinds } from '~/domain/organisations/handover'
import { loadArtefactDuties, loadDuties } from '~/persistence/duties.server'
import { loadContacts } from '~/persistence/records/organisations.server'
import { byName } from '../by-name'
import type { UseCaseContext } from '../context'
import { forbidden, notFound } from '../refusals'
import type { DutyGroup, LoadHandoverResult } from './handover-page'

const mostNames = 50

/** What one contact answers for, by kind, and who could take it over. Done and sent work stays as it was. */
export async function loadHandover(
  { db: { client: db }, actor }: UseCaseContext,
  { id }: { id: string },
): Promise<LoadHandoverResult> {
  if (!may(actor, 'update', 'contact')) return forbidden
  const { secretariatId } = actor
  const contacts = await loadContacts(db, secretariatId)
  const contact = contacts.find((one) => one.id === id)
  if (!contact) return notFound('contact')
  const duties = await loadDuties(db, secretariatId, id)
  const artefacts = await loadArtefactDuties(db, secretariatId, id)
  const groups = dutyKinds.flatMap((kind): DutyGroup[] => {
    const names = new Map(duties.filter((duty) => duty.kind === kind).map((duty) => [duty.id, duty.name]))
    if (kind === 'requirement') for (const each of artefacts) names.set(each.requirementId, each.name)
    return names.size === 0
      ? []
      : [{ kind, count: names.size, names: [...names.values()].slice(0, mostNames) }]
  })
  return {
    ok: true,
    contact: { id: contact.id, name: contact.name },
    groups,
    receivers: byName(contacts.filter((one) => one.id !== id)).map(({ id: other, name }) => ({
      id: other,
      name,
    })),
  }
}

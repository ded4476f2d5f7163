import { addDays, daysBetween } from '~/domain/calendar/day'
import { loadGrantParticulars } from '~/persistence/records/grant-particulars.server'
import { loadGrants } from '~/persistence/records/grants.server'
import { loadContacts, loadOrganisations } from '~/persistence/records/organisations.server'
import { byId, namedIn } from '../by-name'
import type { UseCaseContext } from '../context'
import type { ApplicationDeadline } from './overview'

/** A deadline that went by is shown for so long while the application is still being written. */
const overdueDays = 30

const mostShown = 12

/** Applications not yet sent, of a plan or of none, by their deadline; the first come first. */
export async function applicationDeadlines(
  { db: { client: db }, actor: { secretariatId }, today }: UseCaseContext,
  planId: string,
): Promise<ApplicationDeadline[]> {
  const unsent = {
    status: { in: ['idea', 'drafting'] },
    applyBy: { gte: addDays(today, -overdueDays) as string },
    OR: [{ planId }, { planId: null }],
  }
  const grants = await loadGrants(db, secretariatId, unsent)
  const particulars = await loadGrantParticulars(db, secretariatId, unsent)
  const people = [...particulars.values()].flatMap(({ responsibleId, deputyId }) => [responsibleId, deputyId])
  const contacts = byId(
    await loadContacts(db, secretariatId, { id: { in: people.filter((id) => id !== null) } }),
  )
  const funders = byId(
    await loadOrganisations(db, secretariatId, { id: { in: grants.map((grant) => grant.funderId) } }),
  )
  return grants
    .flatMap((grant): ApplicationDeadline[] => {
      const { applyBy: day, status } = grant
      if (day === null || (status !== 'idea' && status !== 'drafting')) return []
      return [
        {
          grantId: grant.id,
          reference: grant.reference,
          title: grant.title,
          funder: { id: grant.funderId, name: funders.get(grant.funderId)?.name ?? '' },
          status,
          day,
          time: grant.applyTime,
          daysLeft: daysBetween(today, day),
          responsible: namedIn(contacts, particulars.get(grant.id)?.responsibleId ?? null),
          deputy: namedIn(contacts, particulars.get(grant.id)?.deputyId ?? null),
          appliedAmount: grant.appliedAmount,
        },
      ]
    })
    .sort((a, b) =>
      a.day === b.day ? ((a.time ?? '24') < (b.time ?? '24') ? -1 : 1) : a.day < b.day ? -1 : 1,
    )
    .slice(0, mostShown)
}

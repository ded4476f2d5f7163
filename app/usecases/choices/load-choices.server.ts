import { may } from '~/domain/access/rights'
import { loadActivities } from '~/persistence/records/activities.server'
import { loadGrants } from '~/persistence/records/grants.server'
import { loadContacts, loadOrganisations } from '~/persistence/records/organisations.server'
import { loadPlans } from '~/persistence/records/plans.server'
import { byName, compareNames } from '../by-name'
import type { UseCaseContext } from '../context'
import { forbidden } from '../refusals'
import type { ChoiceKind, LoadChoicesResult } from './choices'

/** What the lists of a form can be set to; asked by forms only, so it takes the right to change something. */
export async function loadChoices(
  { db: { client: db }, actor }: UseCaseContext,
  { kinds }: { kinds: readonly ChoiceKind[] },
): Promise<LoadChoicesResult> {
  const { secretariatId } = actor
  if (kinds.some((kind) => !may(actor, 'read', kind)) || !may(actor, 'update', 'activity')) return forbidden
  const [plans, organisations, contacts, activities, grants] = await Promise.all([
    kinds.includes('plan') ? loadPlans(db, secretariatId) : [],
    kinds.includes('organisation') ? loadOrganisations(db, secretariatId) : [],
    kinds.includes('contact') ? loadContacts(db, secretariatId) : [],
    kinds.includes('activity') ? loadActivities(db, secretariatId) : [],
    kinds.includes('grant') ? loadGrants(db, secretariatId) : [],
  ])
  return {
    ok: true,
    plans: plans
      .map(({ id, name, from, through, effortAreas, areas }) => ({
        id,
        name,
        from,
        through,
        effortAreas,
        areas,
      }))
      .sort((a, b) => (a.from === b.from ? compareNames(a.name, b.name) : a.from < b.from ? -1 : 1)),
    organisations: byName(organisations.map(({ id, name, kind }) => ({ id, name, kind }))),
    contacts: byName(contacts.map(({ id, name, organisationId }) => ({ id, name, organisationId }))),
    activities: byName(activities.map(({ id, name, planId }) => ({ id, name, planId }))),
    grants: byName(
      grants.map(({ id, reference, planId, status, from, through }) => ({
        id,
        name: reference,
        planId,
        status,
        from,
        through,
      })),
    ),
  }
}

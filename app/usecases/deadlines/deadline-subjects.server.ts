import type { Actor } from '~/domain/access/actor'
import { may, readsOnlyOwn } from '~/domain/access/rights'
import type { FeedScope } from '~/domain/feeds/feed-scope'
import type { Db } from '~/persistence/db.server'
import { loadGrants } from '~/persistence/records/grants.server'
import { loadContacts, loadOrganisations } from '~/persistence/records/organisations.server'
import { loadPlans } from '~/persistence/records/plans.server'
import { byName } from '../by-name'
import { loadOwn } from '../own-plans.server'
import type { Named } from '../refusals'

export type DeadlineSubjects = Record<FeedScope, Named[]>

/** Whose deadlines somebody may ask for: of people, plans and funders those they may read, themselves first. */
export async function deadlineSubjects(db: Db, actor: Actor): Promise<DeadlineSubjects> {
  const { secretariatId, contactId } = actor
  const readsContacts = may(actor, 'read', 'contact')
  const readsGrants = may(actor, 'read', 'grant')
  const ownPlans = readsOnlyOwn(actor) ? (await loadOwn(db, actor)).planIds : null
  const [contacts, plans, grants, organisations] = await Promise.all([
    loadContacts(db, secretariatId, readsContacts ? {} : { id: contactId ?? '' }),
    may(actor, 'read', 'plan') ? loadPlans(db, secretariatId) : [],
    readsGrants ? loadGrants(db, secretariatId) : [],
    readsGrants ? loadOrganisations(db, secretariatId) : [],
  ])
  const funders = new Set(grants.map(({ funderId }) => funderId))
  const people = named(contacts)
  return {
    person: [...people.filter(({ id }) => id === contactId), ...people.filter(({ id }) => id !== contactId)],
    plan: named(plans.filter(({ id }) => ownPlans === null || ownPlans.has(id))),
    funder: named(organisations.filter(({ id }) => funders.has(id))),
  }
}

function named(rows: readonly Named[]): Named[] {
  return byName(rows.map(({ id, name }) => ({ id, name })))
}

import { may } from '~/domain/access/rights'
import { daysBetween } from '~/domain/calendar/day'
import { roundDates } from '~/domain/grants/application-round'
import { hitRate } from '~/domain/grants/hit-rate'
import { noFunderFacts } from '~/domain/organisations/funder-facts'
import { loadApplicationRounds } from '~/persistence/records/application-rounds.server'
import { loadFunderFacts } from '~/persistence/records/funder-facts.server'
import { loadGrants } from '~/persistence/records/grants.server'
import { loadOrganisations } from '~/persistence/records/organisations.server'
import { byName } from '../by-name'
import type { UseCaseContext } from '../context'
import { forbidden } from '../refusals'
import type { FunderRow, ListFundersResult } from './funder-pages'
import { givesMoney } from './gives-money'

/** Everybody who gives money: their next deadline, their rules in short, and how it has gone with them. */
export async function listFunders({
  db: { client: db },
  actor,
  today,
}: UseCaseContext): Promise<ListFundersResult> {
  const { secretariatId } = actor
  if (!may(actor, 'read', 'grant') || !may(actor, 'read', 'organisation')) return forbidden
  const [organisations, facts, rounds, grants] = await Promise.all([
    loadOrganisations(db, secretariatId),
    loadFunderFacts(db, secretariatId),
    loadApplicationRounds(db, secretariatId),
    loadGrants(db, secretariatId),
  ])
  const grantFunderIds = new Set(grants.map(({ funderId }) => funderId))
  const roundFunderIds = new Set(rounds.map(({ funderId }) => funderId))
  const coming = roundDates(rounds, today, 13)
  const funders = organisations
    .filter((organisation) => givesMoney(organisation, { grantFunderIds, roundFunderIds }))
    .map((organisation): FunderRow => {
      const { id, name, kind, paysNoRunningCosts } = organisation
      const { acceptsNoStartedProjects, answerDays } = facts.get(id) ?? noFunderFacts
      const next = coming.find(({ round }) => round.funderId === id)
      const own = grants.filter(({ funderId }) => funderId === id)
      return {
        id,
        name,
        kind,
        paysNoRunningCosts,
        acceptsNoStartedProjects,
        answerDays,
        next: next ? { day: next.day, time: next.round.time, daysLeft: daysBetween(today, next.day) } : null,
        grants: own.length,
        hits: hitRate(own),
      }
    })
  return {
    ok: true,
    funders: byName(funders),
    hits: hitRate(grants),
    may: { create: may(actor, 'create', 'organisation') },
  }
}

import { may } from '~/domain/access/rights'
import type { Day } from '~/domain/calendar/day'
import { daysBetween } from '~/domain/calendar/day'
import type { ApplicationRound } from '~/domain/grants/application-round'
import { answerDay, roundDates } from '~/domain/grants/application-round'
import { hitRate } from '~/domain/grants/hit-rate'
import { isAwardCounted } from '~/domain/grants/net'
import { noFunderFacts } from '~/domain/organisations/funder-facts'
import { loadApplicationRounds } from '~/persistence/records/application-rounds.server'
import { loadFunderFacts } from '~/persistence/records/funder-facts.server'
import { loadGrants } from '~/persistence/records/grants.server'
import { loadContacts, loadOrganisations } from '~/persistence/records/organisations.server'
import { historyOf } from '../audit/history-of.server'
import { byName } from '../by-name'
import type { UseCaseContext } from '../context'
import { forbidden, notFound } from '../refusals'
import type { FunderRound, LoadFunderResult } from './funder-pages'

/** One funder: its rounds, its rules, and every application to it. */
export async function loadFunder(context: UseCaseContext, { id }: { id: string }): Promise<LoadFunderResult> {
  const { db: database, actor, today } = context
  const { secretariatId } = actor
  const db = database.client
  if (!may(actor, 'read', 'grant') || !may(actor, 'read', 'organisation')) return forbidden
  const [funder] = await loadOrganisations(db, secretariatId, { id })
  if (!funder) return notFound('organisation')
  const kept = (await loadFunderFacts(db, secretariatId, { id })).get(id)
  const { version, ...facts } = kept ?? { ...noFunderFacts, version: 0 }
  const rounds = await loadApplicationRounds(db, secretariatId, { funderId: id })
  const grants = await loadGrants(db, secretariatId, { funderId: id })
  const contacts = await loadContacts(db, secretariatId, { organisationId: id })
  return {
    ok: true,
    funder,
    facts,
    version,
    rounds: rounds
      .map((round) => roundRow(round, facts.answerDays, today))
      .sort((a, b) => ((a.next ?? '9999') < (b.next ?? '9999') ? -1 : 1)),
    grants: byName(
      grants.map((grant) => ({
        id: grant.id,
        name: grant.reference,
        title: grant.title,
        status: grant.status,
        amount: isAwardCounted(grant) ? grant.awardedAmount : grant.appliedAmount,
        applyBy: grant.applyBy,
      })),
    ),
    hits: hitRate(grants),
    contacts: byName(contacts.map(({ id: one, name, title }) => ({ id: one, name, title }))),
    history: await historyOf(context, [id, ...rounds.map((round) => round.id)]),
    may: { update: may(actor, 'update', 'organisation'), apply: may(actor, 'create', 'grant') },
  }
}

function roundRow(round: ApplicationRound, answerDays: number | null, today: Day): FunderRound {
  const [next] = roundDates([round], today, 13)
  return {
    ...round,
    next: next?.day ?? null,
    daysLeft: next ? daysBetween(today, next.day) : null,
    answer: next ? answerDay(next, answerDays) : null,
  }
}

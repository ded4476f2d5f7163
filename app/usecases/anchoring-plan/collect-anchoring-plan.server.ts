import { may, readsOnlyOwn } from '~/domain/access/rights'
import { noCollaborationParticulars } from '~/domain/anchoring/collaboration-particulars'
import { addDays } from '~/domain/calendar/day'
import { loadAnchoringSteps } from '~/persistence/records/anchoring-steps.server'
import { loadCollaborations } from '~/persistence/records/anchorings.server'
import { loadCollaborationParticulars } from '~/persistence/records/collaboration-particulars.server'
import { loadContacts, loadOrganisations } from '~/persistence/records/organisations.server'
import { loadPlans } from '~/persistence/records/plans.server'
import { secretariatName } from '~/persistence/secretariats.server'
import { loadStageChanges } from '~/persistence/records/stage-changes.server'
import { anchoringStandings } from '../anchoring/anchoring-standings.server'
import { rowOf } from '../anchoring/load-anchoring.server'
import { byId, byName } from '../by-name'
import type { UseCaseContext } from '../context'
import { filesOf } from '../files/files-of.server'
import { chosenPlan, planChoice } from '../plans/plan-in-view'
import type { Forbidden, NotFound } from '../refusals'
import { forbidden, notFound } from '../refusals'
import type { AnchoringPlan, NamedPerson, PlannedSubject } from './anchoring-plan'

export type CollectAnchoringPlanResult = ({ ok: true } & AnchoringPlan) | Forbidden | NotFound

/** Everything the forankringsplan of a plan tells. A fixed number of queries, and no kroner but sums and what owners take on. */
export async function collectAnchoringPlan(
  { db: database, actor, today }: UseCaseContext,
  { planId }: { planId: string | null },
): Promise<CollectAnchoringPlanResult> {
  const { secretariatId } = actor
  const db = database.client
  const isAllowed = may(actor, 'read', 'anchoring') && may(actor, 'read', 'collaboration')
  if (!isAllowed || readsOnlyOwn(actor) || !may(actor, 'seeAmounts', 'anchoring')) return forbidden
  const plan = chosenPlan(await loadPlans(db, secretariatId), planId, today)
  if (!plan) return notFound('plan')
  const standings = await anchoringStandings(database, secretariatId, plan.id, today)
  const anchoringIds = standings.flatMap(({ anchoring }) => anchoring?.id ?? [])
  const [steps, changes, files, collaborations, particulars] = await Promise.all([
    loadAnchoringSteps(db, secretariatId, { anchoringId: { in: anchoringIds } }),
    loadStageChanges(db, secretariatId, anchoringIds),
    filesOf(db, actor, 'anchoring', anchoringIds),
    loadCollaborations(db, secretariatId, { planId: plan.id }),
    loadCollaborationParticulars(db, secretariatId, { planId: plan.id }),
  ])
  const people = [
    ...standings.flatMap(({ contact, responsibleId }) => [contact?.id ?? null, responsibleId]),
    ...steps.map(({ responsibleId }) => responsibleId),
    ...collaborations.map(({ heldTogetherById }) => heldTogetherById),
  ]
  const organisationIds = [plan.holderId, ...collaborations.flatMap(({ participantIds }) => participantIds)]
  const [contacts, organisations] = await Promise.all([
    loadContacts(db, secretariatId, { id: { in: distinct(people) } }),
    loadOrganisations(db, secretariatId, { id: { in: distinct(organisationIds) } }),
  ])
  const contactOf = byId(contacts)
  const organisationOf = byId(organisations)
  const collaborationOf = byId(collaborations)
  const person = (id: string | null): NamedPerson | null => {
    const contact = contactOf.get(id ?? '')
    return contact ? { name: contact.name, title: contact.title } : null
  }
  const subjects = standings.map((standing): PlannedSubject => {
    const { anchoring, last } = standing
    const collaboration = collaborationOf.get(standing.subjectId)
    const taken = changes.filter(
      ({ anchoringId, from, to }) =>
        anchoringId === anchoring?.id && to === standing.stage && from !== null && from !== to,
    )
    return {
      row: rowOf(standing, today),
      since: taken.at(-1)?.on ?? null,
      person: person(standing.contact?.id ?? null),
      responsible: person(standing.responsibleId),
      moneyFrom: anchoring?.from ?? addDays(plan.through, 1),
      steps: steps
        .filter(({ anchoringId }) => anchoringId === anchoring?.id)
        .map((step) => ({
          ...step,
          responsible: person(step.responsibleId),
          isAfterWindow: last !== null && step.day !== null && step.doneOn === null && step.day > last.day,
        })),
      papers: (files.get(anchoring?.id ?? '') ?? []).map(({ name }) => name),
      collaboration: collaboration
        ? {
            name: collaboration.name,
            ...noCollaborationParticulars,
            ...particulars.get(collaboration.id),
            participants: byName(
              collaboration.participantIds.flatMap((id) => organisationOf.get(id) ?? []),
            ).map(({ name }) => name),
            heldTogetherBy: person(collaboration.heldTogetherById),
          }
        : null,
    }
  })
  return {
    ok: true,
    secretariat: await secretariatName(db, secretariatId),
    plan: planChoice(plan, today),
    holder: organisationOf.get(plan.holderId ?? '')?.name ?? null,
    subjects,
  }
}

function distinct(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))]
}

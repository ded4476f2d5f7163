import { may } from '~/domain/access/rights'
import { loadCollaborations } from '~/persistence/records/anchorings.server'
import { loadCollaborationParticulars } from '~/persistence/records/collaboration-particulars.server'
import { loadContacts, loadOrganisations } from '~/persistence/records/organisations.server'
import { loadPlans } from '~/persistence/records/plans.server'
import { standingsIn } from '../anchoring/anchoring-standings.server'
import { rowOf } from '../anchoring/load-anchoring.server'
import { historyOf } from '../audit/history-of.server'
import { byId } from '../by-name'
import type { UseCaseContext } from '../context'
import { keptCoverage } from '../coverage/kept-coverage.server'
import { filesOf } from '../files/files-of.server'
import { forbidden, notFound } from '../refusals'
import type { LoadCollaborationResult } from './collaboration-pages'
import { collaborationValues } from './collaboration-parts'

/** One collaboration: who takes part, what it takes and gives, and where it goes after the plan. */
export async function loadCollaboration(
  context: UseCaseContext,
  { id }: { id: string },
): Promise<LoadCollaborationResult> {
  const { db: database, actor, today } = context
  const { secretariatId } = actor
  const db = database.client
  if (!may(actor, 'read', 'collaboration')) return forbidden
  const [found] = await loadCollaborations(db, secretariatId, { id })
  const covered = found && (await keptCoverage(database, secretariatId, found.planId, today))
  const [plan] = found ? await loadPlans(db, secretariatId, { id: found.planId }) : []
  if (!found || !covered || !plan) return notFound('collaboration')
  const [standings, particulars, organisations, contacts, files, history] = await Promise.all([
    standingsIn(db, secretariatId, covered, today),
    loadCollaborationParticulars(db, secretariatId, { id }),
    loadOrganisations(db, secretariatId, { id: { in: found.participantIds } }),
    loadContacts(db, secretariatId, { id: { in: found.heldTogetherById ? [found.heldTogetherById] : [] } }),
    filesOf(db, actor, 'collaboration', [id]),
    historyOf(context, [id]),
  ])
  const standing = standings.find(({ subjectId }) => subjectId === id)
  if (!standing) return notFound('collaboration')
  const organisationOf = byId(organisations)
  const [holder] = contacts
  const kept = particulars.get(id)
  return {
    ok: true,
    collaboration: { id, ...collaborationValues(found, kept) },
    version: kept?.version ?? 0,
    plan: { id: plan.id, name: plan.name },
    participants: found.participantIds.flatMap((each) => {
      const organisation = organisationOf.get(each)
      return organisation ? { id: organisation.id, name: organisation.name } : []
    }),
    heldTogetherBy: holder ? { id: holder.id, name: holder.name, title: holder.title } : null,
    anchoring: rowOf(standing, today),
    files: files.get(id) ?? [],
    history,
    may: {
      update: may(actor, 'update', 'collaboration'),
      delete: may(actor, 'delete', 'collaboration'),
      attach: may(actor, 'create', 'file'),
    },
  }
}

import { may } from '~/domain/access/rights'
import type { Activity } from '~/domain/activities/activity'
import { loadAnchoringSteps } from '~/persistence/records/anchoring-steps.server'
import { loadContacts } from '~/persistence/records/organisations.server'
import { standingsIn } from '../anchoring/anchoring-standings.server'
import { rowOf } from '../anchoring/load-anchoring.server'
import { byId, namedIn } from '../by-name'
import type { UseCaseContext } from '../context'
import type { KeptCoverage } from '../coverage/kept-coverage.server'
import type { ActivityStanding } from './activity-page'

/** Where an activity goes after the plan: its owner's last day, the board's meeting before it, and the next steps. */
export async function activityStanding(
  { db: { client: db }, actor, today }: UseCaseContext,
  { id, planId }: Pick<Activity, 'id' | 'planId'>,
  kept: KeptCoverage,
): Promise<ActivityStanding | null> {
  if (!may(actor, 'read', 'anchoring')) return null
  const { secretariatId } = actor
  const plans = kept.plans.filter((plan) => plan.planId === planId)
  const standings = await standingsIn(db, secretariatId, { ...kept, plans }, today)
  const standing = standings.find(({ subjectId }) => subjectId === id)
  if (!standing) return null
  const { anchoring } = standing
  const steps = anchoring
    ? await loadAnchoringSteps(db, secretariatId, { anchoringId: anchoring.id, doneOn: null })
    : []
  const asked = steps.flatMap(({ responsibleId }) => responsibleId ?? [])
  const contacts = byId(await loadContacts(db, secretariatId, { id: { in: asked } }))
  return {
    row: rowOf(standing, today),
    steps: steps.map(({ id: stepId, title, day, responsibleId }) => ({
      id: stepId,
      title,
      day,
      responsible: namedIn(contacts, responsibleId),
    })),
    mayUpdate: may(actor, 'update', 'anchoring'),
  }
}

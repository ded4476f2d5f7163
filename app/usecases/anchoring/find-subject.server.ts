import type { Continuation } from '~/domain/activities/activity'
import type { Activity } from '~/domain/activities/activity'
import type { Anchoring, AnchoringSubjectKind } from '~/domain/anchoring/anchoring'
import type { SecretariatId } from '~/domain/access/secretariat-id'
import type { Db } from '~/persistence/db.server'
import { newId } from '~/persistence/new-id.server'
import { loadActivities } from '~/persistence/records/activities.server'
import type { AnchoringParticulars } from '~/persistence/records/anchoring-particulars.server'
import { loadAnchoringParticulars } from '~/persistence/records/anchoring-particulars.server'
import { loadAnchorings, loadCollaborations } from '~/persistence/records/anchorings.server'
import { loadPlans } from '~/persistence/records/plans.server'

/** What an anchoring is of, with the anchoring as it is kept, or as it would begin. */
export interface FoundSubject {
  kind: AnchoringSubjectKind
  id: string
  name: string
  planId: string
  anchoring: Anchoring
  /** Null where nobody has written one. */
  kept: AnchoringParticulars | null
  /** An activity's own. */
  activity: Activity | null
  wish: Continuation | null
}

/** The subject of an address: by its anchoring's id, or by its own. */
export async function findSubject(
  db: Db,
  secretariatId: SecretariatId,
  id: string,
): Promise<FoundSubject | null> {
  const [known] = await loadAnchorings(db, secretariatId, {
    OR: [{ id }, { activityId: id }, { collaborationId: id }, { planId: id }],
  })
  const subjectId = known ? (known.activityId ?? known.collaborationId ?? known.planId ?? '') : id
  const [activity] = await loadActivities(db, secretariatId, { id: subjectId })
  const [collaboration] = activity ? [] : await loadCollaborations(db, secretariatId, { id: subjectId })
  const [plan] = activity || collaboration ? [] : await loadPlans(db, secretariatId, { id: subjectId })
  const subject = activity ?? collaboration ?? plan
  if (!subject) return null
  const kind = activity ? 'activity' : collaboration ? 'collaboration' : 'approach'
  const kept = known ? await loadAnchoringParticulars(db, secretariatId, { id: known.id }) : null
  const particulars = (known && kept?.get(known.id)) ?? null
  return {
    kind,
    id: subject.id,
    name: subject.name,
    planId: 'planId' in subject ? subject.planId : subject.id,
    anchoring: known ?? begun(kind, subject.id),
    kept: particulars,
    activity: activity ?? null,
    wish: activity?.continuation ?? particulars?.wish ?? null,
  }
}

function begun(subjectKind: AnchoringSubjectKind, subjectId: string): Anchoring {
  const of = (kind: AnchoringSubjectKind) => (kind === subjectKind ? subjectId : null)
  return {
    id: newId(),
    subjectKind,
    activityId: of('activity'),
    collaborationId: of('collaboration'),
    planId: of('approach'),
    stage: 'none',
    ownerOrganisationId: null,
    ownerPositionId: null,
    ownerContactId: null,
    amount: null,
    from: null,
    documentation: null,
    volunteersOnly: false,
  }
}

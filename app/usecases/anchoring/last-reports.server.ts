import type { SecretariatId } from '~/domain/access/secretariat-id'
import type { Day } from '~/domain/calendar/day'
import type { RecordsIndex } from '~/domain/funding/records-index'
import { isUnsent } from '~/domain/reporting/obligation-life'
import type { Database } from '~/persistence/database.server'
import { namedIn } from '../by-name'
import { keptObligations } from '../obligations/kept-obligations.server'
import { obligationId, obligationPath } from '../obligations/obligation-address'
import type { LastReport } from './closing-plan'

/** The grants that pay an activity, by allocation or through a post that staffs it; a plan's are all of its own. */
export function payingGrantIds(
  subject: { activityId: string | null; planId: string },
  index: Pick<RecordsIndex, 'allocationsTo' | 'positionsStaffing' | 'sharesOf' | 'grantsOf'>,
): Set<string> {
  const { activityId, planId } = subject
  if (activityId === null) return new Set(index.grantsOf(planId).map(({ id }) => id))
  const shares = index.positionsStaffing(activityId).flatMap(({ id }) => index.sharesOf(id))
  return new Set([
    ...index.allocationsTo(activityId).map(({ grantId }) => grantId),
    ...shares.flatMap(({ payerGrantId }) => payerGrantId ?? []),
  ])
}

/** What is still owed to these grants' funders after a day, the earliest first. */
export async function lastReports(
  database: Database,
  secretariatId: SecretariatId,
  grantIds: ReadonlySet<string>,
  after: Day,
): Promise<LastReport[]> {
  const kept = await keptObligations(database, secretariatId)
  if (!kept) return []
  return kept.obligations
    .filter(({ due, status, grant }) => due > after && isUnsent(status) && grantIds.has(grant.id))
    .map(({ requirement, occurrence, grant, due, responsibleId }) => {
      const key = { requirementId: requirement.id, occurrence }
      return {
        id: obligationId(key),
        path: obligationPath(key),
        name: requirement.name,
        grant: { id: grant.id, name: grant.reference },
        due,
        responsible: namedIn(kept.contacts, responsibleId),
      }
    })
}

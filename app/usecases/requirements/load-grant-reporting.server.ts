import type { SecretariatId } from '~/domain/access/secretariat-id'
import type { Grant } from '~/domain/grants/grant'
import type { ReportingAround, ReportingRecords } from '~/domain/reporting/secretariat-obligations'
import type { Db } from '~/persistence/db.server'
import { loadBodies, loadMeetings } from '~/persistence/records/bodies.server'
import { grantsCountingOnMeetings } from '~/persistence/records/body-particulars.server'
import { loadGrants, loadInstalments } from '~/persistence/records/grants.server'
import { loadOrganisations } from '~/persistence/records/organisations.server'
import { loadPlans } from '~/persistence/records/plans.server'
import { loadReportingAround } from '~/persistence/records/reporting-around.server'
import { loadObligations, loadRequirements } from '~/persistence/records/requirements.server'

export interface GrantReporting {
  grants: Grant[]
  records: ReportingRecords
  around: ReportingAround
}

/** Whose obligations something may move: one grant's, those of a plan, of grants that a body's meetings bear on, or all. */
export type ReportingScope = { grantId: string } | { planId: string } | { bodyId: string } | 'all'

/**
 * What the obligations of some grants are worked out from. A fixed number of queries.
 */
export async function loadGrantReporting(
  db: Db,
  secretariatId: SecretariatId,
  of: ReportingScope,
): Promise<GrantReporting> {
  const isAll = of === 'all'
  const whereGrant = isAll ? {} : grantsOf(of, secretariatId)
  const whereOwn = isAll
    ? {}
    : 'grantId' in of
      ? { grantId: of.grantId }
      : { grant: { is: { secretariatId, ...whereGrant } } }
  const grants = await loadGrants(db, secretariatId, whereGrant)
  const requirements = await loadRequirements(db, secretariatId, whereOwn)
  const ofRequirements = { requirementId: { in: requirements.map(({ id }) => id) } }
  const records: ReportingRecords = {
    plans: await loadPlans(db, secretariatId),
    organisations: await loadOrganisations(db, secretariatId),
    grants,
    instalments: await loadInstalments(db, secretariatId, whereOwn),
    requirements,
    obligations: await loadObligations(db, secretariatId, isAll ? {} : ofRequirements),
    bodies: await loadBodies(db, secretariatId),
    meetings: await loadMeetings(db, secretariatId),
  }
  return { grants, records, around: await loadReportingAround(db, secretariatId, whereOwn) }
}

function grantsOf(of: Exclude<ReportingScope, 'all'>, secretariatId: SecretariatId) {
  if ('grantId' in of) return { id: of.grantId }
  return 'planId' in of ? { planId: of.planId } : grantsCountingOnMeetings(secretariatId, of.bodyId)
}

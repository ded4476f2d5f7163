import type { SecretariatId } from '~/domain/access/secretariat-id'
import type { Grant } from '~/domain/grants/grant'
import type { GrantObligations } from '~/domain/reporting/obligations'
import { obligationsOf } from '~/domain/reporting/obligations'
import { reportingGrants } from '~/domain/reporting/secretariat-obligations'
import type { Db } from '~/persistence/db.server'
import { loadBodies, loadMeetings } from '~/persistence/records/bodies.server'
import { loadInstalments } from '~/persistence/records/grants.server'
import { loadOrganisations } from '~/persistence/records/organisations.server'
import { loadPlans } from '~/persistence/records/plans.server'
import { loadReportingAround } from '~/persistence/records/reporting-around.server'
import { loadObligations, loadRequirements } from '~/persistence/records/requirements.server'

/** The obligations of one grant, as its pages show them. A fixed number of queries. */
export async function loadGrantObligations(
  db: Db,
  secretariatId: SecretariatId,
  grant: Grant,
): Promise<GrantObligations> {
  const grantId = grant.id
  const [plans, organisations, instalments, requirements, obligations, bodies, meetings, around] =
    await Promise.all([
      loadPlans(db, secretariatId, { id: grant.planId ?? '' }),
      loadOrganisations(db, secretariatId),
      loadInstalments(db, secretariatId, { grantId }),
      loadRequirements(db, secretariatId, { grantId }),
      loadObligations(db, secretariatId, { requirement: { is: { secretariatId, grantId } } }),
      loadBodies(db, secretariatId),
      loadMeetings(db, secretariatId),
      loadReportingAround(db, secretariatId, { grantId }),
    ])
  const records = {
    plans,
    organisations,
    grants: [grant],
    instalments,
    requirements,
    obligations,
    bodies,
    meetings,
  }
  return obligationsOf(reportingGrants(records, around)(grant))
}

import type { SecretariatId } from '~/domain/access/secretariat-id'
import type { Plan } from '~/domain/plans/plan'
import type { HeldWithoutDay } from '~/domain/reporting/obligations'
import { obligationsOf } from '~/domain/reporting/obligations'
import type { GrantObligation } from '~/domain/reporting/secretariat-obligations'
import { reportingGrants } from '~/domain/reporting/secretariat-obligations'
import type { Db } from '~/persistence/db.server'
import { loadBodies, loadMeetings } from '~/persistence/records/bodies.server'
import { loadGrants, loadInstalments } from '~/persistence/records/grants.server'
import { loadOrganisations } from '~/persistence/records/organisations.server'
import { loadPlans } from '~/persistence/records/plans.server'
import { loadReportingAround } from '~/persistence/records/reporting-around.server'
import { loadObligations, loadRequirements } from '~/persistence/records/requirements.server'

export interface GrantsObligations {
  /** By requirement and number. */
  obligations: GrantObligation[]
  heldWithoutDay: HeldWithoutDay[]
  plan: Plan | null
}

/** Every obligation of one grant, by a fixed number of queries that touch little more. */
export async function loadGrantObligations(
  db: Db,
  secretariatId: SecretariatId,
  grantId: string,
): Promise<GrantsObligations> {
  const grants = await loadGrants(db, secretariatId, { id: grantId })
  const planIds = grants.flatMap(({ planId }) => planId ?? [])
  const plans = planIds.length === 0 ? [] : await loadPlans(db, secretariatId, { id: { in: planIds } })
  const holderIds = [...grants, ...plans].flatMap(({ holderId }) => holderId ?? [])
  const requirements = await loadRequirements(db, secretariatId, { grantId })
  const around = await loadReportingAround(db, secretariatId, { grantId })
  const isMet =
    requirements.some(({ rule }) => /møde/i.test(rule)) ||
    [...around.particulars.values()].some(({ bodyId }) => bodyId !== null)
  const reportingGrant = reportingGrants(
    {
      grants,
      plans,
      organisations:
        holderIds.length === 0 ? [] : await loadOrganisations(db, secretariatId, { id: { in: holderIds } }),
      instalments: await loadInstalments(db, secretariatId, { grantId }),
      requirements,
      obligations: await loadObligations(db, secretariatId, {
        requirementId: { in: requirements.map(({ id }) => id) },
      }),
      bodies: isMet ? await loadBodies(db, secretariatId) : [],
      meetings: isMet ? await loadMeetings(db, secretariatId) : [],
    },
    around,
  )
  const found = grants.map((grant) => ({ grant, ...obligationsOf(reportingGrant(grant)) }))
  return {
    obligations: found.flatMap(({ grant, obligations }) => obligations.map((one) => ({ ...one, grant }))),
    heldWithoutDay: found.flatMap(({ heldWithoutDay }) => heldWithoutDay),
    plan: plans[0] ?? null,
  }
}

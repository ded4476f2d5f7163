import type { SecretariatId } from '~/domain/access/secretariat-id'
import type { GrantObligation } from '~/domain/reporting/secretariat-obligations'
import { secretariatObligations } from '~/domain/reporting/secretariat-obligations'
import type { SecretariatRecords } from '~/domain/secretariat/secretariat-records'
import type { Database } from '~/persistence/database.server'
import { loadReportingAround } from '~/persistence/records/reporting-around.server'
import { loadSecretariatRecords } from '~/persistence/records/load-secretariat-records.server'

export interface ObligationQuery {
  /** The name of a plan, the reference of a grant; undefined: all. */
  plan?: string | undefined
  grant?: string | undefined
}

export type LoadObligationsResult =
  | { ok: true; obligations: GrantObligation[]; contacts: SecretariatRecords['contacts'] }
  | { ok: false; reason: 'unknownPlan' | 'unknownGrant' }

/** Every obligation of a secretariat, by due day. For the command line, where no actor is asked. */
export async function loadObligations(
  database: Database,
  secretariatId: SecretariatId,
  { plan: planName, grant: reference }: ObligationQuery,
): Promise<LoadObligationsResult> {
  const records = await loadSecretariatRecords(database.client, secretariatId)
  const plan = records.plans.find(({ name }) => name === planName)
  if (planName !== undefined && !plan) return { ok: false, reason: 'unknownPlan' }
  if (reference !== undefined && !records.grants.some((grant) => grant.reference === reference)) {
    return { ok: false, reason: 'unknownGrant' }
  }
  const around = await loadReportingAround(database.client, secretariatId)
  const obligations = secretariatObligations(records, around).filter(
    ({ grant }) =>
      (reference === undefined || grant.reference === reference) && (!plan || grant.planId === plan.id),
  )
  return { ok: true, obligations, contacts: records.contacts }
}

import type { SecretariatId } from '~/domain/access/secretariat-id'
import type { Grant } from '~/domain/grants/grant'
import type { Organisation } from '~/domain/organisations/organisation'
import type { Plan } from '~/domain/plans/plan'
import type { GrantObligation } from '~/domain/reporting/secretariat-obligations'
import { secretariatObligations } from '~/domain/reporting/secretariat-obligations'
import type { Database } from '~/persistence/database.server'
import type { Db } from '~/persistence/db.server'
import { loadBodies, loadMeetings } from '~/persistence/records/bodies.server'
import { loadGrants, loadInstalments } from '~/persistence/records/grants.server'
import { loadRevision } from '~/persistence/records/load-secretariat-records.server'
import { loadContacts, loadOrganisations } from '~/persistence/records/organisations.server'
import { loadPlans } from '~/persistence/records/plans.server'
import { loadReportingAround } from '~/persistence/records/reporting-around.server'
import { loadObligations, loadRequirements } from '~/persistence/records/requirements.server'
import { byId } from '../by-name'
import type { Named } from '../refusals'

/** Every obligation of a secretariat by due day, and the names of what they speak of. Shared between requests: nobody may change it. */
export interface KeptObligations {
  readonly obligations: readonly GrantObligation[]
  readonly grants: readonly Grant[]
  readonly plans: readonly Plan[]
  readonly contacts: ReadonlyMap<string, Named>
  readonly organisations: ReadonlyMap<string, Organisation>
}

const mostKept = 50

const mostAttempts = 5

const kept = new WeakMap<Database, Map<string, { revision: string; answer: Promise<KeptObligations> }>>()

/**
 * Obligations kept in memory until anybody writes to the secretariat's records, in whichever process: one query where
 * they are kept. They depend on no day: who asks compares with today. Null where there is no such secretariat.
 */
export async function keptObligations(
  database: Database,
  secretariatId: SecretariatId,
): Promise<KeptObligations | null> {
  const revision = await loadRevision(database.client, secretariatId)
  if (revision === null) return null
  const answers =
    kept.get(database) ?? new Map<string, { revision: string; answer: Promise<KeptObligations> }>()
  kept.set(database, answers)
  const known = answers.get(secretariatId)
  const answer = known?.revision === revision ? known.answer : workOut(database.client, secretariatId)
  answers.delete(secretariatId)
  answers.set(secretariatId, { revision, answer })
  for (const other of answers.keys()) {
    if (answers.size <= mostKept) break
    answers.delete(other)
  }
  answer.catch(() => answers.delete(secretariatId))
  return answer
}

/** Several queries see one state only if nobody wrote between the first and the last; else they are asked again. */
async function workOut(db: Db, secretariatId: SecretariatId): Promise<KeptObligations> {
  let revision = await loadRevision(db, secretariatId)
  for (let attempt = 1; ; attempt += 1) {
    const records = {
      plans: await loadPlans(db, secretariatId),
      organisations: await loadOrganisations(db, secretariatId),
      grants: await loadGrants(db, secretariatId),
      instalments: await loadInstalments(db, secretariatId),
      requirements: await loadRequirements(db, secretariatId),
      obligations: await loadObligations(db, secretariatId),
      bodies: await loadBodies(db, secretariatId),
      meetings: await loadMeetings(db, secretariatId),
    }
    const contacts = await loadContacts(db, secretariatId)
    const around = await loadReportingAround(db, secretariatId)
    const seen = await loadRevision(db, secretariatId)
    if (seen === revision || attempt === mostAttempts) {
      return {
        obligations: secretariatObligations(records, around),
        grants: records.grants,
        plans: records.plans,
        contacts: named(contacts),
        organisations: byId(records.organisations),
      }
    }
    revision = seen
  }
}

function named(rows: readonly Named[]): Map<string, Named> {
  return new Map(rows.map(({ id, name }) => [id, { id, name }]))
}

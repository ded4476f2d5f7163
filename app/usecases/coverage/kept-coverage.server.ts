import type { SecretariatId } from '~/domain/access/secretariat-id'
import type { Day } from '~/domain/calendar/day'
import { coverage } from '~/domain/funding/coverage'
import type { CoverageRecords, PlanCoverage } from '~/domain/funding/coverage-types'
import type { SecretariatSettings } from '~/domain/secretariat/secretariat-records'
import type { Database } from '~/persistence/database.server'
import { loadPlanRecords } from '~/persistence/records/load-plan-records.server'
import {
  loadCoverageRecords,
  loadRevision,
  loadSettings,
} from '~/persistence/records/load-secretariat-records.server'

/** Coverage with what it was worked out from. Shared between requests: nobody may change it. */
export interface KeptCoverage {
  readonly records: CoverageRecords
  readonly settings: SecretariatSettings
  /** Of the plan asked for, or of every plan, in the order of their rows. */
  readonly plans: readonly PlanCoverage[]
}

/** Enough for every plan in the country on one server to be looked at in turn. */
const mostKept = 100

const mostAttempts = 5

const kept = new WeakMap<Database, Map<string, Promise<KeptCoverage>>>()

/**
 * Coverage of one plan, or of all where `planId` is null, kept in memory until anybody writes to the
 * secretariat's records, in whichever process: one query where it is kept. Null where there is no such plan.
 */
export async function keptCoverage(
  database: Database,
  secretariatId: SecretariatId,
  planId: string | null,
  today: Day,
): Promise<KeptCoverage | null> {
  const revision = await loadRevision(database.client, secretariatId)
  if (revision === null) return null
  const answers = kept.get(database) ?? new Map<string, Promise<KeptCoverage>>()
  kept.set(database, answers)
  const key = [secretariatId, planId ?? '*', revision, today].join(' ')
  const answer = answers.get(key) ?? workOut(database, secretariatId, planId, today)
  answers.delete(key)
  for (const other of answers.keys()) {
    if (answers.size >= mostKept || isOutdated(other, key)) answers.delete(other)
  }
  answers.set(key, answer)
  answer.catch(() => answers.delete(key))
  const found = await answer
  return planId !== null && found.plans.length === 0 ? null : found
}

/** The same question about an earlier state. */
function isOutdated(kept: string, asked: string): boolean {
  const [secretariat, plan, revision] = kept.split(' ')
  const [askedSecretariat, askedPlan, askedRevision] = asked.split(' ')
  return secretariat === askedSecretariat && plan === askedPlan && revision !== askedRevision
}

/** Several queries see one state only if nobody wrote between the first and the last; else they are asked again. */
async function workOut(
  database: Database,
  secretariatId: SecretariatId,
  planId: string | null,
  today: Day,
): Promise<KeptCoverage> {
  const db = database.client
  let revision = await loadRevision(db, secretariatId)
  for (let attempt = 1; ; attempt += 1) {
    const settings = await loadSettings(db, secretariatId)
    const records =
      planId === null
        ? await loadCoverageRecords(db, secretariatId)
        : await loadPlanRecords(db, secretariatId, planId)
    const seen = await loadRevision(db, secretariatId)
    if (seen === revision || attempt === mostAttempts) {
      const only = planId === null ? undefined : new Set([planId])
      return { records, settings, plans: coverage(records, settings, today, only).plans }
    }
    revision = seen
  }
}

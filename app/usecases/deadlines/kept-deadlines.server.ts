import type { SecretariatId } from '~/domain/access/secretariat-id'
import type { Day } from '~/domain/calendar/day'
import type { Deadline } from '~/domain/deadlines/deadline'
import type { Database } from '~/persistence/database.server'
import { loadRevision } from '~/persistence/records/load-secretariat-records.server'
import { loadDeadlines } from './load-deadlines.server'

/** Secretariats whose deadlines are held at once. */
const mostKept = 20

const mostAttempts = 5

interface Kept {
  revision: string
  today: Day
  deadlines: Promise<readonly Deadline[]>
}

const kept = new WeakMap<Database, Map<SecretariatId, Kept>>()

/**
 * The deadlines of a secretariat, kept in memory until anybody writes to its records or the day ends: one query where
 * they are. Shared between requests: nobody may change them.
 */
export async function keptDeadlines(
  database: Database,
  secretariatId: SecretariatId,
  today: Day,
): Promise<readonly Deadline[]> {
  const revision = await loadRevision(database.client, secretariatId)
  if (revision === null) return []
  const answers = kept.get(database) ?? new Map<SecretariatId, Kept>()
  kept.set(database, answers)
  const known = answers.get(secretariatId)
  if (known?.revision === revision && known.today === today) return known.deadlines
  const answer = { revision, today, deadlines: workOut(database, secretariatId, today, revision) }
  answers.delete(secretariatId)
  const [oldest] = answers.keys()
  if (answers.size >= mostKept && oldest !== undefined) answers.delete(oldest)
  answers.set(secretariatId, answer)
  answer.deadlines.catch(() => {
    if (answers.get(secretariatId) === answer) answers.delete(secretariatId)
  })
  return answer.deadlines
}

/** Several queries see one state only if nobody wrote between the first and the last; else they are asked again. */
async function workOut(
  database: Database,
  secretariatId: SecretariatId,
  today: Day,
  asked: string,
): Promise<readonly Deadline[]> {
  let revision: string | null = asked
  for (let attempt = 1; ; attempt += 1) {
    const deadlines = await loadDeadlines(database.client, secretariatId, today)
    const seen = await loadRevision(database.client, secretariatId)
    if (seen === revision || attempt === mostAttempts) return deadlines
    revision = seen
  }
}

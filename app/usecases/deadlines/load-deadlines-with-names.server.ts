import type { SecretariatId } from '~/domain/access/secretariat-id'
import type { Day } from '~/domain/calendar/day'
import { addDays } from '~/domain/calendar/day'
import type { Deadline } from '~/domain/deadlines/deadline'
import type { Database } from '~/persistence/database.server'
import { loadDeadlineNames } from '~/persistence/deadline-names.server'
import type { DeadlineNames } from './deadline-answer'
import { keptDeadlines } from './kept-deadlines.server'

/**
 * The deadlines of a secretariat with the names they point at, for the command line and the API. `within`: only those
 * still to do, overdue ones too, whose day comes within so many days; otherwise all.
 */
export async function loadDeadlinesWithNames(
  database: Database,
  secretariatId: SecretariatId,
  { today, within }: { today: Day; within: number | undefined },
): Promise<{ deadlines: Deadline[]; names: DeadlineNames }> {
  const all = await keptDeadlines(database, secretariatId, today)
  const through = within === undefined ? null : addDays(today, within)
  return {
    deadlines: all.filter(({ day, state }) => through === null || (state === 'open' && day <= through)),
    names: await loadDeadlineNames(database.client, secretariatId),
  }
}

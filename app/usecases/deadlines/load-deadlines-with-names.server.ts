import type { SecretariatId } from '~/domain/access/secretariat-id'
import type { Day } from '~/domain/calendar/day'
import { addDays } from '~/domain/calendar/day'
import type { Deadline } from '~/domain/deadlines/deadline'
import type { Db } from '~/persistence/db.server'
import type { DeadlineNames } from './deadline-answer'
import { loadDeadlineNames } from '~/persistence/deadline-names.server'
import { loadDeadlines } from './load-deadlines.server'

/**
 * The deadlines of a secretariat with the names they point at, for the command line and the API. `within`: only those
 * still to do, overdue ones too, whose day comes within so many days; otherwise all.
 */
export async function loadDeadlinesWithNames(
  db: Db,
  secretariatId: SecretariatId,
  { today, within }: { today: Day; within: number | undefined },
): Promise<{ deadlines: Deadline[]; names: DeadlineNames }> {
  const all = await loadDeadlines(db, secretariatId, today)
  const through = within === undefined ? null : addDays(today, within)
  return {
    deadlines: all.filter(({ day, state }) => through === null || (state === 'open' && day <= through)),
    names: await loadDeadlineNames(db, secretariatId),
  }
}

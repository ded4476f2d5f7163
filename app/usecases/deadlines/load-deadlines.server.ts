import type { SecretariatId } from '~/domain/access/secretariat-id'
import type { Day } from '~/domain/calendar/day'
import type { Deadline } from '~/domain/deadlines/deadline'
import { deadlinesOf } from '~/domain/deadlines/deadlines-of'
import type { Db } from '~/persistence/db.server'
import { loadDeadlineRecords } from '~/persistence/deadline-records.server'
import { loadReportingAround } from '~/persistence/records/reporting-around.server'
import { loadAnchoringDays } from './load-anchoring-days.server'

/**
 * Everything of a secretariat that has a day, by day: for jobs, feeds and the command line, where no actor is asked.
 * A page asks `listDeadlines`.
 */
export async function loadDeadlines(
  db: Db,
  secretariatId: SecretariatId,
  today: Day,
): Promise<readonly Deadline[]> {
  const around = await loadReportingAround(db, secretariatId)
  const records = await loadDeadlineRecords(db, secretariatId)
  const anchoring = await loadAnchoringDays(db, secretariatId, today)
  return deadlinesOf({ ...records, ...anchoring }, { today, ...around })
}

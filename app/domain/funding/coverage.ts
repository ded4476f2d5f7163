import type { Day } from '../calendar/day'
import type { SecretariatSettings } from '../secretariat/secretariat-records'
import type { Coverage, CoverageRecords } from './coverage-types'

/** Coverage of every plan (or of those in `only`), month by month; see coverage-types.ts. Built in steps. */
export function coverage(
  _records: CoverageRecords,
  _settings: SecretariatSettings,
  today: Day,
  _only?: ReadonlySet<string>,
): Coverage {
  return { today, plans: [] }
}

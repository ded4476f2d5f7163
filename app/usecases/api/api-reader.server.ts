import type { SecretariatId } from '~/domain/access/secretariat-id'
import type { Day } from '~/domain/calendar/day'
import type { Database } from '~/persistence/database.server'

/** Who reads through the API: a secretariat's token. It reads everything but users, salaries and audit. */
export interface ApiReader {
  db: Database
  secretariatId: SecretariatId
  today: Day
}

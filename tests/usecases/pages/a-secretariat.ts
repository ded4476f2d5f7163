import type { Actor, Role } from '../../../app/domain/access/actor'
import type { SecretariatId } from '../../../app/domain/access/secretariat-id'
import { secretariatId } from '../../../app/domain/access/secretariat-id'
import type { Day } from '../../../app/domain/calendar/day'
import { instant } from '../../../app/domain/calendar/instant'
import type { SecretariatRecords } from '../../../app/domain/secretariat/secretariat-records'
import type { Database } from '../../../app/persistence/database.server'
import { applyRecordChanges } from '../../../app/persistence/records/apply-record-changes.server'
import { changesBetween } from '../../../app/persistence/records/record-changes'
import { emptyRecords } from '../../../app/persistence/records/record-lists.server'
import type { UseCaseContext } from '../../../app/usecases/context'
import { today } from '../../builders/records'

const now = instant('2026-11-22T09:00:00.000Z')

/** A secretariat with these records in the database. */
export async function aSecretariat(
  database: Database,
  given: Partial<SecretariatRecords>,
  name = 'Sydhavn',
): Promise<SecretariatId> {
  const id = secretariatId(name)
  await database.client.secretariat.create({ data: { id, name, createdAt: new Date(now) } })
  const records = { ...emptyRecords(), ...given }
  const changes = changesBetween(emptyRecords(), records)
  const by = { userId: null, name: 'Import' }
  await applyRecordChanges(database, { secretariatId: id, changes, revision: null, records, by, today, now })
  return id
}

/** Somebody at work in a secretariat; a leader unless another role is said. */
export function inside(
  db: Database,
  id: SecretariatId,
  role: Role = 'leader',
  given: Partial<Actor> & { today?: Day } = {},
): UseCaseContext {
  const { today: on = today, ...actor } = given
  return {
    db,
    today: on,
    now,
    actor: {
      userId: `user-${role}`,
      name: actor.name ?? `${role} Holm`,
      secretariatId: id,
      role,
      contactId: null,
      contactOrganisationId: null,
      maySeeSalaries: role === 'leader',
      language: 'da',
      ...actor,
    },
  }
}

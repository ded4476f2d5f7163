import { day } from '../app/domain/calendar/day'
import { instant } from '../app/domain/calendar/instant'
import type { SecretariatRecords } from '../app/domain/secretariat/secretariat-records'
import { openMigratedDatabase } from '../app/persistence/database.server'
import { inTransaction } from '../app/persistence/db.server'
import { createMembership } from '../app/persistence/memberships.server'
import { newId } from '../app/persistence/new-id.server'
import { writeRecordChanges } from '../app/persistence/records/apply-record-changes.server'
import { listChanges } from '../app/persistence/records/record-changes'
import { createSecretariat } from '../app/persistence/secretariats.server'
import { createUser } from '../app/persistence/users.server'
import { openSession } from '../app/usecases/access/open-session.server'

export interface SeededDatabase {
  /** The token of a leader's session. */
  token: string
  /** Milliseconds to write all records. */
  written: number
}

/** Makes a database with these records in one demo secretariat and a leader who is signed in. */
export async function makeSeededDatabase(
  url: string,
  backupFolder: string,
  records: SecretariatRecords,
  today: string,
): Promise<SeededDatabase> {
  const { database } = await openMigratedDatabase(url, { backupFolder, now: new Date() })
  const now = instant(new Date())
  const start = performance.now()
  const token = await inTransaction(database, async (db) => {
    const secretariat = { name: 'Prøvesekretariat', isDemo: true, language: 'da' as const }
    const secretariatId = await createSecretariat(db, secretariat, now)
    const changes = Object.fromEntries(
      Object.entries(records).map(([list, rows]) => [list, listChanges<{ id: string }>([], rows)]),
    )
    const by = { userId: null, name: 'bench' }
    await writeRecordChanges(db, { secretariatId, changes, records, by, today: day(today), now })
    const userId = newId()
    const email = 'leder@example.dk'
    await createUser(db, { id: userId, email, emailFolded: email, name: 'Leder', passwordHash: null }, now)
    const rights = { role: 'leader' as const, contactId: null, maySeeSalaries: true, language: 'da' as const }
    await createMembership(db, secretariatId, { id: newId(), userId, ...rights }, now)
    const visit = { address: null, userAgent: null, previousToken: null }
    const session = await openSession(db, { userId, secretariatId }, visit, now)
    return session.token
  })
  const written = performance.now() - start
  await database.close()
  return { token, written }
}

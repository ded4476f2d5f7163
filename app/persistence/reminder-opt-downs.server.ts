import type { SecretariatId } from '../domain/access/secretariat-id'
import type { OptDownKind } from '../domain/reminders/recipients'
import { optDownKinds } from '../domain/reminders/recipients'
import type { Db } from './db.server'
import { newId } from './new-id.server'

/** Who has asked to hear less of which kind; of one contact where it is given. */
export async function loadOptDowns(
  db: Db,
  secretariatId: SecretariatId,
  contactId?: string,
): Promise<{ contactId: string; kind: OptDownKind }[]> {
  const rows = await db.reminderOptDown.findMany({
    where: { secretariatId, ...(contactId === undefined ? {} : { contactId }) },
    select: { contactId: true, deadlineKind: true },
  })
  return rows.flatMap((row) => {
    const kind = optDownKinds.find((known) => known === row.deadlineKind)
    return kind ? [{ contactId: row.contactId, kind }] : []
  })
}

/** Replaces the kinds a contact has opted down. */
export async function replaceOptDowns(
  db: Db,
  secretariatId: SecretariatId,
  contactId: string,
  kinds: readonly OptDownKind[],
): Promise<void> {
  await db.reminderOptDown.deleteMany({ where: { secretariatId, contactId } })
  await db.reminderOptDown.createMany({
    data: kinds.map((deadlineKind) => ({ secretariatId, id: newId(), contactId, deadlineKind })),
  })
}

import type { SecretariatId } from '../domain/access/secretariat-id'
import type { Recipient, ReminderPeople } from '../domain/reminders/recipients'
import { contactRecipient, isChair, optDownKey } from '../domain/reminders/recipients'
import type { Db } from './db.server'
import { loadOptDowns } from './reminder-opt-downs.server'

/** Whom the reminders of a secretariat can go to beside those a deadline names. Three queries. */
export async function loadReminderPeople(db: Db, secretariatId: SecretariatId): Promise<ReminderPeople> {
  const leaders = await db.membership.findMany({
    where: { secretariatId, role: 'leader', user: { is: { disabledAt: null } } },
    orderBy: { id: 'asc' },
    select: { userId: true, contactId: true },
  })
  const members = await db.bodyMember.findMany({
    where: { secretariatId, role: { not: null }, body: { is: { secretariatId, level: 'board' } } },
    orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
    select: { contactId: true, role: true, body: { select: { planId: true } } },
  })
  const chairsByPlan = new Map<string, Recipient[]>()
  for (const { contactId, role, body } of members) {
    if (!isChair(role)) continue
    const chairs = chairsByPlan.get(body.planId) ?? []
    chairsByPlan.set(body.planId, [...chairs, contactRecipient(contactId)])
  }
  const optDowns = await loadOptDowns(db, secretariatId)
  return {
    leaders: leaders.map(({ userId, contactId }) =>
      contactId === null ? (`user:${userId}` as const) : contactRecipient(contactId),
    ),
    chairsByPlan,
    optDowns: new Set(optDowns.map(({ contactId, kind }) => optDownKey(contactId, kind))),
  }
}

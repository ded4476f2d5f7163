import type { SecretariatId } from '../domain/access/secretariat-id'
import type { DeadlineKind } from '../domain/deadlines/deadline'
import { deadlineKinds } from '../domain/deadlines/deadline'
import type { ReminderPolicies, ReminderPolicy } from '../domain/reminders/policy'
import { policiesWith } from '../domain/reminders/policy'
import type { Db } from './db.server'
import { newId } from './new-id.server'
import { byParent } from './records/record-table.server'

/** What a secretariat has chosen itself for a kind. */
export interface ChosenPolicy {
  kind: DeadlineKind
  policy: ReminderPolicy
  version: number
}

/** The kinds whose policy the secretariat has chosen itself. A kind no longer ours is left out. */
export async function listChosenPolicies(db: Db, secretariatId: SecretariatId): Promise<ChosenPolicy[]> {
  const rows = await db.reminderPolicy.findMany({
    where: { secretariatId },
    select: {
      id: true,
      deadlineKind: true,
      onTheDay: true,
      overdueEveryDays: true,
      escalateToDeputyAfterDays: true,
      escalateToLeaderAfterDays: true,
      escalateToChairAfterDays: true,
      version: true,
    },
  })
  const leads = await db.reminderLead.findMany({
    where: { secretariatId },
    orderBy: { days: 'desc' },
    select: { policyId: true, days: true },
  })
  const leadsOf = byParent(leads, 'policyId')
  return rows.flatMap(({ id, deadlineKind, version, ...policy }) => {
    const kind = deadlineKinds.find((known) => known === deadlineKind)
    if (!kind) return []
    return { kind, version, policy: { ...policy, leadDays: (leadsOf.get(id) ?? []).map(({ days }) => days) } }
  })
}

/** How each kind is reminded of: as the secretariat has chosen, else the default. */
export async function loadReminderPolicies(db: Db, secretariatId: SecretariatId): Promise<ReminderPolicies> {
  return policiesWith(await listChosenPolicies(db, secretariatId))
}

/** Writes the policy of a kind over what was there; the caller has checked the version. */
export async function saveReminderPolicy(
  db: Db,
  secretariatId: SecretariatId,
  kind: DeadlineKind,
  { leadDays, ...policy }: ReminderPolicy,
): Promise<void> {
  const { id } = await db.reminderPolicy.upsert({
    where: { secretariatId_deadlineKind: { secretariatId, deadlineKind: kind } },
    create: { ...policy, secretariatId, id: newId(), deadlineKind: kind },
    update: { ...policy, version: { increment: 1 } },
    select: { id: true },
  })
  await db.reminderLead.deleteMany({ where: { secretariatId, policyId: id } })
  await db.reminderLead.createMany({
    data: leadDays.map((days) => ({ secretariatId, id: newId(), policyId: id, days })),
  })
}

/** Back to the default. False where the kind had it already. */
export async function deleteReminderPolicy(
  db: Db,
  secretariatId: SecretariatId,
  kind: DeadlineKind,
): Promise<boolean> {
  const { count } = await db.reminderPolicy.deleteMany({ where: { secretariatId, deadlineKind: kind } })
  return count > 0
}

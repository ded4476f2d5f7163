import { may } from '~/domain/access/rights'
import type { DeadlineKind } from '~/domain/deadlines/deadline'
import { deadlineKinds } from '~/domain/deadlines/deadline'
import type { ReminderPolicy } from '~/domain/reminders/policy'
import { defaultPolicies } from '~/domain/reminders/policy'
import type { LocalClosingDay } from '~/persistence/closing-days.server'
import { listClosingDays } from '~/persistence/closing-days.server'
import { listChosenPolicies } from '~/persistence/reminder-policies.server'
import type { UseCaseContext } from '../context'
import type { Forbidden } from '../refusals'
import { forbidden } from '../refusals'

export interface PolicyRow {
  kind: DeadlineKind
  policy: ReminderPolicy
  /** 0: the default, which nobody has written over. */
  version: number
}

export type LoadReminderSettingsResult =
  { ok: true; policies: PolicyRow[]; closingDays: LocalClosingDay[] } | Forbidden

/** How each kind is reminded of, and the days the secretariat itself is closed. */
export async function loadReminderSettings({
  db: { client: db },
  actor,
}: UseCaseContext): Promise<LoadReminderSettingsResult> {
  if (!may(actor, 'update', 'reminder')) return forbidden
  const chosen = new Map((await listChosenPolicies(db, actor.secretariatId)).map((row) => [row.kind, row]))
  const policies = deadlineKinds.map(
    (kind) => chosen.get(kind) ?? { kind, policy: defaultPolicies[kind], version: 0 },
  )
  return { ok: true, policies, closingDays: await listClosingDays(db, actor.secretariatId) }
}

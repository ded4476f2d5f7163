import { may } from '~/domain/access/rights'
import { changesBetween } from '~/domain/audit/changes'
import type { DeadlineKind } from '~/domain/deadlines/deadline'
import type { ReminderPolicy } from '~/domain/reminders/policy'
import { defaultPolicies } from '~/domain/reminders/policy'
import { recordAudit } from '~/persistence/audit.server'
import {
  deleteReminderPolicy,
  listChosenPolicies,
  saveReminderPolicy,
} from '~/persistence/reminder-policies.server'
import type { UseCaseContext } from '../context'
import type { Forbidden } from '../refusals'
import { forbidden } from '../refusals'
import { inWriting } from '../saving/in-writing.server'

export interface ReminderPolicyInput {
  kind: DeadlineKind
  /** Null: back to the default. */
  policy: ReminderPolicy | null
  version: number
}

/** `conflict`: somebody else has changed the kind since the form was opened. */
export type ChangeReminderPolicyResult = { ok: true } | Forbidden | { ok: false; reason: 'conflict' }

/** Chooses how a kind is reminded of, from the next sweep on. What is already claimed is sent as it was. */
export function changeReminderPolicy(
  context: UseCaseContext,
  { kind, policy, version }: ReminderPolicyInput,
): Promise<ChangeReminderPolicyResult> {
  const { actor, now } = context
  if (!may(actor, 'update', 'reminder')) return Promise.resolve(forbidden)
  return inWriting<ChangeReminderPolicyResult>(context, async (db) => {
    const { secretariatId } = actor
    const known = (await listChosenPolicies(db, secretariatId)).find((row) => row.kind === kind)
    if ((known?.version ?? 0) !== version) return { ok: false, reason: 'conflict' }
    const before = known?.policy ?? defaultPolicies[kind]
    const changes = changesBetween('reminder', { ...before }, { ...(policy ?? defaultPolicies[kind]) })
    if (policy) await saveReminderPolicy(db, secretariatId, kind, policy)
    else await deleteReminderPolicy(db, secretariatId, kind)
    await recordAudit(db, actor, now, {
      action: 'update',
      recordKind: 'reminder',
      recordId: kind,
      recordName: kind,
      planId: null,
      changes,
    })
    return { ok: true }
  })
}

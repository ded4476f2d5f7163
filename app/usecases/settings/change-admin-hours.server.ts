import { may } from '~/domain/access/rights'
import { changesBetween } from '~/domain/audit/changes'
import type { Hours } from '~/domain/money/oere'
import { recordAudit } from '~/persistence/audit.server'
import { loadAdminSettings, saveWeeklyAdminHours, secretariatName } from '~/persistence/secretariats.server'
import type { UseCaseContext } from '../context'
import type { Forbidden } from '../refusals'
import { forbidden } from '../refusals'
import { inWriting } from '../saving/in-writing.server'

export interface AdminHoursInput {
  /** 1/10.000 hours a week; null: nobody says. */
  weeklyAdminHours: Hours | null
  version: number
}

export type ChangeAdminHoursResult =
  | { ok: true }
  | Forbidden
  /** Another has written it since; what it is now. */
  | { ok: false; reason: 'changed'; weeklyAdminHours: Hours | null; version: number }

/** How many hours a week the secretariat has for reports, accounts and applications. */
export function changeAdminHours(
  context: UseCaseContext,
  { weeklyAdminHours, version }: AdminHoursInput,
): Promise<ChangeAdminHoursResult> {
  const { actor, now } = context
  if (!may(actor, 'update', 'secretariat')) return Promise.resolve(forbidden)
  const { secretariatId } = actor
  return inWriting<ChangeAdminHoursResult>(context, async (db) => {
    const before = await loadAdminSettings(db, secretariatId)
    if (before.version === version && before.weeklyAdminHours === weeklyAdminHours) return { ok: true }
    if (!(await saveWeeklyAdminHours(db, secretariatId, { weeklyAdminHours, version }))) {
      return { ok: false, reason: 'changed', ...before }
    }
    await recordAudit(db, actor, now, {
      action: 'update',
      recordKind: 'secretariat',
      recordId: secretariatId,
      recordName: await secretariatName(db, secretariatId),
      planId: null,
      changes: changesBetween(
        'secretariat',
        { weeklyAdminHours: before.weeklyAdminHours },
        { weeklyAdminHours },
      ),
    })
    return { ok: true }
  })
}

export type LoadAdminHoursResult = { ok: true; weeklyAdminHours: Hours | null; version: number } | Forbidden

/** What the secretariat has said, for the form that changes it. */
export async function loadAdminHours({
  db: { client: db },
  actor,
}: UseCaseContext): Promise<LoadAdminHoursResult> {
  if (!may(actor, 'update', 'secretariat')) return forbidden
  return { ok: true, ...(await loadAdminSettings(db, actor.secretariatId)) }
}

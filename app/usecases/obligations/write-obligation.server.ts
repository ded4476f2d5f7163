import type { ObligationRecord } from '~/domain/reporting/requirement'
import { noProgress } from '~/domain/reporting/requirement'
import type { GrantObligation } from '~/domain/reporting/secretariat-obligations'
import { formatsFor } from '~/i18n/formats'
import type { Db } from '~/persistence/db.server'
import { newId } from '~/persistence/new-id.server'
import { recordObligationStep } from '~/persistence/records/obligation-history.server'
import type { UseCaseContext } from '../context'
import type { Saved } from '../saving/save-record.server'
import { saveChanged, saveNew } from '../saving/save-record.server'

export type ObligationFields = Partial<Omit<ObligationRecord, 'id' | 'requirementId' | 'occurrence'>>

/** What an obligation is called in audit and messages: `TF-2024-118: Statusrapport, 30.07.2024`. */
export function obligationName({ grant, requirement, due }: GrantObligation): string {
  return `${grant.reference}: ${requirement.name}, ${formatsFor('da').day(due)}`
}

/**
 * Writes what has become of an obligation, makes its row where it had none, and keeps the step and the audit entry.
 * The caller has checked right, version and step.
 */
export async function writeObligation(
  db: Db,
  context: UseCaseContext,
  { obligation, version }: { obligation: GrantObligation; version: number },
  fields: ObligationFields,
  note: string | null = null,
): Promise<Saved> {
  const before = obligation.record
  const after: ObligationRecord = {
    id: before?.id ?? newId(),
    requirementId: obligation.requirement.id,
    occurrence: obligation.occurrence,
    ...(before ? progressOf(before) : { status: 'notStarted', ...noProgress }),
    ...fields,
  }
  const called = { name: obligationName(obligation), planId: obligation.grant.planId }
  const saved = before
    ? await saveChanged(
        db,
        context,
        'obligations',
        { record: before },
        { record: after },
        { ...called, version },
      )
    : await saveNew(db, context, 'obligations', after, called)
  if (after.status !== before?.status) {
    await recordObligationStep(
      db,
      context.actor.secretariatId,
      { obligationId: after.id, from: before?.status ?? null, to: after.status, note },
      { actor: context.actor.name, at: context.now },
    )
  }
  return saved
}

function progressOf({ id: _, requirementId: __, occurrence: ___, ...progress }: ObligationRecord) {
  return progress
}

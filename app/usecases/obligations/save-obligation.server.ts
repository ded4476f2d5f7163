import { may } from '~/domain/access/rights'
import type { ObligationRecord } from '~/domain/reporting/requirement'
import type { GrantObligation } from '~/domain/reporting/secretariat-obligations'
import type { Db } from '~/persistence/db.server'
import { loadRequirements } from '~/persistence/records/requirements.server'
import { loadVersion } from '~/persistence/records/save-record.server'
import type { UseCaseContext } from '../context'
import type { Invalid, NotFound, Updated } from '../refusals'
import { forbidden, notFound } from '../refusals'
import { conflictOf } from '../saving/conflict.server'
import { inWriting } from '../saving/in-writing.server'
import { loadGrantObligations } from './load-grant-obligations.server'
import { readObligationId } from './obligation-address'
import type { ObligationFields } from './write-obligation.server'
import { obligationName, writeObligation } from './write-obligation.server'

/** What forms about an obligation change, and a conflict tells. */
export type ObligationValues = Pick<
  ObligationRecord,
  | 'status'
  | 'submittedOn'
  | 'approvedOn'
  | 'agreedDue'
  | 'agreedReason'
  | 'waivedReason'
  | 'responsibleId'
  | 'deputyId'
>

export type SaveObligationResult = Updated<ObligationValues>

/** Which obligation, and the version its page was opened at; 0 while nothing is written down of it. */
export interface OpenedObligation {
  id: string
  version: number
}

export interface ObligationChange {
  ok: true
  fields: ObligationFields
  note?: string | null
}

/** One obligation with its neighbours in the grant; null where no rule gives it and nothing is kept of it. */
export async function findObligation(
  db: Db,
  { actor: { secretariatId } }: UseCaseContext,
  id: string,
): Promise<{ obligation: GrantObligation; all: GrantObligation[]; version: number } | null> {
  const key = readObligationId(id)
  if (!key) return null
  const [requirement] = await loadRequirements(db, secretariatId, { id: key.requirementId })
  if (!requirement) return null
  const { obligations: all } = await loadGrantObligations(db, secretariatId, requirement.grantId)
  const obligation = all.find(
    (one) => one.requirement.id === key.requirementId && one.occurrence === key.occurrence,
  )
  if (!obligation) return null
  const { record } = obligation
  const version = record ? ((await loadVersion(db, secretariatId, 'obligations', record.id)) ?? 0) : 0
  return { obligation, all, version }
}

interface ObligationWork {
  change: (obligation: GrantObligation, all: GrantObligation[]) => ObligationChange | Invalid
  /** The very same has been done already, as by a second click on the button. */
  isDone: (record: ObligationRecord, db: Db) => boolean | Promise<boolean>
  /** Written in the same transaction; it may be asked twice for the same. */
  beside?: (
    db: Db,
    saved: { recordId: string; obligation: GrantObligation; all: GrantObligation[] },
  ) => Promise<Invalid | undefined>
}

/** Saves what `change` makes of an obligation. A second click finds it done; a second person sees what the first did. */
export async function saveObligation(
  context: UseCaseContext,
  { id, version }: OpenedObligation,
  { change, isDone, beside }: ObligationWork,
): Promise<SaveObligationResult> {
  if (!may(context.actor, 'update', 'obligation')) return forbidden
  return inWriting<SaveObligationResult>(context, async (db) => {
    const found = await findObligation(db, context, id)
    if (!found) return missingObligation
    const { obligation, all } = found
    const { record } = obligation
    if (record && found.version !== version) {
      const current = valuesOf(obligation)
      if (!(await isDone(record, db))) {
        const conflict = await conflictOf(db, context, 'obligations', record.id, { version, current })
        if (conflict) return conflict
      }
      const stopped = await beside?.(db, { recordId: record.id, obligation, all })
      return stopped ?? { ok: true, id, version: found.version, name: obligationName(obligation) }
    }
    const changed = change(obligation, all)
    if (!changed.ok) return changed
    const saved = await writeObligation(db, context, { obligation, version }, changed.fields, changed.note)
    const stopped = await beside?.(db, { recordId: saved.id, obligation, all })
    return stopped ?? { ...saved, id }
  })
}

const missingObligation: NotFound = notFound('obligation')

function valuesOf({ record, status }: GrantObligation): ObligationValues {
  return {
    status: status === 'unconfirmed' ? 'notStarted' : status,
    submittedOn: record?.submittedOn ?? null,
    approvedOn: record?.approvedOn ?? null,
    agreedDue: record?.agreedDue ?? null,
    agreedReason: record?.agreedReason ?? null,
    waivedReason: record?.waivedReason ?? null,
    responsibleId: record?.responsibleId ?? null,
    deputyId: record?.deputyId ?? null,
  }
}

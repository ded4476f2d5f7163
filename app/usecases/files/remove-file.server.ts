import { may } from '~/domain/access/rights'
import { deleteAggregate, loadAggregate } from '~/persistence/aggregates/aggregate.server'
import { keepRow } from '~/persistence/aggregates/row-json'
import { recordAudit } from '~/persistence/audit.server'
import { moveToTrash } from '~/persistence/trash.server'
import type { UseCaseContext } from '../context'
import type { Forbidden, NotFound } from '../refusals'
import { forbidden, notFound } from '../refusals'
import { inWriting } from '../saving/in-writing.server'
import { reachableFile } from './reachable-file.server'

export type RemoveFileResult = { ok: true; id: string; trashId: string; name: string } | Forbidden | NotFound

/** Takes a file off its record. For 30 days the trash brings it back; the bytes stay until then. */
export async function removeFile(context: UseCaseContext, { id }: { id: string }): Promise<RemoveFileResult> {
  const { actor, now } = context
  if (!may(actor, 'delete', 'file')) return forbidden
  return inWriting<RemoveFileResult>(context, async (db) => {
    const file = await reachableFile(db, actor, id)
    if (!file) return notFound('file')
    if (!may(actor, 'update', file.recordKind)) return forbidden
    const aggregate = await loadAggregate(db, actor.secretariatId, 'FileLink', id)
    if (!aggregate) return notFound('file')
    const { name } = file
    const trashId = await moveToTrash(db, actor, now, {
      recordKind: 'file',
      recordId: id,
      recordName: name,
      content: Object.fromEntries([...aggregate].map(([table, rows]) => [table, rows.map(keepRow)])),
      containsSalaries: false,
    })
    await deleteAggregate(db, actor.secretariatId, aggregate)
    await recordAudit(db, actor, now, {
      action: 'delete',
      recordKind: 'file',
      recordId: id,
      recordName: name,
      planId: null,
      changes: [],
    })
    return { ok: true, id, trashId, name }
  })
}

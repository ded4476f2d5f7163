import type { AnchoringStage } from '~/domain/anchoring/anchoring'
import type { FalseAnchorReason } from '~/domain/anchoring/false-anchor'
import { loadCollaborationParticulars } from '~/persistence/records/collaboration-particulars.server'
import type { UseCaseContext } from '../context'
import { csvCell, csvText } from '../csv'
import type { Forbidden, NotFound } from '../refusals'
import type { CollaborationListInput } from './collaboration-pages'
import { findCollaborations } from './find-collaborations.server'

export const collaborationColumns = [
  'name',
  'plan',
  'participants',
  'heldTogetherBy',
  'hoursPerMonth',
  'rhythm',
  'enables',
  'lostWithout',
  'stage',
  'owner',
  'ownerContact',
  'doesNotCount',
  'last',
] as const
export type CollaborationColumn = (typeof collaborationColumns)[number]

export interface CollaborationsCsvWords {
  fileName: string
  columns: Record<CollaborationColumn, string>
  stage: Record<AnchoringStage, string>
  reasons: Record<FalseAnchorReason, string>
}

/** Every collaboration that the filters let through, on one sheet. */
export async function exportCollaborationsCsv(
  context: UseCaseContext,
  { words, ...input }: CollaborationListInput & { words: CollaborationsCsvWords },
): Promise<{ ok: true; fileName: string; content: string } | Forbidden | NotFound> {
  const found = await findCollaborations(context, input)
  if (!found.ok) return found
  const { db, actor } = context
  const kept = await loadCollaborationParticulars(db.client, actor.secretariatId, {
    id: { in: found.rows.map(({ id }) => id) },
  })
  const body = found.rows.map(({ anchoring, ...row }) =>
    [
      row.name,
      row.plan.name,
      row.participants.map(({ name }) => name).join('; '),
      row.heldTogetherBy?.name ?? '',
      row.hoursPerMonth === null ? '' : (row.hoursPerMonth / 10_000).toFixed(2).replace('.', ','),
      row.rhythm ?? '',
      kept.get(row.id)?.enables ?? '',
      kept.get(row.id)?.lostWithout ?? '',
      words.stage[anchoring.stage],
      anchoring.owner?.name ?? '',
      anchoring.contact?.name ?? '',
      anchoring.falseReasons.map((reason) => words.reasons[reason]).join('; '),
      anchoring.last?.day ?? '',
    ].map(csvCell),
  )
  const head = collaborationColumns.map((column) => csvCell(words.columns[column]))
  return { ok: true, fileName: `${words.fileName}.csv`, content: csvText([head, ...body]) }
}

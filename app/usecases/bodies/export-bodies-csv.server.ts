import type { BodyLevel } from '~/domain/bodies/body'
import type { Rhythm } from '~/domain/bodies/body-particulars'
import type { UseCaseContext } from '../context'
import { csvCell, csvText } from '../csv'
import type { Forbidden } from '../refusals'
import { listBodies } from './list-bodies.server'

export const bodyColumns = [
  'name',
  'plan',
  'level',
  'effortArea',
  'members',
  'rhythm',
  'next',
  'demandedBy',
  'meetingsAYear',
  'minutesEach',
  'hoursAYear',
] as const
export type BodyColumn = (typeof bodyColumns)[number]

export interface BodiesCsvWords {
  fileName: string
  columns: Record<BodyColumn, string>
  demanded: string
  level: Record<BodyLevel, string>
  rhythm: Record<Rhythm, string>
}

/** Every body one may read, on one sheet. */
export async function exportBodiesCsv(
  context: UseCaseContext,
  { words, planId }: { words: BodiesCsvWords; planId: string | null },
): Promise<{ ok: true; fileName: string; content: string } | Forbidden> {
  const list = await listBodies(context, { planId })
  if (!list.ok) return list
  const body = list.rows.map((row) =>
    [
      row.name,
      row.plan.name,
      row.level === null ? '' : words.level[row.level],
      row.effortArea ?? '',
      String(row.members),
      row.rhythm === null ? '' : words.rhythm[row.rhythm],
      row.next?.day ?? '',
      row.demandedBy?.name ?? (row.isDemanded ? words.demanded : ''),
      String(row.year.meetings),
      String(row.year.minutesEach),
      (row.year.minutes / 60).toFixed(2).replace('.', ','),
    ].map(csvCell),
  )
  const head = bodyColumns.map((column) => csvCell(words.columns[column]))
  return { ok: true, fileName: `${words.fileName}.csv`, content: csvText([head, ...body]) }
}

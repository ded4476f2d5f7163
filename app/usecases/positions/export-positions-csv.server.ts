import { wholeShare } from '~/domain/money/oere'
import type { Formats } from '~/i18n/formats'
import type { UseCaseContext } from '../context'
import { csvCell, csvText } from '../csv'
import type { Forbidden, NotFound } from '../refusals'
import { listPositions } from './list-positions.server'
import type { PositionColumn, PositionListInput, PositionRow, PositionsCsvWords } from './position-list'
import { positionColumns } from './position-list'

export type PositionsCsvResult = { ok: true; fileName: string; content: string } | Forbidden | NotFound

/** The posts that the filter lets through, one a row; no kroner, so it is the same for everybody. */
export async function exportPositionsCsv(
  context: UseCaseContext,
  {
    words,
    formats,
    findingWords,
    ...input
  }: PositionListInput & {
    words: PositionsCsvWords
    formats: Formats
    findingWords: (row: PositionRow) => string
  },
): Promise<PositionsCsvResult> {
  const list = await listPositions(context, input)
  if (!list.ok) return list
  const day = (value: string | null) => csvCell(value ?? '')
  const cellOf = (row: PositionRow, column: PositionColumn): string => {
    switch (column) {
      case 'position':
        return csvCell(row.name)
      case 'employer':
        return csvCell(row.employer.name)
      case 'host':
        return csvCell(row.host?.name ?? '')
      case 'activities':
        return csvCell(row.activities.map(({ name }) => name).join(', '))
      case 'hours':
        return csvCell(formats.hours(row.hoursPerWeek))
      case 'from':
        return day(row.from)
      case 'through':
        return day(row.through)
      case 'ends':
        return day(row.ending.day)
      case 'notice':
        return day(row.noticeDay)
      case 'windowFrom':
        return day(row.window.from)
      case 'windowThrough':
        return day(row.window.through)
      case 'payers':
        return csvCell(
          row.lanes.map(({ payer, share }) => `${payer.name} ${formats.share(share)}`).join(', '),
        )
      case 'unpaidToday':
        return csvCell(formats.share(unpaidOn(row, context.today)))
      case 'findings':
        return csvCell(findingWords(row))
    }
  }
  const head = positionColumns.map((column) => csvCell(words.columns[column]))
  const body = list.rows.map((row) => positionColumns.map((column) => cellOf(row, column)))
  return { ok: true, fileName: `${words.fileName}.csv`, content: csvText([head, ...body]) }
}

function unpaidOn(row: PositionRow, today: string): number {
  if (row.from > today || (row.through !== null && row.through < today)) return 0
  return row.pay.find(({ from, through }) => from <= today && today <= through)?.unpaid ?? wholeShare
}

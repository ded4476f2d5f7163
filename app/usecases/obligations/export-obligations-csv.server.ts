import { may } from '~/domain/access/rights'
import type { UseCaseContext } from '../context'
import { csvAmount, csvCell, csvText } from '../csv'
import type { Forbidden, NotFound } from '../refusals'
import { forbidden, notFound } from '../refusals'
import { hasStatus, inListOrder, isChosen } from './chosen-from-list'
import { keptObligations } from './kept-obligations.server'
import type { ObligationListInput, ObligationState } from './obligation-list'
import { rowOf } from './obligation-rows'

interface CsvWords {
  columns: Record<string, string>
  status: Record<ObligationState, string>
  art: Record<'report' | 'accounts', string>
  fileName: string
}

const columns = [
  'grant',
  'funder',
  'requirement',
  'art',
  'period',
  'due',
  'dueTime',
  'target',
  'status',
  'responsible',
  'deputy',
  'holdsBack',
] as const

/** What the list shows as it is chosen, all of it, for a spreadsheet. Days are ISO. */
export async function exportObligationsCsv(
  { db, actor, today }: UseCaseContext,
  { words, ...input }: ObligationListInput & { words: CsvWords },
): Promise<{ ok: true; content: string; fileName: string } | Forbidden | NotFound> {
  if (!may(actor, 'read', 'obligation') || !may(actor, 'seeAmounts', 'obligation')) return forbidden
  const kept = await keptObligations(db, actor.secretariatId)
  if (!kept) return notFound('secretariat')
  const found = kept.obligations.filter(
    (one) =>
      isChosen(one, input, actor.contactId) &&
      (hasStatus(one, input, today) || (input.status === null && one.status === 'unconfirmed')),
  )
  const rows = inListOrder(found, today).map((one) => {
    const row = rowOf(one, kept, today)
    return [
      csvCell(row.grant.name),
      csvCell(row.funder.name),
      csvCell(row.requirement),
      csvCell(words.art[row.art]),
      `${row.period.from}/${row.period.through}`,
      row.due,
      row.dueTime ?? '',
      row.target,
      csvCell(words.status[row.status]),
      csvCell(row.responsible?.name ?? ''),
      csvCell(row.deputy?.name ?? ''),
      csvAmount(row.holdsBack),
    ]
  })
  const head = columns.map((column) => csvCell(words.columns[column] ?? column))
  return { ok: true, content: csvText([head, ...rows]), fileName: `${words.fileName}-${today}.csv` }
}

import type { MatrixBlock, TableBlock } from './types'

/** A matrix as a plain table: a row of words for each cell's names. */
export function matrixTable({ caption, corner, columns, rows }: MatrixBlock): TableBlock {
  return {
    kind: 'table',
    caption,
    columns: [{ label: corner }, ...columns.map((label) => ({ label, weight: 2 }))],
    rows: rows.map(({ label, cells }) => [
      label,
      ...cells.map((cell) =>
        [
          cell.label,
          ...cell.items.map(({ text, figure }) => (figure ? `${text} ${figure}` : text)),
          ...(cell.more ? [cell.more] : []),
        ].join('\n'),
      ),
    ]),
  }
}

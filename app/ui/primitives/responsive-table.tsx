import { Fragment } from 'react'
import type { ReactNode } from 'react'
import { classes } from './class-names'

export interface Column<Row> {
  key: string
  title: ReactNode
  /** The label in the card; defaults to nothing for the row's own heading. */
  label?: string
  cell: (row: Row) => ReactNode
  /** The cell that names the row. Exactly one column has it. */
  isHeading?: boolean
  isNumber?: boolean
  /** Cell classes that place it in the narrow card: `tr` top right, `l` left, `r` right, `f` full, `o1`–`o3` order, `lab` with label, `empty` left out. */
  place?: string
  sort?: 'ascending' | 'descending' | undefined
  width?: 'w90' | 'w110' | 'w130' | 'w150' | 'w190'
}

interface ResponsiveTableProps<Row> {
  caption: string
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string
  /** One footer row: a cell a column, the first is its heading. */
  footer?: ReactNode[]
  /** `two`: cards of two columns; `lines`: label and value on a line. */
  cards?: 'two' | 'lines'
  tight?: boolean
  /** Rows of a group stand together under its heading, which is written where the group begins. */
  groupOf?: (row: Row) => { key: string; heading: ReactNode; isLate?: boolean }
}

/** A table with its roles written out, because on a narrow screen CSS turns its rows into cards. */
export function ResponsiveTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
  footer,
  cards = 'two',
  tight = false,
  groupOf,
}: ResponsiveTableProps<Row>) {
  const placeOf = (column: Column<Row>) => classes(column.isNumber && 'num', column.place)
  return (
    <table className={classes('cards', cards === 'two' && 'two', tight && 'tight')} role="table">
      <caption className="vh">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th
              key={column.key}
              role="columnheader"
              scope="col"
              className={classes(column.isNumber && 'num', column.width) || undefined}
              aria-sort={column.sort}
            >
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row, at) => (
          <Fragment key={rowKey(row)}>
            <GroupHeading rows={rows} at={at} groupOf={groupOf} span={columns.length} />
            <tr role="row">
              {columns.map((column) =>
                column.isHeading ? (
                  <th key={column.key} scope="row" role="rowheader">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td
                    key={column.key}
                    role="cell"
                    className={placeOf(column) || undefined}
                    data-l={column.label}
                  >
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          </Fragment>
        ))}
      </tbody>
      {footer && (
        <tfoot role="rowgroup">
          <tr role="row">
            {columns.map((column, index) =>
              column.isHeading ? (
                <th key={column.key} scope="row" role="rowheader">
                  {footer[index]}
                </th>
              ) : (
                <td
                  key={column.key}
                  role="cell"
                  className={classes(placeOf(column), !footer[index] && 'empty') || undefined}
                  data-l={column.label}
                >
                  {footer[index]}
                </td>
              ),
            )}
          </tr>
        </tfoot>
      )}
    </table>
  )
}

/** Written before the first row of each group. */
function GroupHeading<Row>({
  rows,
  at,
  groupOf,
  span,
}: {
  rows: readonly Row[]
  at: number
  groupOf: ResponsiveTableProps<Row>['groupOf']
  span: number
}) {
  const group = groupOf?.(rows[at]!)
  const before = at > 0 ? groupOf?.(rows[at - 1]!) : undefined
  if (!group || group.key === before?.key) return null
  return (
    <tr role="row" className={classes('grpr', group.isLate && 'late')}>
      <th scope="rowgroup" role="rowheader" colSpan={span}>
        {group.heading}
      </th>
    </tr>
  )
}

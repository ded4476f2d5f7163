import { Link } from '@remix-run/react'
import type { Oere } from '~/domain/money/oere'
import type { MatrixCell, RiskMatrix as Matrix } from '~/domain/risk/matrix'
import { asideReasons } from '~/domain/risk/matrix'
import { riskLevels } from '~/domain/risk/assess'
import { useFormats, useWords } from '~/i18n/language-context'
import { NoScoreBadge } from './risk-badge'

/** What the matrix shows of an activity. */
export interface MatrixItem {
  activityId: string
  activity: string
  annualGap: Oere
}

interface RiskMatrixProps {
  matrix: Matrix<MatrixItem>
  /** Where an activity's name leads; null: names without links, as on paper and for readers without an account. */
  linksTo?: ((activityId: string) => string) | null
  /** At most so many activities in a cell, as on paper; the rest is counted. */
  mostInCell?: number | undefined
  /** What has no place in the matrix is listed under it. */
  showsAside?: boolean
}

const toActivity = (id: string) => `/aktiviteter/${id}`

/**
 * Value by risk as a table of nine named cells, with t.kr. that are not secured, and under it what has no place there.
 * Narrow it is a list by cell.
 */
export function RiskMatrix({ matrix, linksTo = toActivity, mostInCell, showsAside = true }: RiskMatrixProps) {
  const { risk } = useWords()
  return (
    <>
      <table className="matrix" role="table">
        <caption className="vh">{risk.matrix.caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              <span className="vh">{risk.matrix.cornerValue}</span>
            </th>
            {riskLevels.map((level) => (
              <th key={level} role="columnheader" scope="col">
                {risk.levels[level]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {matrix.rows.map((row) => (
            <tr key={row.value} role="row" className={row.cells.every(isEmpty) ? 'none' : undefined}>
              <th role="rowheader" scope="row">
                {risk.values[row.value]}
              </th>
              {row.cells.map((cell) => (
                <Cell key={cell.level} cell={cell} linksTo={linksTo} mostInCell={mostInCell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {showsAside && <Aside matrix={matrix} linksTo={linksTo} />}
    </>
  )
}

function isEmpty({ items }: MatrixCell<MatrixItem>): boolean {
  return items.length === 0
}

const look = { inPlace: 'k1', follow: 'k2', decide: 'k3' } as const

type LinksTo = RiskMatrixProps['linksTo']

interface CellProps {
  cell: MatrixCell<MatrixItem>
  linksTo: LinksTo
  mostInCell: number | undefined
}

function Cell({ cell, linksTo, mostInCell = cell.items.length }: CellProps) {
  const { risk } = useWords()
  if (isEmpty(cell)) {
    return (
      <td role="cell" className="cell none">
        <span className="small">{risk.matrix.none}</span>
      </td>
    )
  }
  const rest = cell.items.length - mostInCell
  return (
    <td role="cell" className={`cell ${look[cell.verdict]}`}>
      <b>
        {risk.verdicts[cell.verdict]} <span className="beside-verdict">– {risk.levels[cell.level]}</span>
      </b>
      <ul>
        {cell.items.slice(0, mostInCell).map((item) => (
          <Item key={item.activityId} item={item} linksTo={linksTo} />
        ))}
        {rest > 0 && <li>{risk.matrix.more(rest)}</li>}
      </ul>
    </td>
  )
}

function Item({ item, linksTo }: { item: MatrixItem; linksTo: LinksTo }) {
  const { risk } = useWords()
  const formats = useFormats()
  const gap = thousands(item.annualGap)
  return (
    <li>
      {linksTo ? <Link to={linksTo(item.activityId)}>{item.activity}</Link> : <span>{item.activity}</span>}
      {gap > 0 && (
        <span className="num">
          {formats.number(gap)}
          <span className="vh"> {risk.matrix.thousands}</span>
        </span>
      )}
    </li>
  )
}

/** Whole thousands of kroner, half up; below half a thousand nothing is written. */
function thousands(amount: Oere): number {
  return Math.round(amount / 100_000)
}

function Aside({ matrix, linksTo }: Pick<RiskMatrixProps, 'matrix' | 'linksTo'>) {
  const { risk } = useWords()
  const reasons = asideReasons.filter((reason) => matrix.aside[reason].length > 0)
  if (reasons.length === 0) return null
  return (
    <ul className="matrix-aside">
      {reasons.map((reason) => (
        <li key={reason}>
          <NoScoreBadge reason={reason} />
          <div>
            <p className="small">{risk.matrix.aside[reason](matrix.aside[reason].length)}</p>
            <ul className="names">
              {matrix.aside[reason].map((item) => (
                <Item key={item.activityId} item={item} linksTo={linksTo} />
              ))}
            </ul>
          </div>
        </li>
      ))}
    </ul>
  )
}

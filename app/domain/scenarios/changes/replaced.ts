/** The rows with one of them made anew; null where there is no such row. */
export function replaced<Row extends { id: string }>(
  rows: readonly Row[],
  id: string,
  make: (row: Row) => Row,
): Row[] | null {
  const at = rows.findIndex((row) => row.id === id)
  if (at < 0) return null
  const made = [...rows]
  made[at] = make(rows[at]!)
  return made
}

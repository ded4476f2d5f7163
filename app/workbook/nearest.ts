/**
 * The name a person most likely meant, or null where none is near: at most a third of its letters differ.
 * `nearestOf('Line Krag', ['Line Kragh', 'Anna Prøve'])` is `Line Kragh`.
 */
export function nearestOf(wanted: string, names: Iterable<string>): string | null {
  const folded = wanted.trim().toLowerCase()
  let best: string | null = null
  let nearest = Math.max(1, Math.floor(folded.length / 3)) + 1
  for (const name of names) {
    const candidate = name.toLowerCase()
    if (Math.abs(candidate.length - folded.length) >= nearest) continue
    const distance = editDistance(folded, candidate, nearest)
    if (distance < nearest) {
      nearest = distance
      best = name
    }
    if (nearest === 0) break
  }
  return best
}

/** Letters to add, drop or change; gives up, with `limit`, once it is reached. */
function editDistance(a: string, b: string, limit: number): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    let least = row
    for (let column = 1; column <= b.length; column += 1) {
      const change = previous[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1)
      const value = Math.min(change, previous[column]! + 1, current[column - 1]! + 1)
      current.push(value)
      least = Math.min(least, value)
    }
    if (least >= limit) return limit
    previous = current
  }
  return previous[b.length]!
}

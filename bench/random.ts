/** Believable accidents that are the same in every run. */
export interface Random {
  /** A whole number, both ends included. */
  between(low: number, high: number): number
  chance(percent: number): boolean
  pick<T>(items: readonly T[]): T
}

/** Mulberry32: small, fast and good enough for data that nobody bets on. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    between,
    chance: (percent) => next() * 100 < percent,
    pick: (items) => items[between(0, items.length - 1)]!,
  }
}

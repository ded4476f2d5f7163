import { commonDivisor } from './fraction'
import type { Oere } from './oere'

/**
 * Splits an amount among parties by weight: everybody gets whole øre rounded down, and what is left goes one øre
 * each to the largest remainders, the first of equals first. The parts sum to the amount.
 * Weights are whole and not negative; throws a RangeError where none is above 0 or the amount is negative.
 *
 * `allocate(100, [1, 1, 1])` is 34, 33, 33.
 */
export function allocate(amount: Oere, weights: readonly number[]): Oere[] {
  const divisor = commonDivisor(weights)
  const shares = divisor === 1 ? weights : weights.map((weight) => weight / divisor)
  const whole = shares.reduce((sum, share) => sum + share, 0)
  if (amount < 0 || whole <= 0 || !Number.isSafeInteger(whole) || shares.some((share) => share < 0)) {
    throw new RangeError(`cannot split ${amount} by weights ${weights.join(', ')}`)
  }
  const isSafe = Number.isSafeInteger(amount * whole)
  const parts: number[] = []
  const remainders: number[] = []
  let left: number = amount
  for (const share of shares) {
    const remainder = isSafe
      ? (amount * share) % whole
      : Number((BigInt(amount) * BigInt(share)) % BigInt(whole))
    const part = isSafe
      ? (amount * share - remainder) / whole
      : Number((BigInt(amount) * BigInt(share)) / BigInt(whole))
    parts.push(part)
    remainders.push(remainder)
    left -= part
  }
  if (left > 0) {
    const byRemainder = remainders.map((_, index) => index)
    byRemainder.sort((a, b) => remainders[b]! - remainders[a]! || a - b)
    for (const index of byRemainder.slice(0, left)) parts[index]! += 1
  }
  return parts as Oere[]
}

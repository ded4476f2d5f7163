import { divideHalfUp } from './oere'

/** Money or a factor that is not yet whole: `numerator / denominator`, in lowest terms, denominator positive. */
export interface Fraction {
  numerator: number
  denominator: number
}

function greatestCommonDivisor(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b]
  return a
}

export function leastCommonMultiple(a: number, b: number): number {
  return (a / greatestCommonDivisor(a, b)) * b
}

/** `fraction(6000, 10000)` is 3/5. Throws a RangeError where either part is not a safe integer. */
export function fraction(numerator: number, denominator: number): Fraction {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator <= 0) {
    throw new RangeError(`not a fraction: ${numerator}/${denominator}`)
  }
  const divisor = greatestCommonDivisor(Math.abs(numerator), denominator) || 1
  return { numerator: numerator / divisor, denominator: denominator / divisor }
}

/**
 * `factor × numerator / denominator`, rounded half up, exact for any safe integers.
 * Plain numbers where every step fits them, BigInt where not, so that months are cheap and 40 mio. kr. is right.
 */
export function multiplyHalfUp(factor: number, numerator: number, denominator: number): number {
  const doubled = 2 * factor * numerator + denominator
  const divisor = 2 * denominator
  if (
    factor >= 0 &&
    numerator >= 0 &&
    doubled <= Number.MAX_SAFE_INTEGER &&
    divisor <= Number.MAX_SAFE_INTEGER
  ) {
    return floorOf(doubled, divisor)
  }
  return Number(divideHalfUp(BigInt(factor) * BigInt(numerator), BigInt(denominator)))
}

/** The whole part of a quotient of safe integers: the float's own floor may be one off, `%` is many times slower. */
function floorOf(dividend: number, divisor: number): number {
  const quotient = Math.floor(dividend / divisor)
  const rest = dividend - quotient * divisor
  return rest < 0 ? quotient - 1 : rest >= divisor ? quotient + 1 : quotient
}

/** The fraction times a factor, in lowest terms. Throws a RangeError where that is too large to be exact. */
export function times({ numerator, denominator }: Fraction, factor: Fraction): Fraction {
  const first = fraction(numerator, factor.denominator)
  const second = fraction(factor.numerator, denominator)
  return fraction(first.numerator * second.numerator, first.denominator * second.denominator)
}

/** The divisor that all the values share, 1 where they are all 0. */
export function commonDivisor(values: readonly number[]): number {
  let divisor = 0
  for (const value of values) divisor = greatestCommonDivisor(value, divisor)
  return divisor || 1
}

declare const oereBrand: unique symbol

/** Money as a whole number of øre, exact to ±90.071.992.547.409,91 kr. */
export type Oere = number & { readonly [oereBrand]: true }

/** A share of a whole as an integer of 1/10.000: 25 % is 2500. */
export type Share = number

/** Hours as an integer of 1/10.000 hour: 37 hours are 370000. */
export type Hours = number

export const wholeShare: Share = 10_000

export const zero = 0 as Oere

/** Throws a RangeError for anything but a whole, exactly representable number of øre. */
export function oere(value: number | bigint): Oere {
  const number = Number(value)
  if (!Number.isSafeInteger(number)) throw new RangeError(`not a whole number of øre: ${value}`)
  return (number === 0 ? 0 : number) as Oere
}

export function fromKroner(kroner: number): Oere {
  return oere(Math.round(kroner * 100))
}

export function sum(amounts: Iterable<Oere>): Oere {
  let total = 0
  for (const amount of amounts) total += amount
  return oere(total)
}

/** `numerator / denominator` rounded half up, exact for any integers. The denominator is positive. */
export function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  const doubled = 2n * numerator + denominator
  const divisor = 2n * denominator
  const quotient = doubled / divisor
  return doubled % divisor !== 0n && doubled < 0n ? quotient - 1n : quotient
}

/** `amount × share`, rounded half up to whole øre. `shareOf(999, 2500)` is 250. */
export function shareOf(amount: Oere, share: Share): Oere {
  return oere(divideHalfUp(BigInt(amount) * BigInt(share), BigInt(wholeShare)))
}

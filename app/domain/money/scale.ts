import type { Oere } from './oere'

export interface Scale {
  /** Øre at the top of the drawing. */
  top: number
  /** Øre of each line, from 0. */
  ticks: number[]
  /** Øre of one unit of the axis. */
  unit: 'kroner' | 'thousand' | 'million'
  oerePerUnit: number
}

const steps = [1, 2, 2.5, 5, 10]

/** A scale from zero with three to six even lines. `scaleFor(82_300_000)` has lines every 200.000 kr. to 800.000. */
export function scaleFor(most: Oere): Scale {
  const kroner = Math.max(1, most / 100)
  const rough = kroner / 5
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * (steps.find((each) => each * power >= rough) ?? 10)
  const unit = kroner >= 2_000_000 ? 'million' : kroner >= 2_000 ? 'thousand' : 'kroner'
  const oerePerUnit = { kroner: 100, thousand: 100_000, million: 100_000_000 }[unit]
  const ticks: number[] = []
  for (let value = 0; value <= kroner * 1.0001; value += step) ticks.push(Math.round(value * 100))
  return {
    top: Math.max(kroner, ticks.length > 1 ? ticks.at(-1)! / 100 : kroner) * 100,
    ticks,
    unit,
    oerePerUnit,
  }
}

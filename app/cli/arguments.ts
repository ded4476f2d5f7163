import type { ParseArgsConfig } from 'node:util'
import { parseArgs } from 'node:util'
import type { Day } from '~/domain/calendar/day'
import { isDay } from '~/domain/calendar/day'
import { dayInCopenhagen, instant } from '~/domain/calendar/instant'
import { Misused } from './outcome'

export type CommandOptions = NonNullable<ParseArgsConfig['options']>

/** What was typed after the command's name. */
export interface Arguments {
  operands: string[]
  values: Record<string, string | boolean | (string | boolean)[] | undefined>
}

/** Options that every command takes. */
export const sharedOptions = {
  json: { type: 'boolean' },
  secretariat: { type: 'string' },
  today: { type: 'string' },
} as const satisfies CommandOptions

/** Throws Misused for an option the command does not have, or one without its value. */
export function readArguments(args: string[], options: CommandOptions): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { ...sharedOptions, ...options },
      allowPositionals: true,
    })
    return { operands: positionals, values }
  } catch (error) {
    throw new Misused(error instanceof Error ? error.message : String(error))
  }
}

export function textOf(given: Arguments, option: string): string | undefined {
  const value = given.values[option]
  return typeof value === 'string' ? value : undefined
}

export function textsOf(given: Arguments, option: string): string[] {
  const value = given.values[option]
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : []
}

export function isSet(given: Arguments, option: string): boolean {
  return given.values[option] === true
}

/** A day typed as `YYYY-MM-DD`. Throws Misused for anything else. */
export function dayOf(given: Arguments, option: string): Day | undefined {
  const text = textOf(given, option)
  return text === undefined ? undefined : readDayText(text, option)
}

export function readDayText(text: string, option: string): Day {
  if (!isDay(text)) throw new Misused(`--${option} takes a day as YYYY-MM-DD, not ${text}`)
  return text
}

/** A whole number of `least` or more. Throws Misused for anything else. */
export function numberOf(given: Arguments, option: string, least: number, most: number): number | undefined {
  const text = textOf(given, option)
  if (text === undefined) return undefined
  const number = Number(text)
  if (!/^\d+$/.test(text) || number < least || number > most) {
    throw new Misused(`--${option} takes a whole number from ${least} to ${most}, not ${text}`)
  }
  return number
}

/** `--today`, else the day it is in Copenhagen. */
export function todayOf(given: Arguments, now: Date): Day {
  return dayOf(given, 'today') ?? dayInCopenhagen(instant(now))
}

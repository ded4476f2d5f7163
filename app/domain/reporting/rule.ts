import { z } from 'zod'
import type { Day } from '../calendar/day'
import { isDay } from '../calendar/day'

/** The units of a span, in the order the grammar names them. */
export const spanUnits = ['days', 'weeks', 'months', 'years', 'workingDays', 'bankDays'] as const
export type SpanUnit = (typeof spanUnits)[number]

export const ruleAnchors = [
  'grantEnd',
  'grantStart',
  'awardDay',
  'acceptance',
  'lastPayment',
  'planEnd',
  'calendarYearEnd',
  'holderFiscalYearEnd',
  'notice',
] as const
export type RuleAnchor = (typeof ruleAnchors)[number]

/** What becomes of a grid's last period where the grant ends before the grid does. */
export const shortPeriods = ['own', 'merge', 'drop'] as const
export type ShortPeriod = (typeof shortPeriods)[number]

/** A span reaches at most a hundred years, so that every date it gives is one. */
export const longestSpan: Record<SpanUnit, number> = {
  days: 36_500,
  weeks: 5_200,
  months: 1_200,
  years: 100,
  workingDays: 25_000,
  bankDays: 25_000,
}

/** The last day number a month (1–12) can have in any year; 29 for February. */
export function longestMonth(month: number): number {
  return month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31
}

const spanSchema = z
  .object({ count: z.int().min(0), unit: z.enum(spanUnits) })
  .refine((span) => span.count <= longestSpan[span.unit])

const monthDaySchema = z
  .object({ day: z.int().min(1), month: z.int().min(1).max(12) })
  .refine((value) => value.day <= longestMonth(value.month))

const gridSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('everyMonths'), months: z.int().min(1).max(1_200) }),
  z.object({ kind: z.literal('quarter') }),
  z.object({ kind: z.literal('halfYear') }),
  z.object({ kind: z.literal('calendarYear') }),
  z.object({ kind: z.literal('grantYear') }),
])

const cutOffSchema = z.union([
  z.object({ kind: z.literal('monthEnd'), month: z.int().min(1).max(12) }),
  z.object({ kind: z.literal('day'), day: z.int().min(1), month: z.int().min(1).max(12) }),
])

const daySchema = z.custom<Day>((value) => typeof value === 'string' && isDay(value))

const simpleRuleSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('dates'), days: z.array(daySchema).min(1) }),
  z.object({ kind: z.literal('after'), span: spanSchema, anchor: z.enum(ruleAnchors) }),
  z.object({ kind: z.literal('yearly'), on: monthDaySchema }),
  z.object({
    kind: z.literal('every'),
    grid: gridSchema,
    span: spanSchema,
    shortPeriod: z.enum(shortPeriods),
  }),
  z.object({ kind: z.literal('cutOffs'), cutOffs: z.array(cutOffSchema).min(1), span: spanSchema }),
  z
    .object({ kind: z.literal('fraction'), numerator: z.int().min(1), denominator: z.int().max(1_000) })
    .refine((fraction) => fraction.numerator < fraction.denominator),
  z.object({ kind: z.literal('withInstalments') }),
  z.object({ kind: z.literal('beforeInstalments'), span: spanSchema }),
  z.object({ kind: z.literal('beforeMeeting'), span: spanSchema, body: z.string().min(1) }),
  z.object({ kind: z.literal('afterMeeting'), span: spanSchema, body: z.string().min(1) }),
])

/** A whole *Regel*: one simple rule, the limits on it and what it does to month ends. */
export const ruleSchema = z.object({
  rule: simpleRuleSchema,
  /** *dog senest*: the earlier of the two. */
  atLatest: simpleRuleSchema.nullable(),
  /** *dog tidligst*: the later of the two, applied after `atLatest`. */
  atEarliest: simpleRuleSchema.nullable(),
  /** An anchor on its month's last day always lands on a month's last day. */
  keepsMonthEnd: z.boolean(),
})

export type Span = z.infer<typeof spanSchema>
export type MonthDay = z.infer<typeof monthDaySchema>
export type Grid = z.infer<typeof gridSchema>
export type CutOff = z.infer<typeof cutOffSchema>
export type SimpleRule = z.infer<typeof simpleRuleSchema>
export type Rule = z.infer<typeof ruleSchema>

import type { Grid, RuleAnchor, ShortPeriod, SpanUnit } from './rule'

// The words of the sentence grammar. They are a file format, read and written alike in every language of the screen.

export const unitWords: Record<SpanUnit, { one: string; many: string }> = {
  days: { one: 'dag', many: 'dage' },
  weeks: { one: 'uge', many: 'uger' },
  months: { one: 'måned', many: 'måneder' },
  years: { one: 'år', many: 'år' },
  workingDays: { one: 'arbejdsdag', many: 'arbejdsdage' },
  bankDays: { one: 'bankdag', many: 'bankdage' },
}

export const anchorWords: Record<RuleAnchor, string> = {
  grantEnd: 'bevillingens slut',
  grantStart: 'bevillingens start',
  awardDay: 'tilsagnsdatoen',
  acceptance: 'accepten',
  lastPayment: 'sidste udbetaling',
  planEnd: 'planens slut',
  calendarYearEnd: 'kalenderårets slut',
  holderFiscalYearEnd: 'bevillingshavers regnskabsår',
  notice: 'varsel',
}

export const gridWords: Record<Exclude<Grid['kind'], 'everyMonths'>, string> = {
  quarter: 'kvartal',
  halfYear: 'halvår',
  calendarYear: 'kalenderår',
  grantYear: 'bevillingsår',
}

export const shortPeriodWords: Record<ShortPeriod, string> = {
  merge: 'lægges til',
  own: 'for sig',
  drop: 'bortfalder',
}

/** January first. */
export const monthWords = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
] as const

export const keepsMonthEndWords = 'månedens sidste dag bevares'

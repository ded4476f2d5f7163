import type { Day } from '~/domain/calendar/day'
import { dayOfMonth, isDay, monthNumberOf, weekdayOf, yearOf } from '~/domain/calendar/day'
import type { Instant } from '~/domain/calendar/instant'
import { clockInCopenhagen, dayInCopenhagen } from '~/domain/calendar/instant'
import type { Month } from '~/domain/calendar/month'
import type { Hours, Oere, Share } from '~/domain/money/oere'
import type { Language } from './languages'

const nbsp = '\u00A0'
const enDash = '–'

const monthNames = {
  da: [
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
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} satisfies Record<Language, string[]>

const weekdayNames = {
  da: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} satisfies Record<Language, string[]>

/** How one language writes money, numbers, days and periods. Every gap inside a figure is a no-break space. */
export interface Formats {
  language: Language
  /** `1.234` */
  number(value: number, decimals?: number): string
  /** Whole kroner without unit, for tables: `1.234.567`. */
  amount(oere: Oere): string
  /** Kroner with øre where there are any, for details and fields: `1.234.567,50`. */
  exactAmount(oere: Oere): string
  /** `1.234.567 kr.` */
  kroner(oere: Oere): string
  /** `4,2 mio. kr.`; below a million in whole kroner. */
  shortKroner(oere: Oere): string
  /** `4,2 mio.` or `405.000`: for labels in charts. */
  shortAmount(oere: Oere): string
  /** A ratio of 0–1 as `71 %`. */
  percent(ratio: number, decimals?: number): string
  /** A share with the decimals it has: `25 %`, `17,5 %`. */
  share(share: Share): string
  /** Hours with the decimals they have: `14,8`. */
  hours(hours: Hours): string
  /** `31.12.2026` */
  day(day: Day): string
  /** `31. december 2026` */
  longDay(day: Day): string
  /** A kept name with the days in it written out: `Bestyrelse: 26.08.2027` of `Bestyrelse: 2027-08-26`. */
  recordName(name: string): string
  /** `fredag 13.03.2026` */
  weekdayDay(day: Day): string
  /** `01.07.2025–31.12.2025`; without an end `fra 01.07.2025`, without a start `til 31.12.2025`. */
  period(from: Day | null, through: Day | null): string
  /** `januar 2027` */
  month(month: Month): string
  /** `januar` for 1 */
  monthName(number: number): string
  /** `jan` */
  shortMonthName(number: number): string
  /** `1. kvartal 2026` */
  quarter(year: number, quarter: number): string
  /** `i dag`, `i morgen`, `om 4 dage`, `3 dage over`. */
  daysLeft(days: number): string
  /** `09.03.2026 kl. 14.05` in Danish time. */
  moment(moment: Instant): string
  /** A cut-off time from `HH:MM`: `kl. 12.00`. */
  time(time: string): string
  /** `a, b og c` */
  list(items: readonly string[]): string
}

export function formatsFor(language: Language): Formats {
  return language === 'en' ? english : danish
}

function roundKroner(oere: Oere): number {
  return Math.sign(oere) * Math.round(Math.abs(oere) / 100)
}

function numbersOf(locale: string) {
  const cache = new Map<string, Intl.NumberFormat>()
  return (value: number, least = 0, most = least): string => {
    const key = `${least}-${most}`
    const format =
      cache.get(key) ??
      new Intl.NumberFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: most })
    cache.set(key, format)
    return format.format(value === 0 ? 0 : value).replace(/^[-\u2212]/, '\u2212')
  }
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}

function formatsOf(
  language: Language,
  locale: string,
  words: {
    money: (figure: string) => string
    million: string
    percent: string
    separator: string
    longDay: (day: number, month: string, year: number) => string
    from: string
    until: string
    quarter: (quarter: number, year: number) => string
    daysLeft: (days: number) => string
    clock: string
  },
): Formats {
  const number = numbersOf(locale)
  const months = monthNames[language]
  const amount = (oere: Oere) => number(roundKroner(oere))
  const shortAmount = (oere: Oere) =>
    Math.abs(oere) >= 99_950_000 ? `${number(oere / 100_000_000, 1)}${nbsp}${words.million}` : amount(oere)
  const day = (value: Day) =>
    [pad(dayOfMonth(value)), pad(monthNumberOf(value)), yearOf(value)].join(words.separator)
  const monthName = (value: number) => months[value - 1] ?? ''

  return {
    language,
    number: (value, decimals = 0) => number(value, decimals),
    amount,
    exactAmount: (oere) => number(oere / 100, oere % 100 === 0 ? 0 : 2),
    kroner: (oere) => words.money(amount(oere)),
    shortKroner: (oere) => words.money(shortAmount(oere)),
    shortAmount,
    percent: (ratio, decimals = 0) => `${number(ratio * 100, decimals)}${words.percent}`,
    share: (share) => `${number(share / 100, 0, 2)}${words.percent}`,
    hours: (hours) => number(hours / 10_000, 0, 2),
    day,
    longDay: (value) => words.longDay(dayOfMonth(value), monthName(monthNumberOf(value)), yearOf(value)),
    recordName: (name) => name.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (text) => (isDay(text) ? day(text) : text)),
    weekdayDay: (value) => `${weekdayNames[language][weekdayOf(value) - 1]}${nbsp}${day(value)}`,
    period: (from, through) => {
      if (from && through) return `${day(from)}${enDash}${day(through)}`
      if (from) return `${words.from}${nbsp}${day(from)}`
      return through ? `${words.until}${nbsp}${day(through)}` : enDash
    },
    month: (value) => `${monthName(Number(value.slice(5, 7)))}${nbsp}${value.slice(0, 4)}`,
    monthName,
    shortMonthName: (value) => monthName(value).slice(0, 3),
    quarter: (year, quarter) => words.quarter(quarter, year),
    daysLeft: (days) => words.daysLeft(days),
    moment: (value) =>
      `${day(dayInCopenhagen(value))}${nbsp}${words.clock}${clockInCopenhagen(value).replace(':', language === 'da' ? '.' : ':')}`,
    list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
    time: (value) => (language === 'da' ? `kl.${nbsp}${value.replace(':', '.')}` : value),
  }
}

const danish: Formats = formatsOf('da', 'da-DK', {
  money: (figure) => `${figure}${nbsp}kr.`,
  million: 'mio.',
  percent: `${nbsp}%`,
  separator: '.',
  longDay: (day, month, year) => `${day}.${nbsp}${month}${nbsp}${year}`,
  from: 'fra',
  until: 'til',
  quarter: (quarter, year) => `${quarter}. kvartal ${year}`,
  daysLeft: (days) => {
    if (days === 0) return 'i dag'
    if (days === 1) return 'i morgen'
    if (days > 1) return `om ${danish.number(days)} dage`
    return days === -1 ? '1 dag over' : `${danish.number(-days)} dage over`
  },
  clock: `kl.${nbsp}`,
})

const english: Formats = formatsOf('en', 'en-GB', {
  money: (figure) => `DKK${nbsp}${figure}`,
  million: 'm',
  percent: '%',
  separator: '/',
  longDay: (day, month, year) => `${day}${nbsp}${month}${nbsp}${year}`,
  from: 'from',
  until: 'until',
  quarter: (quarter, year) => `Q${quarter} ${year}`,
  daysLeft: (days) => {
    if (days === 0) return 'today'
    if (days === 1) return 'tomorrow'
    if (days > 1) return `in ${english.number(days)} days`
    return days === -1 ? '1 day late' : `${english.number(-days)} days late`
  },
  clock: '',
})

import type { Day } from './day'
import { addDays, dayFrom, weekdayOf, yearOf } from './day'

/** What makes a day closed: a public holiday, a weekend, a day that offices keep closed, or a local closing day. */
export type ClosedReason =
  | 'weekend'
  | 'newYearsDay'
  | 'maundyThursday'
  | 'goodFriday'
  | 'easterSunday'
  | 'easterMonday'
  | 'greatPrayerDay'
  | 'ascensionDay'
  | 'dayAfterAscension'
  | 'whitSunday'
  | 'whitMonday'
  | 'constitutionDay'
  | 'christmasEve'
  | 'christmasDay'
  | 'secondChristmasDay'
  | 'newYearsEve'
  | 'localClosingDay'

/** `working`: ordinary offices. `bank`: banks, which also close on the Friday after Kristi himmelfart. */
export type OpenDayKind = 'working' | 'bank'

/** Days that one secretariat keeps closed besides the national ones. */
export type ClosingDays = ReadonlySet<Day>

export const noClosingDays: ClosingDays = new Set()

/** Abolished by law from 1 January 2024. */
const lastGreatPrayerDay = 2023

const fixed: Record<string, ClosedReason> = {
  '01-01': 'newYearsDay',
  '06-05': 'constitutionDay',
  '12-24': 'christmasEve',
  '12-25': 'christmasDay',
  '12-26': 'secondChristmasDay',
  '12-31': 'newYearsEve',
}

const movable: readonly [daysAfterEaster: number, reason: ClosedReason][] = [
  [-3, 'maundyThursday'],
  [-2, 'goodFriday'],
  [0, 'easterSunday'],
  [1, 'easterMonday'],
  [26, 'greatPrayerDay'],
  [39, 'ascensionDay'],
  [40, 'dayAfterAscension'],
  [49, 'whitSunday'],
  [50, 'whitMonday'],
]

const officeClosings: ReadonlySet<ClosedReason> = new Set(['constitutionDay', 'christmasEve', 'newYearsEve'])

const movableByYear = new Map<number, ReadonlyMap<Day, ClosedReason>>()

/** Easter Sunday of a year in the Gregorian calendar. `easterSunday(2027)` is 2027-03-28. */
export function easterSunday(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const counted = epact + weekday - 7 * shift + 114
  const found = dayFrom(year, Math.floor(counted / 31), (counted % 31) + 1)
  if (!found) throw new RangeError(`no Easter Sunday in ${year}`)
  return found
}

function movableClosings(year: number): ReadonlyMap<Day, ClosedReason> {
  const known = movableByYear.get(year)
  if (known) return known
  const easter = easterSunday(year)
  const closings = new Map<Day, ClosedReason>()
  for (const [after, reason] of movable) {
    if (reason === 'greatPrayerDay' && year > lastGreatPrayerDay) continue
    closings.set(addDays(easter, after), reason)
  }
  movableByYear.set(year, closings)
  return closings
}

/**
 * Why a day is closed, or null where it is open. A holiday is named before the weekend it may fall in.
 * `closedReason('2026-05-15', 'bank')` is `dayAfterAscension`; as a working day it is open (null).
 */
export function closedReason(
  day: Day,
  kind: OpenDayKind,
  closingDays: ClosingDays = noClosingDays,
): ClosedReason | null {
  const national = movableClosings(yearOf(day)).get(day) ?? fixed[day.slice(5)]
  if (national && !(national === 'dayAfterAscension' && kind === 'working')) return national
  if (weekdayOf(day) >= 6) return 'weekend'
  return closingDays.has(day) ? 'localClosingDay' : null
}

/** It is a Danish public holiday (*helligdag*); 5 June, 24 and 31 December are not. */
export function isPublicHoliday(day: Day): boolean {
  const reason = movableClosings(yearOf(day)).get(day) ?? fixed[day.slice(5)]
  return reason !== undefined && reason !== 'dayAfterAscension' && !officeClosings.has(reason)
}

export function isWorkingDay(day: Day, closingDays: ClosingDays = noClosingDays): boolean {
  return closedReason(day, 'working', closingDays) === null
}

export function isBankDay(day: Day, closingDays: ClosingDays = noClosingDays): boolean {
  return closedReason(day, 'bank', closingDays) === null
}

/** The day itself where it is open, else the next open one. `2026-12-31` becomes `2027-01-04`. */
export function openDayOnOrAfter(day: Day, kind: OpenDayKind, closingDays: ClosingDays = noClosingDays): Day {
  let found = day
  while (closedReason(found, kind, closingDays)) found = addDays(found, 1)
  return found
}

/** The day itself where it is open, else the open one before it. `2023-04-10` becomes `2023-04-05`. */
export function openDayOnOrBefore(
  day: Day,
  kind: OpenDayKind,
  closingDays: ClosingDays = noClosingDays,
): Day {
  let found = day
  while (closedReason(found, kind, closingDays)) found = addDays(found, -1)
  return found
}

/**
 * `count` open days after (or, negative, before) an anchor that is not itself counted; 0 is the anchor.
 * `addOpenDays('2026-04-01', 1, 'working')` is 2026-04-07, over Easter.
 */
export function addOpenDays(
  anchor: Day,
  count: number,
  kind: OpenDayKind,
  closingDays: ClosingDays = noClosingDays,
): Day {
  const step = count < 0 ? -1 : 1
  let found = anchor
  for (let left = Math.abs(count); left > 0; left -= 1) {
    found = addDays(found, step)
    while (closedReason(found, kind, closingDays)) found = addDays(found, step)
  }
  return found
}

/** The last working day before a day. `lastWorkingDayBefore('2026-08-03')` is 2026-07-31. */
export function lastWorkingDayBefore(day: Day, closingDays: ClosingDays = noClosingDays): Day {
  return addOpenDays(day, -1, 'working', closingDays)
}

import { printDay } from '~/domain/reporting/rule-print'
import { day } from '~/domain/calendar/day'
import { oere } from '~/domain/money/oere'
import { printKroner } from '~/workbook/condition'
import type { Expectation } from '~/workbook/expectation'
import type { ProblemCategory, WarningCategory } from '~/workbook/types'

/** What kind of fault it is, as a heading over its cells. */
export const categoryWords: Record<ProblemCategory | WarningCategory, string> = {
  required: 'Mangler',
  'wrong-type': 'Forkert slags indhold',
  'not-a-number': 'Ikke et tal',
  decimals: 'For mange decimaler',
  negative: 'Negativt',
  'percent-range': 'Procent uden for 0–100',
  'month-range': 'Måned uden for 1–12',
  'value-range': 'Uden for skalaen',
  'impossible-date': 'Dato, der ikke findes',
  time: 'Klokkeslæt kan ikke læses',
  email: 'E-mail kan ikke læses',
  'unknown-word': 'Ukendt ord',
  'unknown-reference': 'Ukendt navn',
  'duplicate-name': 'Står to gange',
  'duplicate-row': 'Rækken står to gange',
  'end-before-start': 'Slutter før start',
  'outside-plan': 'Uden for planen',
  'outside-activity': 'Uden for aktiviteten',
  'shares-over-100': 'Betalere over 100 %',
  'over-allocated': 'Fordelt mere end bevilget',
  rule: 'Regel kan ikke læses',
  'computed-day': 'Anden dato end den beregnede',
  formula: 'Formel',
  merged: 'Flettede celler',
  'personal-number': 'Ligner et CPR-nummer',
  'not-a-workbook': 'Ikke en Excel-fil',
  'too-large': 'For stor',
  'unknown-column': 'Ukendt kolonne',
  'unknown-sheet': 'Ukendt ark',
  sealed: 'Løn',
}

/** What belongs in the cell, in Danish. */
export function expectedWords(expected: Expectation): string {
  switch (expected.code) {
    case 'value':
      return 'Cellen skal udfyldes'
    case 'column':
      return `Kolonnen »${expected.column}« skal være i arket`
    case 'text':
      return 'En tekst'
    case 'number':
      return 'Et tal'
    case 'amount':
      return 'Et beløb i kroner, fx 1.234,50'
    case 'notNegative':
      return '0 eller mere'
    case 'twoDecimals':
      return 'Højst to decimaler'
    case 'percent':
      return 'En procent fra 0 til 100'
    case 'wholeNumber':
      return `Et helt tal fra ${expected.from} til ${expected.through}`
    case 'date':
      return 'En dato, der findes: dd.mm.åååå'
    case 'time':
      return 'Et klokkeslæt, fx 12.00'
    case 'email':
      return 'En e-mailadresse, fx navn@eksempel.dk'
    case 'words':
      return `Et af ordene ${expected.words.join(', ')}${meant(expected.nearest)}`
    case 'condition':
      return 'Fx »i projektår 1-3«, »i sidste projektår« eller »ved bevilling over 100.000 kr.«'
    case 'name':
      return `Et navn fra arket ${expected.sheets.join(' eller ')}${meant(expected.nearest)}`
    case 'requirementOfGrant':
      return `Et krav under bevillingen ${expected.grant}${meant(expected.nearest)}`
    case 'sequence':
      return expected.count === 0
        ? `Kravet ${expected.requirement} har ingen afrapporteringer endnu`
        : `Et nummer fra 1 til ${expected.count}: så mange afrapporteringer har ${expected.requirement}`
    case 'unique':
      return `Kun én gang; det står allerede i ${expected.firstCell}`
    case 'notBefore':
      return `Tidligst ${printDay(day(expected.day))} (${expected.column})`
    case 'within':
      return `Inden for ${expected.name}: ${printDay(day(expected.from))} – ${printDay(day(expected.through))}`
    case 'sharesAtMostWhole':
      return `Højst 100 % i alt; ${expected.position} når ${percent(expected.total)} % den ${printDay(day(expected.day))}`
    case 'allocatedAtMostNet':
      return `Mindst det fordelte: der er fordelt ${kroner(expected.allocated)}, og nettobeløbet er ${kroner(expected.net)}`
    case 'rule':
      return `En regel, fx »3 måneder efter bevillingens slut«. Ser galt ud ved »${wordAt(expected.rule, expected.at)}«`
    case 'computedDay':
      return `Den beregnede frist er ${printDay(day(expected.day))}`
    case 'storedValue':
      return 'En værdi; gem arbejdsbogen i Excel, så formlens resultat følger med'
    case 'unmerged':
      return `Én værdi i hver celle: ophæv fletningen af ${expected.range}`
    case 'noPersonalNumber':
      return 'Ingen CPR-numre: her må ikke stå oplysninger om beboere'
    case 'workbook':
      return 'En Excel-arbejdsbog (.xlsx) med arkene fra Ankerplan'
    case 'atMostRows':
      return `Højst ${expected.rows} rækker i hvert ark`
    case 'knownColumns':
      return `Kolonnen læses ikke. Kendte kolonner: ${expected.columns.join(', ')}`
    case 'knownSheets':
      return 'Arket læses ikke'
    case 'rightToSalaries':
      return 'Læses ikke og ændres ikke: det kræver ret til at se løn'
  }
}

function meant(nearest: string | null): string {
  return nearest === null ? '' : `. Mente I ${nearest}?`
}

function percent(share: number): string {
  return String(share / 100).replace('.', ',')
}

function kroner(amount: number): string {
  return `${printKroner(oere(amount))} kr.`
}

function wordAt(rule: string, at: number): string {
  return /^\S+/.exec(rule.slice(at))?.[0] ?? 'slutningen'
}

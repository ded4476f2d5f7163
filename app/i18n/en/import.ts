import type { Expectation } from '~/workbook/expectation'
import { formatsFor } from '../formats'
import { em } from '../emphasis'
import { day } from '~/domain/calendar/day'
import { oere } from '~/domain/money/oere'
import type { Words } from '../words'

export const importing: Words['importing'] = {
  title: 'Read a workbook',
  intro: 'Choose a workbook. You first see what it would do. Nothing is saved until you say so.',
  chooseTitle: 'Choose a file',
  file: 'Workbook',
  fileHint: 'Excel (.xlsx) with Ankerplan’s sheets. At most 25 MB',
  read: 'Read the workbook',
  howTitle: 'How it works',
  how: [
    'A workbook is imported as a whole or not at all.',
    'Rows are known by the name in the first column. Importing the same workbook again changes nothing.',
    'An import never deletes anything by itself.',
    'An empty cell clears its field. A column that is absent leaves the field alone.',
  ],
  takeOutTitle: 'Take everything out',
  takeOutText:
    'The workbook can be edited and imported again. The JSON file also holds history and settings.',
  takeOutSealed: 'The sheets with salaries are left out of your copy.',
  takeOutWorkbook: 'Download workbook',
  takeOutJson: 'Download JSON',
  otherFile: 'Choose another file',
  correctedFile: 'Choose the corrected file',
  problemList: 'Download the problems',
  verdict: {
    problems: (count, isOne) =>
      `${em(isOne ? '1 cell' : `${count} cells`)} must be corrected before the workbook can be imported. Nothing is saved yet.`,
    ready: (created, changed, unchanged) =>
      `Ready: ${em(created)} rows are created, ${em(changed)} changed, and ${unchanged} are as they were. Nothing is saved yet.`,
    nothing: (unchanged) =>
      `Ankerplan already has it all: ${unchanged} rows are as they were. There is nothing to import.`,
  },
  problemsTitle: (count, isOne) => (isOne ? '1 problem' : `${count} problems`),
  problemsText: 'Correct them in the workbook and choose the file again.',
  problemsCaption: 'Problems by sheet and cell',
  cell: 'Sheet and cell',
  wholeFile: 'The whole file',
  found: 'Found',
  empty: 'Empty cell',
  expected: 'Expected',
  sheetsTitle: 'What will happen',
  sheetsText: 'Rows by sheet. An import never deletes anything by itself.',
  sheetsCaption: 'Rows created, changed or as they were',
  sheet: 'Sheet',
  created: 'Created',
  changed: 'Changed',
  unchanged: 'Unchanged',
  problems: 'Problems',
  isReady: 'Ready',
  sheetCount: (count) => (count === 1 ? '1 sheet' : `${count} sheets`),
  pastTitle: 'Past due days',
  pastText: (count, isOne) =>
    isOne
      ? 'The workbook gives 1 due day before today without a status.'
      : `The workbook gives ${count} due days before today without a status.`,
  pastNone: 'What was due before the chosen day counts as done.',
  pastLegend: 'What becomes of past due days?',
  pastDone: 'They are done',
  pastDoneText: 'Everything due before the day below is approved and holds no instalment back.',
  pastAsk: 'Ask me afterwards',
  pastAskText: 'They stay unconfirmed until you answer.',
  pastDay: 'Due before',
  pastDayHint: 'Not later than today',
  pastDayProblem: 'Enter a day that is not later than today',
  pastUse: 'Use this choice',
  warningsTitle: (count, isOne) => (isOne ? '1 warning' : `${count} warnings`),
  warningsText: 'They do not stop the import.',
  warningsMore: (count) => `and ${count} more`,
  missingTitle: (count, isOne) =>
    isOne ? '1 row is only in Ankerplan' : `${count} rows are only in Ankerplan`,
  missingText: 'They are kept. Tick those to delete.',
  missingKept: 'Kept. Can only be deleted on its own page',
  confirmLabel: 'Import',
  cannotYet: (count, isOne) =>
    `Cannot be imported yet: ${isOne ? '1 cell' : `${count} cells`} must be corrected`,
  nothingToDo: 'There is nothing to import',
  allOrNothing: 'Everything is imported at once or not at all.',
  canNow: 'Ready to be imported',
  confirm: (rows, isOne) => (isOne ? 'Import 1 row' : `Import ${rows} rows`),
  busy: 'Others were saving at the same time, so nothing was imported. Try again.',
  changedMeanwhile: 'Something has changed since the preview. Look at it again below. Nothing was imported.',
  gone: 'The file is no longer kept. Choose it again.',
  problem: {
    fileMissing: 'Choose a file first',
    fileTooLarge: 'The file is too large. At most 25 MB',
  },
  csv: ['Sheet', 'Cell', 'Fault', 'Found', 'Expected'],
  categories: {
    required: 'Missing',
    'wrong-type': 'Wrong kind of content',
    'not-a-number': 'Not a number',
    decimals: 'Too many decimals',
    negative: 'Negative',
    'percent-range': 'Per cent outside 0–100',
    'month-range': 'Month outside 1–12',
    'value-range': 'Outside the scale',
    'impossible-date': 'A date that does not exist',
    time: 'Time cannot be read',
    email: 'E-mail cannot be read',
    'unknown-word': 'Unknown word',
    'unknown-reference': 'Unknown name',
    'duplicate-name': 'Stands twice',
    'duplicate-row': 'The row stands twice',
    'end-before-start': 'Ends before it starts',
    'outside-plan': 'Outside the plan',
    'outside-activity': 'Outside the activity',
    'shares-over-100': 'Payers above 100%',
    'over-allocated': 'More allocated than awarded',
    rule: 'Rule cannot be read',
    'computed-day': 'Another day than the computed one',
    formula: 'Formula',
    merged: 'Merged cells',
    'personal-number': 'Looks like a personal number',
    'not-a-workbook': 'Not an Excel file',
    'too-large': 'Too large',
    'unknown-column': 'Unknown column',
    'unknown-sheet': 'Unknown sheet',
    sealed: 'Salaries',
  },
  expectation,
}

/** What belongs in the cell. The words of a list stay Danish: they are what the workbook has to say. */
function expectation(expected: Expectation): string {
  const { day: onDay, kroner, share } = formatsFor('en')
  switch (expected.code) {
    case 'value':
      return 'The cell must be filled in'
    case 'column':
      return `The sheet must have the column »${expected.column}«`
    case 'text':
      return 'A text'
    case 'number':
      return 'A number'
    case 'amount':
      return 'An amount in kroner, e.g. 1.234,50'
    case 'notNegative':
      return '0 or more'
    case 'twoDecimals':
      return 'At most two decimals'
    case 'percent':
      return 'A percentage from 0 to 100'
    case 'wholeNumber':
      return `A whole number from ${expected.from} to ${expected.through}`
    case 'date':
      return 'A date that exists: dd.mm.yyyy'
    case 'time':
      return 'A time, e.g. 12.00'
    case 'email':
      return 'An e-mail address, e.g. name@example.dk'
    case 'words':
      return `One of the words ${expected.words.join(', ')}${meant(expected.nearest)}`
    case 'condition':
      return 'E.g. »i projektår 1-3«, »i sidste projektår« or »ved bevilling over 100.000 kr.«'
    case 'name':
      return `A name from the sheet ${expected.sheets.join(' or ')}${meant(expected.nearest)}`
    case 'requirementOfGrant':
      return `A requirement of the grant ${expected.grant}${meant(expected.nearest)}`
    case 'sequence':
      return expected.count === 0
        ? `The requirement ${expected.requirement} has no obligations yet`
        : `A number from 1 to ${expected.count}: so many obligations has ${expected.requirement}`
    case 'unique':
      return `Only once; it already stands in ${expected.firstCell}`
    case 'notBefore':
      return `${onDay(day(expected.day))} at the earliest (${expected.column})`
    case 'within':
      return `Within ${expected.name}: ${onDay(day(expected.from))}–${onDay(day(expected.through))}`
    case 'sharesAtMostWhole':
      return `At most 100% in all; ${expected.position} reaches ${share(expected.total)} on ${onDay(day(expected.day))}`
    case 'allocatedAtMostNet':
      return `At least what is allocated: ${kroner(oere(expected.allocated))} is given out of a net ${kroner(oere(expected.net))}`
    case 'rule':
      return `A rule, e.g. »3 måneder efter bevillingens slut«. It goes wrong at character ${expected.at + 1}`
    case 'computedDay':
      return `The computed day is ${onDay(day(expected.day))}`
    case 'storedValue':
      return 'A value; save the workbook in Excel so that the formula’s result comes along'
    case 'unmerged':
      return `One value in each cell: unmerge ${expected.range}`
    case 'noPersonalNumber':
      return 'No personal numbers: nothing about residents may stand here'
    case 'workbook':
      return 'An Excel workbook (.xlsx) with Ankerplan’s sheets'
    case 'atMostRows':
      return `At most ${expected.rows} rows in a sheet`
    case 'knownColumns':
      return `The column is not read. Known columns: ${expected.columns.join(', ')}`
    case 'knownSheets':
      return 'The sheet is not read'
    case 'rightToSalaries':
      return 'Not read and not changed: that takes the right to see salaries'
  }
}

function meant(nearest: string | null): string {
  return nearest === null ? '' : `. Did you mean ${nearest}?`
}

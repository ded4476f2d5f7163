import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { instant } from '~/domain/calendar/instant'
import type { Database } from '~/persistence/database.server'
import type { ImportAnswer } from '~/usecases/import/import-answer'
import { noAnswer, rowsIn } from '~/usecases/import/import-answer'
import { importCopy } from '~/usecases/import/import-copy.server'
import { importWorkbook } from '~/usecases/import/import-workbook.server'
import { expectedWords } from '~/i18n/da/workbook-problems'
import { readWorkbook } from '~/workbook/read-workbook'
import type { CellProblem, CellWarning } from '~/workbook/types'
import type { Arguments } from '../arguments'
import { dayOf, isSet, todayOf } from '../arguments'
import type { Command } from '../commands'
import { findSecretariat, withDatabase } from '../open'
import type { Answer, Terminal } from '../outcome'
import { Refused } from '../outcome'

export const importCommand: Command = {
  usage: 'import FILE.xlsx|FILE.json [--secretariat NAME] [--dry-run] [--done-before YYYY-MM-DD]',
  does: 'imports a workbook, or what export wrote as JSON: all of it or nothing',
  operands: ['FILE'],
  options: { 'dry-run': { type: 'boolean' }, 'done-before': { type: 'string' } },
  run: (given, terminal) => withDatabase(terminal, (database) => runImport(database, given, terminal)),
}

/** Fewer rows are done before anybody wonders. */
const worthTelling = 5_000
const stepWords = { checking: 'Checking', writing: 'Writing' } as const
const figure = new Intl.NumberFormat('en')

const by = { userId: null, name: 'ankerplan import' }

async function runImport(database: Database, given: Arguments, terminal: Terminal): Promise<Answer> {
  const [file] = given.operands as [string]
  const now = instant(terminal.now)
  const isDryRun = isSet(given, 'dry-run')
  const doneBefore = dayOf(given, 'done-before') ?? null
  const today = todayOf(given, terminal.now)
  const { chosen, name } = await findSecretariat(database, given)
  const bytes = await readFile(file).catch((error: Error) => {
    throw refusedWith({ ...noAnswer, problems: [notAWorkbook(error.message)] }, `${file} cannot be read.`)
  })
  const outcome = looksLikeJson(bytes)
    ? await importCopy(database, bytes, { isDryRun, now, into: chosen?.name ?? name ?? null })
    : await importWorkbook(database, {
        workbook: await readWorkbook(bytes, (sheet, rows) =>
          terminal.stderr(`Reading ${sheet}: ${figure.format(rows)} rows …\n`),
        ),
        into: chosen?.id ?? { newName: name ?? path.parse(file).name },
        today,
        doneBefore,
        deleteMissing: new Set(),
        withSalaries: true,
        isDryRun,
        by,
        now,
        onStep: (step, rows) => {
          if (rows >= worthTelling) terminal.stderr(`${stepWords[step]} ${figure.format(rows)} rows …\n`)
        },
      })
  const { answer } = outcome
  if (!outcome.ok) {
    if (outcome.reason === 'busy')
      throw refusedWith(answer, 'Others kept writing to the secretariat. Try again.')
    const lines = answer.problems.map((problem) => lineOf(problem))
    throw refusedWith(
      answer,
      `${lines.join('\n')}\nNothing was imported: ${lines.length === 1 ? '1 problem' : `${lines.length} problems`}.`,
    )
  }
  for (const warning of answer.warnings) terminal.stderr(`${lineOf(warning)}\n`)
  return {
    answer: told(answer),
    words: `${isDryRun ? 'Would create' : 'Created'} ${rowsIn(answer.created)}, ${isDryRun ? 'change' : 'changed'} ${rowsIn(answer.changed)}, ${isDryRun ? 'leave' : 'left'} ${rowsIn(answer.unchanged)} as they are.`,
  }
}

function looksLikeJson(bytes: Uint8Array): boolean {
  return bytes.find((byte) => byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf) === 0x7b
}

function notAWorkbook(found: string): CellProblem {
  return { sheet: '', cell: '', category: 'not-a-workbook', found, expected: { code: 'workbook' } }
}

function refusedWith(answer: ImportAnswer, message: string): Refused {
  return new Refused(message, told(answer))
}

function told({ created, changed, unchanged, warnings, problems }: ImportAnswer): object {
  return { created, changed, unchanged, warnings: warnings.map(inWords), problems: problems.map(inWords) }
}

function inWords(cell: CellProblem | CellWarning): object {
  const { sheet, category, found, expected } = cell
  return { sheet, cell: cell.cell, category, found, expected: expectedWords(expected) }
}

function lineOf(cell: CellProblem | CellWarning): string {
  return `${cell.sheet}!${cell.cell}  ${cell.category}: ${cell.found}  (${expectedWords(cell.expected)})`
}

import { describe, expect, test } from 'vitest'
import { day } from '~/domain/calendar/day'
import { secretariatObligations } from '~/domain/reporting/secretariat-obligations'
import type { SecretariatRecords } from '~/domain/secretariat/secretariat-records'
import { expectedWords } from '~/i18n/da/workbook-problems'
import type { CellProblem, ReadWorkbook } from '~/workbook/types'
import { exampleJson, exampleNames, merge, noRecords, readExample } from './examples'

function places(problems: readonly Pick<CellProblem, 'sheet' | 'cell' | 'category'>[]): string[] {
  return [...new Set(problems.map(({ sheet, cell, category }) => `${sheet} ${cell} ${category}`))].sort()
}

/** A copy of a workbook with one sheet's rows changed. */
function changed(
  workbook: ReadWorkbook,
  sheet: string,
  change: (found: ReadWorkbook['sheets'][number]) => Partial<ReadWorkbook['sheets'][number]>,
): ReadWorkbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((found) => (found.name === sheet ? { ...found, ...change(found) } : found)),
  }
}

describe.each(exampleNames)('the workbook of %s', (name) => {
  test('reads without problems and creates every row', async () => {
    const workbook = await readExample(name)
    const merged = merge(workbook)
    expect(merged.problems).toEqual([])
    const rows = Object.fromEntries(workbook.sheets.map((sheet) => [sheet.name, sheet.rows.length]))
    expect(merged.created).toEqual(rows)
    expect(merged.changes.every(({ action }) => action === 'create')).toBe(true)
  })

  test('imported again changes nothing', async () => {
    const workbook = await readExample(name)
    const again = merge(workbook, { existing: merge(workbook).records, today: day('2027-03-01') })
    expect(again.problems).toEqual([])
    expect(again.changes).toEqual([])
    expect(again.missing).toEqual([])
  })

  test('gives the obligations that were worked out by hand', async () => {
    const { records } = merge(await readExample(name))
    const expected = exampleJson<{ obligations: object[] }>(`${name}.obligations.json`).obligations
    const found = obligationsAsJson(records)
    const asSet = (list: readonly object[]) => list.map((entry) => JSON.stringify(entry)).sort()
    expect(asSet(found)).toEqual(asSet(expected))
  })
})

function obligationsAsJson(records: SecretariatRecords): object[] {
  const contacts = new Map(records.contacts.map((contact) => [contact.id, contact.name]))
  return secretariatObligations(records).map(({ grant, requirement, ...obligation }) => ({
    grant: grant.reference,
    requirement: requirement.name,
    sequence: obligation.sequence,
    periodFrom: obligation.period.from,
    periodThrough: obligation.period.through,
    computedDue: obligation.computedDue,
    due: obligation.due,
    dueTime: requirement.dueTime,
    target: obligation.target,
    status: obligation.status,
    artefacts: requirement.artefacts,
    consequence: requirement.consequence,
    holdsBack: obligation.holdsBack,
    hours: requirement.hours === null ? null : requirement.hours / 10_000,
    responsible: contacts.get(requirement.responsibleId ?? '') ?? null,
    deputy: contacts.get(requirement.deputyId ?? '') ?? null,
  }))
}

describe('the broken workbook', () => {
  const listed = exampleJson<Record<'problems' | 'warnings', CellProblem[]>>('broken.problems.json')

  test('yields exactly its listed problems', async () => {
    const { problems, warnings } = merge(await readExample('broken'))
    expect(places(problems)).toEqual(places(listed.problems))
    expect(warnings).toMatchObject(listed.warnings)
  })

  test('is told what belongs in every cell, with the name that was probably meant', async () => {
    const { problems } = merge(await readExample('broken'))
    const at = (sheet: string, cell: string) => {
      const problem = problems.find((found) => found.sheet === sheet && found.cell === cell)!
      return `${problem.found} → ${expectedWords(problem.expected)}`
    }
    expect(at('Kontakter', 'D4')).toBe('Komune → Et navn fra arket Organisationer. Mente I Kommune?')
    expect(at('Bevillinger', 'H8')).toBe(
      '100.000 → Mindst det fordelte: der er fordelt 90.000 kr., og nettobeløbet er 82.500 kr.',
    )
    expect(at('Betalerandele', 'C3')).toBe('50 % → Højst 100 % i alt; Stilling 1 når 110 % den 01.06.2025')
    expect(at('Rapportkrav', 'D4')).toContain('Ser galt ud ved »projektets«')
    expect(problems.every(({ expected }) => expectedWords(expected).length > 0)).toBe(true)
  })
})

describe('importing over what the planner has', () => {
  test('an absent column leaves alone, an empty cell clears', async () => {
    const workbook = await readExample('roskilde')
    const { records } = merge(workbook)
    const without = changed(workbook, 'Kontakter', ({ columns }) => ({
      columns: columns.filter(({ header }) => header !== 'Titel'),
    }))
    expect(merge(without, { existing: records }).changes).toEqual([])
    const cleared = changed(workbook, 'Kontakter', ({ rows }) => ({
      rows: rows.map((row, index) => (index === 0 ? { ...row, cells: { ...row.cells, Titel: null } } : row)),
    }))
    const { changes, changed: counts } = merge(cleared, { existing: records })
    expect(changes).toMatchObject([
      { action: 'update', kind: 'contacts', fields: ['title'], to: { title: null } },
    ])
    expect(counts['Kontakter']).toBe(1)
  })

  test('rows that a named parent has are listed, kept by default and deleted when asked', async () => {
    const workbook = await readExample('roskilde')
    const { records } = merge(workbook)
    const shorter = changed(workbook, 'Omkostninger', ({ rows }) => ({ rows: rows.slice(1) }))
    const kept = merge(shorter, { existing: records })
    expect(kept.missing).toMatchObject([
      { sheet: 'Omkostninger', label: ['Jobplaneten', 'Materialer'], canDelete: true },
    ])
    expect(kept.changes).toEqual([])
    const id = kept.missing[0]!.id
    const deleted = merge(shorter, { existing: records, deleteMissing: new Set([id]) })
    expect(deleted.changes).toMatchObject([{ action: 'delete', kind: 'costLines', id }])
    expect(deleted.records.costLines).toHaveLength(records.costLines.length - 1)
  })

  test('checks run on the merged result: shares in the sheet beside shares in the planner', async () => {
    const workbook = await readExample('roskilde')
    const { records } = merge(workbook)
    const onlyOne = changed(workbook, 'Betalerandele', ({ rows }) => ({
      rows: [{ number: 2, cells: { ...rows[0]!.cells, Betaler: 'BOSJ', 'Andel %': 1_000 } }],
    }))
    const { problems } = merge(onlyOne, { existing: records })
    expect(problems).toMatchObject([{ sheet: 'Betalerandele', cell: 'C2', category: 'shares-over-100' }])
  })

  test('everything before a day can be said to be done, unless the sheet says otherwise', async () => {
    const workbook = await readExample('roskilde')
    const { records, problems } = merge(workbook, { doneBefore: day('2026-11-22') })
    expect(problems).toEqual([])
    const statuses = secretariatObligations(records).filter(({ due }) => due < '2026-11-22')
    expect(statuses.some(({ status }) => status === 'unconfirmed')).toBe(false)
    expect(statuses.some(({ status }) => status === 'drafting')).toBe(true)
    const again = merge(workbook, { existing: records, doneBefore: day('2026-11-22') })
    expect(again.changes).toEqual([])
  })

  test('a file that is no workbook is one problem', async () => {
    const { readWorkbook } = await import('~/workbook/read-workbook')
    for (const bytes of [new Uint8Array(), new TextEncoder().encode('%PDF-1.7 something else entirely')]) {
      expect((await readWorkbook(bytes)).problems).toMatchObject([{ category: 'not-a-workbook' }])
    }
    expect(noRecords.plans).toEqual([])
  })
})

describe('importing without the right to salaries', () => {
  const salaryLine = (records: SecretariatRecords) => records.costLines.find(({ kind }) => kind === 'salary')!

  test('posts and cost lines of pay are passed over with a warning and stay as they are', async () => {
    const workbook = await readExample('svendborg')
    const { records } = merge(workbook)
    expect(salaryLine(records)).toBeDefined()
    let changedLines = changed(workbook, 'Omkostninger', ({ rows }) => ({
      rows: rows.map((row) => ({ ...row, cells: { ...row.cells, Beløb: 1, Art: 'materials' } })),
    }))
    changedLines = changed(changedLines, 'Stillinger', ({ rows }) => ({
      rows: rows.map((row) => ({ ...row, cells: { ...row.cells, 'Udgift pr. måned': 1 } })),
    }))
    const merged = merge(changedLines, { existing: records, withSalaries: false })
    expect(merged.problems).toEqual([])
    expect(merged.changes.every(({ kind }) => kind === 'costLines')).toBe(true)
    expect(merged.records.costLines.filter(({ kind }) => kind === 'salary')).toEqual(
      records.costLines.filter(({ kind }) => kind === 'salary'),
    )
    expect(merged.records.positions).toEqual(records.positions)
    const told = merged.warnings.filter(({ category }) => category === 'sealed')
    expect(told.map(({ sheet }) => sheet)).toEqual(
      expect.arrayContaining(['Stillinger', 'Betalerandele', 'Stillingstimer', 'Omkostninger']),
    )
    expect(told.every(({ found }) => found === '')).toBe(true)
  })

  test('lines of pay that the file lacks are neither listed nor deleted', async () => {
    const workbook = await readExample('svendborg')
    const { records } = merge(workbook)
    const { id } = salaryLine(records)
    const without = changed(workbook, 'Omkostninger', ({ rows }) => ({
      rows: rows.filter(({ cells }) => cells['Art'] !== 'salary'),
    }))
    const order = { existing: records, deleteMissing: new Set([id]) }
    expect(merge(without, order).missing.map((row) => row.id)).toContain(id)
    const merged = merge(without, { ...order, withSalaries: false })
    expect(merged.missing.map((row) => row.id)).not.toContain(id)
    expect(merged.records.costLines.map((line) => line.id)).toContain(id)
  })
})

test('only rows that are listed as missing are deleted, whatever is asked for', async () => {
  const workbook = await readExample('roskilde')
  const { records } = merge(workbook)
  const asked = new Set([...records.costLines, ...records.positionShares].map(({ id }) => id))
  const merged = merge(workbook, { existing: records, deleteMissing: asked })
  expect(merged.changes).toEqual([])
  expect(merged.records).toEqual(records)
  const unread = { ...workbook, sheets: workbook.sheets.filter(({ name }) => name !== 'Betalerandele') }
  const others = merge(unread, { existing: records, deleteMissing: asked })
  expect(others.records.positionShares).toEqual(records.positionShares)
})

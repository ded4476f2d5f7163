import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { commandLine, example } from './ankerplan'
import { freshDatabaseUrl } from '../setup/fresh-database'
import type { CoverageAnswer } from './coverage-differences'
import { coverageDifferences } from './coverage-differences'

const today = ['--today', '2026-11-22']

async function expected<T>(name: string): Promise<T> {
  return JSON.parse(await readFile(example(name), 'utf8')) as T
}

interface Counts {
  created: Record<string, number>
  changed: Record<string, number>
  unchanged: Record<string, number>
  warnings: unknown[]
  problems: { sheet: string; cell: string; category: string }[]
}

const total = (counts: Record<string, number>) => Object.values(counts).reduce((sum, rows) => sum + rows, 0)

describe.each(['valby-sydhavn', 'svendborg', 'roskilde'])('the example %s', (name) => {
  test('imports clean and answers with the coverage and the obligations that were worked out for it', async () => {
    const ankerplan = await commandLine()
    const imported = await ankerplan('import', example(`${name}.xlsx`), ...today, '--json')
    expect(imported.code).toBe(0)
    expect(imported.json<Counts>().problems).toEqual([])

    const coverage = await ankerplan('coverage', '--json', ...today)
    expect(coverage.code).toBe(0)
    const differences = coverageDifferences(
      coverage.json(),
      await expected<CoverageAnswer>(`${name}.coverage.json`),
    )
    expect(differences).toEqual([])

    const answer = (await ankerplan('obligations', '--json', ...today)).json<{
      obligations: { why?: string }[]
    }>()
    const obligations = answer.obligations.map(({ why, ...obligation }) => {
      expect(why).not.toBe('')
      return obligation
    })
    expect(obligations).toEqual(
      (await expected<{ obligations: object[] }>(`${name}.obligations.json`)).obligations,
    )
  })

  test('a second import of it changes nothing', async () => {
    const ankerplan = await commandLine()
    const first = (await ankerplan('import', example(`${name}.xlsx`), ...today, '--json')).json<Counts>()
    const second = (await ankerplan('import', example(`${name}.xlsx`), ...today, '--json')).json<Counts>()
    expect(total(second.created) + total(second.changed)).toBe(0)
    expect(total(second.unchanged)).toBe(total(first.created))
  })
})

describe('a workbook with faults', () => {
  test('is refused with exactly its problems, and nothing of it is kept', async () => {
    const ankerplan = await commandLine()
    const refused = await ankerplan('import', example('broken.xlsx'), '--json')
    expect(refused.code).toBe(1)
    const told = refused.json<Counts>()
    const cells = (rows: Counts['problems']) =>
      [...new Set(rows.map((row) => `${row.sheet}!${row.cell} ${row.category}`))].sort()
    const list = await expected<{ problems: Counts['problems'] }>('broken.problems.json')
    expect(cells(told.problems)).toEqual(cells(list.problems))

    const coverage = await ankerplan('coverage', '--json')
    expect(coverage.code).toBe(1)
    expect(coverage.stderr).toContain('no secretariat')
  })

  test('a dry run says what would be and keeps nothing', async () => {
    const ankerplan = await commandLine()
    const tried = await ankerplan('import', example('roskilde.xlsx'), '--dry-run', '--json')
    expect(tried.code).toBe(0)
    expect(total(tried.json<Counts>().created)).toBe(300)
    expect((await ankerplan('coverage')).code).toBe(1)
  })

  test('a file that is not there is a problem of its own', async () => {
    const ankerplan = await commandLine()
    const refused = await ankerplan('import', '/nowhere/plan.xlsx', '--json')
    expect(refused.code).toBe(1)
    expect(refused.json<Counts>().problems).toMatchObject([{ category: 'not-a-workbook' }])
  })
})

test('every rule of the examples gives its dates, and the sentences that cannot be read their reason', async () => {
  const ankerplan = await commandLine()
  const { cases, invalid } = await expected<{
    cases: { name: string; expected: object[] }[]
    invalid: { name: string; category: string }[]
  }>('rules.json')
  const answered = await ankerplan('rule', '--cases', example('rules.json'), '--json')
  expect(answered.code).toBe(0)
  const rows = answered.json<{ name: string; dates?: { why: string }[]; error?: { category: string } }[]>()
  const dates = rows.slice(0, cases.length).map(({ name, dates = [] }) => ({
    name,
    expected: dates.map(({ why: _why, ...date }) => date),
  }))
  expect(dates).toEqual(cases.map(({ name, expected }) => ({ name, expected })))
  const errors = rows.slice(cases.length).map(({ name, error }) => ({ name, category: error?.category }))
  expect(errors).toEqual(invalid.map(({ name, category }) => ({ name, category })))
})

test('two first imports at once make one secretariat, and the second changes nothing', async () => {
  const url = await freshDatabaseUrl()
  const lines = await Promise.all([commandLine(url), commandLine(url)])
  const runs = await Promise.all(lines.map((line) => line('import', example('svendborg.xlsx'), '--json')))
  expect(runs.map(({ code }) => code)).toEqual([0, 0])
  const created = runs.map((run) => run.json<{ created: Record<string, number> }>().created['Aktiviteter'])
  expect(created.sort()).toEqual([0, 24])
})

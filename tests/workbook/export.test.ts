import { describe, expect, test } from 'vitest'
import type { SecretariatRecords } from '~/domain/secretariat/secretariat-records'
import { readWorkbook } from '~/workbook/read-workbook'
import { writeWorkbook } from '~/workbook/write-workbook'
import { exampleNames, merge, readExample, today } from './examples'

const options = { withSalaries: true, secretariat: 'Prøvesekretariat', today }

/** Records with their ids replaced by the place they first appear in, so that two imports can be compared. */
function withoutIds(records: SecretariatRecords): string {
  const ids = new Map<string, string>()
  return JSON.stringify(records).replace(/new-\d+/g, (id) => {
    if (!ids.has(id)) ids.set(id, `#${ids.size}`)
    return ids.get(id)!
  })
}

describe.each(exampleNames)('the export of %s', (name) => {
  test('reads back to nothing changed', async () => {
    const { records } = merge(await readExample(name))
    const again = merge(await readWorkbook(await writeWorkbook(records, options)), { existing: records })
    expect(again.problems).toEqual([])
    expect(again.warnings).toEqual([])
    expect(again.changes).toEqual([])
    expect(again.missing).toEqual([])
  })

  test('imported into an empty planner gives the same records and the same export', async () => {
    const { records } = merge(await readExample(name))
    const fresh = merge(await readWorkbook(await writeWorkbook(records, options)))
    expect(withoutIds(fresh.records)).toBe(withoutIds(records))
  })

  test('without salaries leaves the posts and the pay out, says so, and deletes nothing', async () => {
    const { records } = merge(await readExample(name))
    const workbook = await readWorkbook(await writeWorkbook(records, { ...options, withSalaries: false }))
    expect(workbook.sheets.map((sheet) => sheet.name)).not.toContain('Stillinger')
    const kinds = workbook.sheets
      .find((sheet) => sheet.name === 'Omkostninger')!
      .rows.map((row) => row.cells['Art'])
    expect(kinds).not.toContain('salary')
    const again = merge(workbook, { existing: records })
    expect(again.problems).toEqual([])
    expect(again.changes).toEqual([])
  })
})

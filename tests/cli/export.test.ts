import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readWorkbook } from '../../app/workbook/read-workbook'
import { commandLine, example, ownFolder } from './ankerplan'

const today = ['--today', '2026-11-22']

describe('what is exported comes back', () => {
  test('as JSON: everything but secrets, into an empty database, and out again the same', async () => {
    const folder = await ownFolder()
    const [first, second] = [path.join(folder, 'first.json'), path.join(folder, 'second.json')]
    const here = await commandLine()
    await here('demo', ...today)
    await here('token', 'add', 'Økonomisystemet')
    expect((await here('export', first)).code).toBe(0)
    const there = await commandLine()
    expect((await there('import', first)).code).toBe(0)
    await there('export', second)
    expect(await readFile(second, 'utf8')).toBe(await readFile(first, 'utf8'))
    expect(await readFile(first, 'utf8')).not.toMatch(/passwordHash|tokenHash|totpSecret/)

    const again = await there('import', first, '--json')
    expect(again.json()).toMatchObject({ created: {}, changed: {} })
  })

  test('as a workbook: into an empty database, and out again with the same cells', async () => {
    const folder = await ownFolder()
    const [first, second] = [path.join(folder, 'first.xlsx'), path.join(folder, 'second.xlsx')]
    const here = await commandLine()
    await here('import', example('valby-sydhavn.xlsx'), ...today)
    await here('export', first, ...today)
    const there = await commandLine()
    const imported = await there('import', first, ...today, '--json')
    expect(imported.json()).toMatchObject({ problems: [], warnings: [] })
    await there('export', second, ...today)
    expect(await readWorkbook(await readFile(second))).toEqual(await readWorkbook(await readFile(first)))
  })

  test('a JSON file with a value that no row can hold is refused and changes nothing', async () => {
    const folder = await ownFolder()
    const file = path.join(folder, 'plan.json')
    const here = await commandLine()
    await here('import', example('roskilde.xlsx'), ...today)
    await here('export', file)
    const copy = JSON.parse(await readFile(file, 'utf8')) as {
      tables: { Activity: { continuation: string }[] }
    }
    copy.tables.Activity[0]!.continuation = 'sometimes'
    await writeFile(file, JSON.stringify(copy))
    const there = await commandLine()
    const refused = await there('import', file, '--json')
    expect(refused.code).toBe(1)
    expect(refused.json()).toMatchObject({ problems: [{ category: 'not-a-workbook' }] })
    expect((await there('coverage')).code).toBe(1)
  })
})

describe('several secretariats', () => {
  test('one must be named, and neither sees the other', async () => {
    const ankerplan = await commandLine()
    await ankerplan('import', example('roskilde.xlsx'), '--secretariat', 'Roskilde', ...today)
    await ankerplan('import', example('svendborg.xlsx'), '--secretariat', 'Svendborg', ...today)
    expect((await ankerplan('coverage')).code).toBe(2)
    expect((await ankerplan('coverage', '--secretariat', 'Roslilde')).code).toBe(2)
    const answer = await ankerplan('coverage', '--secretariat', 'Roskilde', '--json', ...today)
    expect(answer.json<{ plans: object[] }>().plans).toHaveLength(1)
  })
})

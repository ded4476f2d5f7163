import { readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { commandLine, example, ownFolder } from './ankerplan'

describe('a backup', () => {
  test('brings everything back into an empty database', async () => {
    const folder = await ownFolder()
    const file = (name: string) => path.join(folder, name)
    const here = await commandLine()
    await here('import', example('svendborg.xlsx'), '--today', '2026-11-22')
    await here('user', 'add', 'anna@example.dk', '--role', 'leader')
    await here('export', file('before.json'))
    expect((await here('backup', file('copy'))).code).toBe(0)

    const there = await commandLine()
    expect((await there('restore', file('copy'))).code).toBe(0)
    await there('export', file('after.json'))
    expect(await readFile(file('after.json'), 'utf8')).toBe(await readFile(file('before.json'), 'utf8'))
  })

  test('is not put over data without force, and with force it is', async () => {
    const folder = await ownFolder()
    const copy = path.join(folder, 'copy')
    const here = await commandLine()
    await here('import', example('svendborg.xlsx'), '--secretariat', 'Svendborg')
    await here('backup', copy)
    const there = await commandLine()
    await there('import', example('roskilde.xlsx'), '--secretariat', 'Roskilde')
    expect((await there('restore', copy)).code).toBe(1)
    expect((await there('coverage', '--secretariat', 'Roskilde')).code).toBe(0)
    expect((await there('restore', copy, '--force')).code).toBe(0)
    expect((await there('coverage', '--secretariat', 'Roskilde')).code).toBe(2)
    expect((await there('coverage', '--secretariat', 'Svendborg')).code).toBe(0)
  })

  test('never writes over a file, and a file that is no backup is refused', async () => {
    const folder = await ownFolder()
    const file = path.join(folder, 'notes.txt')
    await writeFile(file, 'not a database')
    const ankerplan = await commandLine()
    expect((await ankerplan('backup', file)).code).toBe(1)
    expect(await readFile(file, 'utf8')).toBe('not a database')
    expect((await ankerplan('restore', file)).code).toBe(1)
  })

  test('that was cut off or changed by a letter is refused and changes nothing', async () => {
    const folder = await ownFolder()
    const copy = path.join(folder, 'copy')
    const here = await commandLine()
    await here('import', example('roskilde.xlsx'))
    expect((await here('backup', copy)).code).toBe(0)
    expect((await stat(copy)).mode & 0o077).toBe(0)
    const whole = await readFile(copy)
    const changed = Buffer.from(whole)
    changed.write('Xoskilde', changed.indexOf('Roskilde helhedsplan'))
    for (const bytes of [changed, whole.subarray(0, whole.length / 2), whole.subarray(0, 5_000)]) {
      const damaged = path.join(folder, 'damaged')
      await writeFile(damaged, bytes)
      const answer = await here('restore', damaged, '--force', '--json')
      expect(answer.code).toBe(1)
      expect(answer.json<{ error: string }>().error).toContain('no sound backup')
    }
    expect((await here('coverage')).code).toBe(0)
    expect((await here('restore', copy, '--force')).code).toBe(0)
  })
})

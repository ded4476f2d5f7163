import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { commandLine, example, ownFolder } from './ankerplan'

describe('the command line', () => {
  test('what it does not understand ends with 2 and says so on stderr alone', async () => {
    const ankerplan = await commandLine()
    for (const args of [
      [],
      ['fly'],
      ['import'],
      ['coverage', '--nope'],
      ['coverage', '--today', '22.11.2026'],
    ]) {
      const run = await ankerplan(...args)
      expect([args, run.code]).toEqual([args, 2])
      expect(run.stdout).toBe('')
      expect(run.stderr).not.toBe('')
    }
  })

  test('with --json one document stands on stdout, also where it refuses', async () => {
    const ankerplan = await commandLine()
    const refused = await ankerplan('coverage', '--json')
    expect(refused.code).toBe(1)
    expect(refused.json()).toEqual({ error: expect.any(String) })
    await ankerplan('import', example('roskilde.xlsx'))
    const nowhere = await ankerplan('export', path.join(await ownFolder(), 'none', 'plan.xlsx'), '--json')
    expect(nowhere.code).toBe(1)
    expect(nowhere.json()).toEqual({ error: expect.stringContaining('ENOENT') })
    expect(nowhere.stderr).not.toContain('    at ')
  })

  test('a rule gives its dates with their reason, or where it cannot be read', async () => {
    const ankerplan = await commandLine()
    const grant = ['--from', '2024-01-01', '--through', '2026-11-30']
    const read = await ankerplan('rule', '3 måneder efter bevillingens slut', ...grant, '--json')
    expect(read.json()).toEqual({
      dates: [
        {
          periodFrom: '2024-01-01',
          periodThrough: '2026-11-30',
          computedDue: '2027-02-28',
          due: '2027-02-28',
          why: 'bevillingens slut 30.11.2026; 3 måneder efter: 28.02.2027',
        },
      ],
    })
    const unread = await ankerplan('rule', '3 mdr efter bevillingens slut', ...grant, '--json')
    expect(unread.code).toBe(1)
    expect(unread.json()).toMatchObject({ error: { category: 'unknown-unit', at: 2 } })
  })

  test('cases are asked for in a file that is there', async () => {
    const ankerplan = await commandLine()
    const run = await ankerplan('rule', '--cases', 'findes-ikke.json')
    expect(run.code).toBe(2)
    expect(run.stderr).toContain('There is no file findes-ikke.json.')
    expect(run.stderr).not.toContain('ENOENT')
  })

  test('a user is added with a one-time link, never with a password', async () => {
    const ankerplan = await commandLine()
    await ankerplan('import', example('roskilde.xlsx'))
    const added = await ankerplan('user', 'add', 'anna@example.dk', '--role', 'leader', '--json')
    expect(added.json()).toMatchObject({ link: expect.stringMatching(/\/adgangskode\/[\w-]{43}$/) })
    expect((await ankerplan('user', 'add', 'anna@example.dk', '--role', 'leader')).code).toBe(1)
    expect((await ankerplan('user', 'add', 'bo@example.dk', '--role', 'boss')).code).toBe(2)
  })

  test('as a program it makes and migrates a database that is not there', { timeout: 120_000 }, async () => {
    const folder = await ownFolder()
    const database = path.join(folder, 'new', 'plan.db')
    const run = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'app/cli/ankerplan.ts', 'import', example('roskilde.xlsx'), '--json'],
      {
        env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: `file:${database}`, DATA_DIR: folder },
        encoding: 'utf8',
      },
    )
    expect(run.status).toBe(0)
    expect(JSON.parse(run.stdout)).toMatchObject({ problems: [] })
    expect(existsSync(database)).toBe(true)
  })
})

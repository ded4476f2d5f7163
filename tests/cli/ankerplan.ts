import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { runCommand } from '../../app/cli/run-command'
import { freshDatabaseUrl } from '../setup/fresh-database'

export interface Run {
  code: number
  stdout: string
  stderr: string
  json: <T>() => T
}

/** A folder of the test's own, gone when it is over. */
export async function ownFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ankerplan-cli-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** The command line on a database of its own, empty unless an address is given. */
export async function commandLine(url?: string): Promise<(...args: string[]) => Promise<Run>> {
  const env: NodeJS.ProcessEnv = {
    NODE_ENV: 'test',
    DATABASE_URL: url ?? (await freshDatabaseUrl()),
    DATA_DIR: await ownFolder(),
    SESSION_SECRET: 'a secret of the tests, long enough to be one',
  }
  return async (...args) => {
    let stdout = ''
    let stderr = ''
    const code = await runCommand(args, {
      stdout: (text) => (stdout += text),
      stderr: (text) => (stderr += text),
      env,
      now: new Date('2026-11-22T12:00:00Z'),
    })
    return { code, stdout, stderr, json: () => JSON.parse(stdout) }
  }
}

export function example(name: string): string {
  return path.join('tests', 'examples', name)
}

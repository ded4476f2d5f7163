import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { EnvironmentProblem, readEnvironment } from './env.server'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ankerplan-env-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const read = (variables: Record<string, string> = {}) => readEnvironment({ DATA_DIR: folder, ...variables })

describe('the environment', () => {
  test('needs nothing: a database in the data folder, port 3000, the demo', () => {
    expect(read()).toMatchObject({
      DATABASE_URL: `file:${path.join(folder, 'ankerplan.db')}`,
      PORT: 3000,
      LOG_LEVEL: 'info',
      demoAllowed: true,
    })
  })

  test('makes a secret once and keeps it for its user only', () => {
    const first = read().SESSION_SECRET
    expect(first.length).toBeGreaterThanOrEqual(43)
    expect(read().SESSION_SECRET).toBe(first)
    const file = path.join(folder, 'session-secret')
    expect(readFileSync(file, 'utf8')).toBe(first)
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  test('reads an empty variable as one that is not set', () => {
    expect(read({ APP_URL: '', PORT: '', DATABASE_URL: '' })).toMatchObject({ PORT: 3000, demoAllowed: true })
  })

  test('keeps the demo away from an address that others reach, unless it is asked for', () => {
    expect(read({ APP_URL: 'https://plan.example.dk' }).demoAllowed).toBe(false)
    expect(read({ APP_URL: 'http://localhost:3000/' }).demoAllowed).toBe(true)
    expect(read({ APP_URL: 'https://plan.example.dk', ANKERPLAN_DEMO: 'on' }).demoAllowed).toBe(true)
    expect(read({ ANKERPLAN_DEMO: '0' }).demoAllowed).toBe(false)
  })

  test('names everything that is wrong at once', () => {
    const wrong = {
      PORT: 'many',
      APP_URL: 'plan.example',
      DATABASE_URL: 'mysql://x',
      ANKERPLAN_TODAY: '2026-02-30',
      SESSION_SECRET: 'short',
    }
    expect(() => read(wrong)).toThrow(EnvironmentProblem)
    for (const name of Object.keys(wrong)) expect(() => read(wrong)).toThrow(name)
  })

  test('wants an address without a path, since links are built from it', () => {
    expect(() => read({ APP_URL: 'https://example.dk/plan' })).toThrow('without a path')
    expect(read({ APP_URL: 'https://example.dk/' }).APP_URL).toBe('https://example.dk')
  })

  test('wants all of OIDC or none of it', () => {
    expect(() => read({ OIDC_ISSUER: 'https://login.example.dk' })).toThrow('belong together')
  })
})

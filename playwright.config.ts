import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { defineConfig } from '@playwright/test'

const port = Number(process.env.E2E_PORT ?? 4380)
// Playwright reads this file in every worker; the first reading decides the folder.
const dataFolder = (process.env.E2E_DATA_DIR ??= mkdtempSync(path.join(tmpdir(), 'ankerplan-e2e-')))
const executablePath = process.env.CHROMIUM_EXECUTABLE ?? '/usr/bin/chromium'
if (!existsSync(executablePath))
  throw new Error('CHROMIUM_EXECUTABLE must name a Chromium; npm test finds one')

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/browser',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 30_000,
  expect: { timeout: 7_500 },
  reporter: [['list'], ...(process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['json'] as const] : [])],
  globalTeardown: './tests/setup/remove-browser-data.ts',
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `${JSON.stringify(process.execPath)} build/server/index.js`,
    url: `http://localhost:${port}/ready`,
    reuseExistingServer: false,
    timeout: 60_000,
    stdout: 'ignore',
    env: {
      NODE_ENV: 'production',
      PORT: String(port),
      DATA_DIR: dataFolder,
      DATABASE_URL: '',
      APP_URL: '',
      ANKERPLAN_DEMO: 'on',
      ANKERPLAN_TODAY: '2026-03-09',
      LOG_LEVEL: 'warn',
    },
  },
})

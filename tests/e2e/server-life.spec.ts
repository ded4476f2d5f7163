import { readFileSync, readdirSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test as base } from '@playwright/test'
import { startPostgres } from '../../scripts/postgres.mjs'
import type { RunningServer } from '../setup/server-process'
import { startServer, temporaryFolder } from '../setup/server-process'

type Start = (env?: Record<string, string>) => Promise<RunningServer>

/** Starts servers on one data folder, and ends them all when the test is over. */
const test = base.extend<{ folder: string; start: Start }>({
  folder: async ({}, use) => {
    const folder = temporaryFolder()
    await use(folder.path)
    folder.remove()
  },
  start: async ({ folder }, use) => {
    const servers: RunningServer[] = []
    await use(async (env) => {
      const server = await startServer(folder, env)
      servers.push(server)
      return server
    })
    for (const server of servers) {
      server.kill('SIGKILL')
      await server.exited
    }
  },
})

test('a first start makes the database, the demo and a secret that only its user can read', async ({
  folder,
  start,
}) => {
  const server = await start()
  expect(server.written()).toContain('/login has a button for each role')
  expect(server.written()).toContain('"hostname":"127.0.0.1"')
  const secret = path.join(folder, 'session-secret')
  expect(statSync(secret).mode & 0o777).toBe(0o600)
  expect(readFileSync(secret, 'utf8').length).toBeGreaterThanOrEqual(43)
})

test('without the demo the start prints a code for the first leader, and none of it reaches the log', async ({
  start,
}) => {
  const server = await start({ ANKERPLAN_DEMO: 'off' })
  const code = /with this code: (\S+)/.exec(server.written())?.[1]
  expect(code).toBeTruthy()
  await fetch(`${server.url}/kom-i-gang?code=${code}`)
  await fetch(`${server.url}/kalender/aGVtbWVsaWcxMjM0NTY3ODkwYWJj.ics`)
  const log = server
    .written()
    .split('\n')
    .filter((line) => line.startsWith('{'))
  expect(log.filter((line) => line.includes('"request"'))).toHaveLength(2)
  expect(log.join('\n')).not.toContain(code)
  expect(log.join('\n')).not.toContain('aGVtbWVsaWc')
})

test('two starts at once on one database both come up, and the demo is there once', async ({ start }) => {
  const servers = await Promise.all([start(), start()])
  for (const { url } of servers) expect((await fetch(`${url}/ready`)).status).toBe(200)
})

test('told to stop, the server lets a keep-alive connection go and ends well', async ({ start }) => {
  const server = await start()
  // Node's fetch keeps the connection open for the next request.
  expect((await fetch(`${server.url}/health`)).status).toBe(200)
  server.kill('SIGTERM')
  const code = await Promise.race([
    server.exited,
    new Promise((resolve) => setTimeout(resolve, 5_000, 'hangs')),
  ])
  expect(code).toBe(0)
})

test('a pretended day is refused where there is more than the demo', async ({ folder }) => {
  const env = { ANKERPLAN_DEMO: 'off', ANKERPLAN_TODAY: '2026-03-01' }
  await expect(startServer(folder, env)).rejects.toThrow('ANKERPLAN_TODAY')
})

test('an environment that is not usable is refused with all that is wrong', async ({ folder }) => {
  const env = { PORT: 'many', APP_URL: 'plan.example', SMTP_URL: 'mail' }
  const refusal = await startServer(folder, env).catch(String)
  for (const name of ['PORT', 'APP_URL', 'SMTP_URL']) expect(refusal).toContain(name)
  expect(refusal).not.toMatch(/\bat .+:\d+:\d+/)
})

test('a lost SQLite database is a 503 page that tells the browser nothing of the cause', async ({
  folder,
  start,
}) => {
  const server = await start()
  for (const name of readdirSync(folder).filter((file) => file.startsWith('ankerplan.db'))) {
    truncateSync(path.join(folder, name), 0)
    writeFileSync(path.join(folder, name), 'this is no database'.repeat(1_000))
  }
  const answer = await fetch(`${server.url}/login`)
  expect(answer.status).toBe(503)
  expect(answer.headers.get('Retry-After')).toBe('30')
  const page = await answer.text()
  expect(page).toContain('Der er ikke forbindelse til databasen')
  expect(page).not.toMatch(/sqlite|prisma|\bat .+:\d+:\d+/i)
  expect((await fetch(`${server.url}/ready`)).status).toBe(503)
  expect((await fetch(`${server.url}/health`)).status).toBe(200)
})

test('PostgreSQL may go away and come back', async ({ start }) => {
  const postgres = await startPostgres()
  test.skip(postgres === null, 'PostgreSQL is not installed here')
  try {
    const server = await start({ DATABASE_URL: postgres!.url })
    expect((await fetch(`${server.url}/login`)).status).toBe(200)
    await postgres!.pause()
    expect((await fetch(`${server.url}/login`)).status).toBe(503)
    await postgres!.resume()
    expect((await fetch(`${server.url}/login`)).status).toBe(200)
  } finally {
    await postgres?.stop()
  }
})

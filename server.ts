import { existsSync } from 'node:fs'
import type { Server } from 'node:http'
import path from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import * as build from 'virtual:remix/server-build'
import { instant } from './app/domain/calendar/instant'
import { EnvironmentProblem, environment } from './app/env.server'
import { createApplication } from './app/http/application.server'
import { describeError, log, setLogLevel } from './app/http/log.server'
import { startFailure } from './app/http/start-failure.server'
import { MigrationFailed } from './app/persistence/migrate.server'
import { sweepAccess } from './app/usecases/access/sweep-access.server'
import type { ReminderJob } from './app/jobs/reminder-job.server'
import { startReminderJob } from './app/jobs/reminder-job.server'
import { openInstallation, StartRefused } from './app/usecases/installation/open-installation.server'

/** How long requests under way may take to end once the server has been told to stop, in ms. */
const patience = 10_000

/** Sessions, links and trash that are over are forgotten at start and this often, in ms. */
const sweepEvery = 60 * 60 * 1_000

async function main(): Promise<void> {
  const env = environment()
  setLogLevel(env.LOG_LEVEL)
  const installation = await openInstallation(env)
  const { database, hostname, fixedToday, signIn } = installation

  let isStopping = false
  const clientFolder = path.resolve('build', 'client')
  const application = createApplication({
    build,
    database,
    appUrl: env.APP_URL,
    fixedToday,
    clientFolder: existsSync(clientFolder) ? clientFolder : null,
    isStopping: () => isStopping,
  })
  const server = createAdaptorServer({
    fetch: application.fetch,
    overrideGlobalObjects: false,
    serverOptions: { requestTimeout: 120_000, headersTimeout: 20_000, keepAliveTimeout: 10_000 },
  }) as Server

  const sweeping = setInterval(() => {
    sweepAccess({ db: database, now: instant(Date.now()) }).catch((error: unknown) => {
      log('error', 'sweep failed', describeError(error))
    })
  }, sweepEvery)

  const jobs: ReminderJob[] = []

  const stop = (signal: string) => {
    if (isStopping) return
    isStopping = true
    clearInterval(sweeping)
    const jobsStopped = Promise.all(jobs.map((job) => job.stop()))
    log('info', 'stopping', { signal })
    // A browser keeps its connection open; those that wait for nothing are closed, the others say so in their answer.
    const idle = setInterval(() => server.closeIdleConnections(), 100)
    const giveUp = setTimeout(() => server.closeAllConnections(), patience)
    server.close(() => {
      clearInterval(idle)
      clearTimeout(giveUp)
      void Promise.race([jobsStopped, new Promise((resolve) => setTimeout(resolve, patience))])
        .then(() => database.close())
        .finally(() => {
          log('info', 'stopped')
          process.exit(0)
        })
    })
    server.closeIdleConnections()
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(env.PORT, hostname, resolve)
  })
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : env.PORT
  const failed = (error: unknown) => log('error', 'reminders failed', describeError(error))
  jobs.push(
    startReminderJob({
      db: database,
      env,
      clock: () => instant(Date.now()),
      today: fixedToday,
      onFailure: (_secretariat, error) => failed(error),
      onBroken: failed,
    }),
  )
  log('info', 'listening', { hostname, port, engine: database.engine })
  const url = env.APP_URL ?? `http://localhost:${port}`
  process.stderr.write(`\nAnkerplan: ${url}\n${signIn(url)}\nCtrl+C stops it.\n\n`)
}

function isForPeople(error: unknown): error is Error {
  return (
    error instanceof EnvironmentProblem || error instanceof StartRefused || error instanceof MigrationFailed
  )
}

/** What a person at the terminal can act on is said in words; the rest with its stack. */
function explain(error: unknown): string {
  if (isForPeople(error)) return error.message
  return startFailure(error, Number(process.env.PORT || 3000)) ?? String(describeError(error).stack ?? error)
}

main().catch((error: unknown) => {
  process.stderr.write(`\n${explain(error)}\n`)
  process.exit(1)
})

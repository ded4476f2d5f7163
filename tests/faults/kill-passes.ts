import { spawn } from 'node:child_process'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'vite'
import type { Database } from '../../app/persistence/database.server'
import type { MailServer } from '../setup/mail-server'
import { startMailServer } from '../setup/mail-server'
import type { Town } from '../usecases/reminders/a-town'
import { aTown } from '../usecases/reminders/a-town'

/** The day of the pass: of each reminder one occasion is due and an earlier one is passed over. */
const today = '2026-03-12'
const deadlineDay = '2026-03-19'

export interface KillOptions {
  db: Database
  reminders: number
  kills: number
  seed: number
  say?: (words: string) => void
}

export interface KillReport {
  /** Times the process was really killed. */
  kills: number
  /** What was to be told, as `deadline recipient`. */
  due: Set<string>
  /** What arrived, by the words of the mail. */
  received: Set<string>
  superseded: number
  /** Message-IDs that arrived more than once. */
  repeated: string[]
  /** Message-IDs of which the ledger says that they may have been sent twice. */
  doubted: Set<string>
  unfinished: number
}

/** Numbers of 0–1, the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Kills the reminder job again and again during one pass, lets it end, and tells what was due and what arrived. */
export async function killPasses({ db, reminders, kills, seed, say }: KillOptions): Promise<KillReport> {
  const town = await aTown(db)
  await fill(town, reminders)
  const server = await startMailServer()
  const program = await bundled()
  try {
    const random = seeded(seed)
    // Most kills are spread over the mails; every tenth falls into the claim before them, or the plan of a later start.
    const points = Array.from({ length: kills }, (_, index) =>
      index % 10 === 0 ? 0 : Math.floor(random() * (reminders + 1)),
    ).sort((a, b) => a - b)
    let killed = 0
    for (const point of points) {
      const wasKilled = await killAt(program, db.url, server, point, random() * (point === 0 ? 600 : 25))
      if (wasKilled) killed += 1
      if (killed % 20 === 0) say?.(`${killed} kills, ${server.taken()} mails taken`)
    }
    await live(program, db.url, server)
    return { kills: killed, ...(await outcome(town, server)) }
  } finally {
    await server.stop()
    await rm(path.dirname(program), { recursive: true, force: true })
  }
}

async function fill({ db, id }: Town, reminders: number): Promise<void> {
  const { id: activityId } = await db.client.activity.findFirstOrThrow({ where: { secretariatId: id } })
  const numbers = Array.from({ length: reminders }, (_, index) => index)
  await db.client.contact.createMany({
    data: numbers.map((index) => ({
      ...{ secretariatId: id, id: `contact-${index}`, name: `Kollega ${index}`, searchText: '' },
      ...{ email: `kollega${index}@example.dk`, sortOrder: index },
    })),
  })
  await db.client.milestone.createMany({
    data: numbers.map((index) => ({
      ...{ secretariatId: id, id: `milestone-${index}`, activityId, title: `Opgave ${index}.` },
      ...{ day: deadlineDay, responsibleId: `contact-${index}`, status: 'planned', sortOrder: index },
      recordedOn: '2026-01-01',
    })),
  })
}

/** The job as one file, so that a life begins in a moment. */
async function bundled(): Promise<string> {
  const outDir = path.resolve('.cache', `faults-${process.pid}-${Date.now()}`)
  await build({
    configFile: false,
    logLevel: 'error',
    esbuild: { jsx: 'automatic', jsxDev: false },
    resolve: { alias: { '~': path.resolve('app') } },
    build: {
      ssr: path.resolve('tests', 'faults', 'pass-process.ts'),
      outDir,
      target: 'node20',
      minify: false,
    },
  })
  return path.join(outDir, 'pass-process.js')
}

function begin(program: string, databaseUrl: string, server: MailServer) {
  const child = spawn(process.execPath, [program, databaseUrl, server.url, today], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', TZ: 'UTC' },
  })
  let errors = ''
  child.stderr.on('data', (words: Buffer) => (errors += words.toString()))
  const begun = new Promise<void>((resolve) => child.stdout.once('data', () => resolve()))
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  return { child, begun, ended, errors: () => errors }
}

/** One life that is ended so many ms after the server has taken so many mails. False where it ended first. */
async function killAt(
  program: string,
  databaseUrl: string,
  server: MailServer,
  point: number,
  delay: number,
): Promise<boolean> {
  const { child, begun, ended } = begin(program, databaseUrl, server)
  await Promise.race([begun, ended])
  const kill = () => void setTimeout(() => child.kill('SIGKILL'), delay)
  let isArmed = false
  const look = () => {
    if (isArmed || server.taken() < point) return
    isArmed = true
    kill()
  }
  server.onTaken(look)
  look()
  return (await ended) === null
}

async function live(program: string, databaseUrl: string, server: MailServer): Promise<void> {
  const { ended, errors } = begin(program, databaseUrl, server)
  const code = await ended
  if (code !== 0) throw new Error(`the last pass ended with ${code}: ${errors()}`)
}

async function outcome({ db, id }: Town, server: MailServer): Promise<Omit<KillReport, 'kills'>> {
  const rows = await db.client.reminder.findMany({ where: { secretariatId: id } })
  const mails = await db.client.mail.findMany({ where: { secretariatId: id } })
  const received = await server.received()
  const ids = received.map(({ mail }) => mail.messageId ?? '')
  const titles = ({ mail, to }: (typeof received)[number]) =>
    // The week's overview names the milestone once more; each mail is of one person.
    [
      ...new Set(
        [...(mail.text ?? '').matchAll(/Opgave (\d+)\./g)].map(([, index]) => `milestone-${index} ${to}`),
      ),
    ]
  const doubted = new Set(
    mails.filter(({ result }) => /"doubts":[1-9]/.test(result ?? '')).map(({ messageId }) => messageId),
  )
  return {
    due: new Set(
      rows
        .filter(
          ({ occasion, recipient, status }) =>
            occasion === 'lead:7' && recipient.startsWith('contact') && status === 'sent',
        )
        .map(({ deadlineKey, recipient }) => {
          const index = recipient.split('-')[1]
          return `${deadlineKey.split(':')[1]} kollega${index}@example.dk`
        }),
    ),
    received: new Set(received.filter(({ to }) => to.startsWith('kollega')).flatMap(titles)),
    superseded: rows.filter(({ occasion, status }) => occasion === 'lead:14' && status === 'superseded')
      .length,
    repeated: [...new Set(ids.filter((one, index) => ids.indexOf(one) !== index))],
    doubted,
    unfinished:
      mails.filter(({ status }) => status !== 'sent').length +
      rows.filter(({ status }) => status !== 'sent' && status !== 'superseded').length,
  }
}

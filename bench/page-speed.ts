import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import autocannon from 'autocannon'
import { day } from '../app/domain/calendar/day'
import { makeSeededDatabase } from './seeded-database'
import { seededRecords, wholeCountry } from './seeded-records'
import type { ServerProcess } from './server-process'
import { startServer } from './server-process'
import { figure, printTable, ratio } from './table'

const today = '2026-11-22'
const connections = 8
const seconds = 2

/** The pages take turns, so that a machine with other work treats them alike. */
const rounds = 3

interface Page {
  name: string
  path: string
}

interface Measured extends Page {
  plans: number
  status: number
  /** Milliseconds for one visitor alone. */
  alone: number
  /** Milliseconds of every answer under load. */
  times: number[]
  statements: number
  scripts: number
}

/** The pages people live in against a page with nothing on it, with one plan and with every plan in the country. */
export async function measurePages(): Promise<void> {
  const measured = [...(await measureWith(1)), ...(await measureWith(wholeCountry.plans))]
  const base = (of: Measured) =>
    measured.find(({ plans, path }) => plans === of.plans && path === emptyPage.path)!
  const small = (of: Measured) => measured.find(({ plans, name }) => plans === 1 && name === of.name)!
  printTable(
    `Pages (${connections} connections on loopback, ${rounds} × ${seconds} s each; signed in as leader)`,
    [
      'page',
      'plans',
      'status',
      'req/s',
      'of empty',
      'p95 ms',
      'to empty',
      'queries',
      'at 1 plan',
      'JS kB gzip',
    ],
    measured.map((row) => [
      row.name,
      String(row.plans),
      String(row.status),
      figure(row.alone),
      figure(perSecond(row)),
      ratio(perSecond(row), perSecond(base(row))),
      figure(p95(row)),
      ratio(p95(row), p95(base(row))),
      String(row.statements),
      String(small(row).statements),
      figure(row.scripts / 1000),
    ]),
  )
}

const emptyPage: Page = { name: 'Empty (no such page)', path: '/findes-ikke' }

async function measureWith(plans: number): Promise<Measured[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ankerplan-bench-'))
  try {
    const url = `file:${path.join(folder, 'bench.db')}`
    const records = seededRecords(1, { ...wholeCountry, plans }, day(today))
    const { token } = await makeSeededDatabase(url, folder, records, today)
    const server = await startServer(url, folder, today)
    try {
      const pages: Page[] = [
        emptyPage,
        { name: 'Overblik', path: '/' },
        { name: 'Aktiviteter', path: '/aktiviteter' },
        { name: 'Aktivitet', path: `/aktiviteter/${records.activities[0]!.id}` },
        { name: 'Værdi og risiko', path: '/bestyrelse/risiko' },
        { name: 'Portefølje', path: '/bestyrelse/portefoelje' },
      ]
      const seen = new Map<Page, Omit<Measured, 'plans'>>()
      for (const page of pages) seen.set(page, await visitPage(server, page, token))
      for (let round = 1; round <= rounds; round += 1) {
        for (const page of pages) await load(server, seen.get(page)!, token)
      }
      return [...seen.values()].map((page) => ({ plans, ...page }))
    } finally {
      await server.stop()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function headersOf(token: string): Record<string, string> {
  return { cookie: `__Host-ankerplan=${token}`, accept: 'text/html' }
}

/** Opens a page once to warm it and once more to look at it. */
async function visitPage(server: ServerProcess, page: Page, token: string): Promise<Omit<Measured, 'plans'>> {
  const options = { headers: headersOf(token), redirect: 'manual' } as const
  await (await fetch(`${server.url}${page.path}`, options)).text()
  await server.statements()
  const start = performance.now()
  const answer = await fetch(`${server.url}${page.path}`, options)
  const html = await answer.text()
  const alone = performance.now() - start
  const statements = await server.statements()
  const scripts = await scriptBytes(server.url, html)
  return { ...page, status: answer.status, alone, statements, scripts, times: [] }
}

async function load(server: ServerProcess, page: Omit<Measured, 'plans'>, token: string): Promise<void> {
  const run = autocannon({
    url: `${server.url}${page.path}`,
    headers: headersOf(token),
    connections,
    duration: seconds,
  })
  run.on('response', (_client, _status, _bytes, milliseconds: number) => page.times.push(milliseconds))
  await run
}

function perSecond({ times }: Measured): number {
  return times.length / (seconds * rounds)
}

function p95({ times }: Measured): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN
}

/** The gzipped size of every script that a page names. */
async function scriptBytes(origin: string, html: string): Promise<number> {
  const scripts = new Set(html.match(/\/assets\/[\w.-]+\.js/g) ?? [])
  let bytes = 0
  for (const script of scripts) {
    const answer = await fetch(`${origin}${script}`)
    bytes += gzipSync(Buffer.from(await answer.arrayBuffer())).length
  }
  return bytes
}

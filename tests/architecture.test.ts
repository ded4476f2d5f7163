import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

/** Which rooms of app/ a room may import from. What is not listed here does not exist. */
const arrows: Record<string, readonly string[]> = {
  domain: [],
  i18n: ['domain', 'workbook'],
  styles: [],
  persistence: ['domain'],
  workbook: ['domain'],
  documents: ['domain', 'i18n'],
  usecases: ['domain', 'persistence', 'workbook', 'documents', 'emails', 'env.server', 'i18n'],
  emails: ['domain', 'i18n'],
  jobs: ['domain', 'usecases', 'env.server'],
  cli: ['domain', 'usecases', 'persistence', 'workbook', 'env.server', 'i18n'],
  ui: ['domain', 'i18n'],
  http: ['domain', 'usecases', 'persistence', 'i18n', 'env.server'],
  routes: ['domain', 'usecases', 'ui', 'http', 'i18n', 'env.server'],
}

/** Rooms whose types, and nothing else, may be named outside the arrows: what a use case answers is made of them. */
const typesOf: readonly string[] = ['workbook', 'usecases']

const drawers = /^(utils?|helpers?|misc|common|services?|managers?|v\d+)$/i

interface SourceFile {
  readonly path: string
  readonly text: string
  readonly imports: readonly string[]
  readonly typeImports: ReadonlySet<string>
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.includes(`${path.sep}generated${path.sep}`))
}

const statement =
  /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s*['"]([^'"]+)['"]/g

const typeStatement = /(?:^|\n)\s*import type\s[^'"]*?from\s*['"]([^'"]+)['"]/g

function read(file: string): SourceFile {
  const text = readFileSync(file, 'utf8')
  const imports = [...text.matchAll(statement)].map((match) => (match[1] ?? match[2] ?? match[3])!)
  const isValue = (name: string) =>
    imports.filter((one) => one === name).length > types.filter((one) => one === name).length
  const types = [...text.matchAll(typeStatement)].map((match) => match[1]!)
  return {
    path: file.split(path.sep).join('/'),
    text,
    imports,
    typeImports: new Set(types.filter((name) => !isValue(name))),
  }
}

const sources = ['app', 'emails'].flatMap(filesUnder).map(read)

/** Where an import leads inside the repository, as a path from its root; null for a package. */
function target(from: string, specifier: string): string | null {
  if (specifier.startsWith('~/')) return `app/${specifier.slice(2)}`
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(from), specifier)
  return null
}

function roomOf(file: string): string | null {
  const [top, room] = file.split('/')
  return top === 'app' ? (room ?? null) : (top ?? null)
}

const isTest = (file: string) => /\.test\.tsx?$/.test(file)

describe('the rooms of the house', () => {
  test('import only in the direction of the arrows', () => {
    const wrong: string[] = []
    for (const { path: file, imports, typeImports } of sources) {
      const room = roomOf(file)
      const allowed = room === null ? undefined : arrows[room]
      // The files of app/ itself (root, entries, routes.ts) stand outside the rooms and may enter each.
      if (!allowed || isTest(file)) continue
      for (const specifier of imports) {
        const to = target(file, specifier)
        const other = to === null ? null : roomOf(to)
        if (other === null || other === room || allowed.includes(other)) continue
        if (!(typesOf.includes(other) && typeImports.has(specifier) && room !== 'domain'))
          wrong.push(`${file} → ${specifier}`)
      }
    }
    expect(wrong).toEqual([])
  })

  test('let mails know the domain by its types and what it says of days, nothing that changes a record', () => {
    const wrong = sources
      .filter(({ path: file }) => file.startsWith('emails/') && !isTest(file))
      .flatMap(({ path: file, imports, typeImports }) =>
        imports
          .filter((name) => target(file, name)?.startsWith('app/domain/'))
          .filter((name) => !typeImports.has(name) && !target(file, name)!.startsWith('app/domain/calendar/'))
          .map((name) => `${file} → ${name}`),
      )
    expect(wrong).toEqual([])
  })

  test('are all known', () => {
    const rooms = readdirSync('app', { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(rooms.map((room) => room.name).filter((name) => !(name in arrows))).toEqual([])
  })

  test('speak Prisma and the database drivers in persistence only', () => {
    const packages = /^(@prisma\/|prisma$|better-sqlite3$|pg$)/
    const elsewhere = sources.filter(({ path: file }) => !file.startsWith('app/persistence/'))
    const wrong = elsewhere.flatMap(({ path: file, imports }) =>
      imports
        .filter((name) => packages.test(name) || name.includes('/generated/'))
        .map((name) => `${file} → ${name}`),
    )
    expect(wrong).toEqual([])
  })

  test('keep what belongs to the server out of the browser by name', () => {
    const serverRooms = ['persistence', 'usecases', 'jobs', 'cli']
    const opensServerCode = (file: SourceFile) =>
      file.imports.some((name) =>
        /^(node:|@prisma\/|better-sqlite3|pg$|hono|@hono\/|nodemailer|exceljs)/.test(name),
      )
    const wrong = sources
      .filter(
        (file) =>
          serverRooms.includes(roomOf(file.path) ?? '') ||
          /^(app\/(http|i18n|ui|routes)|emails)\//.test(file.path),
      )
      .filter((file) => !isTest(file.path) && !file.path.startsWith('app/cli/'))
      .filter((file) => opensServerCode(file) && !/\.server\.tsx?$/.test(file.path))
      .map((file) => file.path)
    expect(wrong).toEqual([])
  })
})

describe('the domain', () => {
  const domain = sources.filter(({ path: file }) => file.startsWith('app/domain/') && !isTest(file))

  test('needs nothing but itself, date-fns and zod', () => {
    const wrong = domain.flatMap(({ path: file, imports }) =>
      imports
        .filter((name) => !name.startsWith('.') && !/^(date-fns|zod)(\/|$)/.test(name))
        .map((name) => `${file} → ${name}`),
    )
    expect(wrong).toEqual([])
  })

  test('touches Date in its calendar only', () => {
    const wrong = domain
      .filter(({ path: file }) => !file.startsWith('app/domain/calendar/'))
      .filter(({ text }) => /\bnew Date\b|\bDate\.(now|parse|UTC)\b/.test(text))
      .map(({ path: file }) => file)
    expect(wrong).toEqual([])
  })
})

describe('names', () => {
  test('say what is inside: no drawers', () => {
    const wrong = sources.filter(({ path: file }) =>
      file.split('/').some((part) =>
        part
          .split('.')[0]!
          .split('-')
          .some((word) => drawers.test(word)),
      ),
    )
    expect(wrong.map(({ path: file }) => file)).toEqual([])
  })

  test('lead to the thing itself: no file that only passes others on', () => {
    const isBarrel = ({ text }: SourceFile) => {
      const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').trim()
      return (
        code !== '' &&
        code.split('\n').every((line) => /^export (type )?(\*|\{[^}]*\}) from /.test(line.trim()))
      )
    }
    expect(sources.filter(isBarrel).map(({ path: file }) => file)).toEqual([])
  })
})

describe('files', () => {
  /** Long although each is one thing: tables of data, with nothing to follow from line to line. */
  const tables = /^app\/(usecases\/demo\/|workbook\/sheets\.ts$|i18n\/(da|en)\/)/
  const linesOf = ({ text }: SourceFile) => text.split('\n').length - 1
  const code = sources.filter(({ path: file }) => !isTest(file))

  test('stay readable: the median is about 60 lines and none is over 400', () => {
    const lengths = code.map(linesOf).sort((a, b) => a - b)
    const median = lengths[Math.floor(lengths.length / 2)] ?? 0
    const long = code.filter((file) => linesOf(file) > 400 && !tables.test(file.path))
    expect(long.map((file) => `${file.path}: ${linesOf(file)}`)).toEqual([])
    expect(median).toBeLessThan(90)
  })
})

// The steps that bring a clone to where it can run. Uses nothing but Node, because it comes before the packages.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { oneAtATime } from './one-at-a-time.mjs'
import { hashOf, isStamped, writeStamp } from './stamps.mjs'

export const root = path.resolve(import.meta.dirname, '..')
const npmStamp = path.join(root, 'node_modules', '.ankerplan-installed')
const generated = path.join(root, 'app', 'persistence', 'generated')

/** A step that cannot go on, in words for the person at the terminal. */
export class StepFailed extends Error {}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major >= 22 || (major === 20 && minor >= 20)) return
  throw new StepFailed(
    `Ankerplan needs Node 20.20 or newer in that line, or Node 22 and up. This is ${process.version}.\n` +
      'Install it from https://nodejs.org or with your package manager, then try again.',
  )
}

/** Runs a command to its end. `quiet` keeps the output back unless it fails; messages go to stderr. */
export function run(command, args, { env = {}, quiet = true, cwd = root } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => (quiet ? (output += chunk) : process.stderr.write(chunk)))
    }
    child.on('error', (error) => resolve({ ok: false, code: 127, output: `${output}${error.message}\n` }))
    child.on('close', (code) => resolve({ ok: code === 0, code: code ?? 1, output }))
  })
}

async function mustRun(what, command, args, options) {
  const result = await run(command, args, options)
  // Vite ends a failure with the name of every file it had seen.
  const output = result.output.replace(/\n\s*watchFiles: \[[^\]]*\]/, '')
  if (!result.ok) throw new StepFailed(`${what} failed:\n\n${output}`)
}

/** The command line of a package's program, run by this very Node. */
export function program(name, file) {
  return path.join(root, 'node_modules', name, file)
}

function packagesAreCurrent(withDevelopmentTools, lock) {
  const listing = path.join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(listing)) return false
  if (withDevelopmentTools && !existsSync(program('vitest', 'package.json'))) return false
  if (existsSync(npmStamp)) return readFileSync(npmStamp, 'utf8') === lock
  return statSync(listing).mtimeMs >= statSync(path.join(root, 'package-lock.json')).mtimeMs
}

/**
 * Installs what the lock file says where it is not there. Packages' own install scripts stay off; the SQLite
 * driver is the only one that needs its script, and it is run by name.
 */
async function installPackages({ withDevelopmentTools, say }) {
  const lock = hashOf([path.join(root, 'package-lock.json')])
  if (!packagesAreCurrent(withDevelopmentTools, lock)) {
    say('Installing packages (about a minute) …')
    const include = withDevelopmentTools ? ['--include=dev'] : []
    await mustRun('npm ci', 'npm', [
      'ci',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      ...include,
    ])
  }
  await checkSqliteDriver(say)
  if (!isStamped(npmStamp, lock)) writeStamp(npmStamp, lock)
}

function sqliteDriverLoads() {
  const script = "new (require('better-sqlite3'))(':memory:').close()"
  return spawnSync(process.execPath, ['-e', script], { cwd: root, stdio: 'ignore' }).status === 0
}

async function checkSqliteDriver(say) {
  if (isStamped(npmStamp, hashOf([path.join(root, 'package-lock.json')])) && existsSync(sqliteBinary()))
    return
  if (sqliteDriverLoads()) return
  say('Fetching or building the SQLite driver …')
  const headers = path.resolve(path.dirname(process.execPath), '..')
  const env = existsSync(path.join(headers, 'include/node/node.h')) ? { npm_config_nodedir: headers } : {}
  const built = await run(
    'npm',
    ['rebuild', 'better-sqlite3', '--ignore-scripts=false', '--loglevel=error'],
    { env },
  )
  if (sqliteDriverLoads()) return
  const missing = ['python3', 'make', 'g++'].filter(
    (tool) => spawnSync(tool, ['--version'], { stdio: 'ignore' }).error,
  )
  throw new StepFailed(
    'The SQLite driver (better-sqlite3) could neither be fetched ready-made nor built here.\n' +
      (missing.length > 0
        ? `Missing for building it: ${missing.join(', ')}. On Debian or Ubuntu: apt-get install ${missing.join(' ')}`
        : 'python3, make and g++ are there; what the build said follows.') +
      `\n\n${built.output}`,
  )
}

function sqliteBinary() {
  const require = createRequire(path.join(root, 'package.json'))
  return path.join(
    path.dirname(require.resolve('better-sqlite3/package.json')),
    'build/Release/better_sqlite3.node',
  )
}

/** The PostgreSQL variant of the schema: another provider, another output, nothing else. */
export function postgresqlSchema(schema, output) {
  return schema
    .replace(/(datasource\s+\w+\s*\{[^}]*?provider\s*=\s*)"sqlite"/, '$1"postgresql"')
    .replace(/(generator\s+client\s*\{[^}]*?output\s*=\s*)"[^"]*"/, `$1"${output}"`)
}

/** Makes both Prisma clients where the schema has changed since they were made. */
async function generateClients({ say }) {
  const schemaFile = path.join(root, 'prisma', 'schema.prisma')
  const stamp = path.join(generated, '.stamp')
  const made = hashOf([schemaFile, path.join(root, 'prisma.config.ts'), program('prisma', 'package.json')])
  if (isStamped(stamp, made)) return false
  say('Generating the database clients …')
  const variant = path.join(root, '.cache', 'prisma', 'postgresql', 'schema.prisma')
  mkdirSync(path.dirname(variant), { recursive: true })
  const output = path
    .relative(path.dirname(variant), path.join(generated, 'postgresql'))
    .replaceAll('\\', '/')
  writeFileSync(variant, postgresqlSchema(readFileSync(schemaFile, 'utf8'), output))
  rmSync(stamp, { force: true })
  const prisma = program('prisma', 'build/index.js')
  const env = {
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  }
  await Promise.all(
    [schemaFile, variant].map((file) =>
      mustRun('prisma generate', process.execPath, [prisma, 'generate', `--schema=${file}`, '--no-hints'], {
        env,
      }),
    ),
  )
  writeStamp(stamp, made)
  return true
}

/** Builds browser and server code where their sources have changed since the last build. */
async function buildApplication({ say }) {
  const stamp = path.join(root, 'build', '.stamp')
  const sources = [
    'app',
    'emails',
    'public',
    'server.ts',
    'vite.config.ts',
    'remix.config.js',
    'tsconfig.json',
    'package-lock.json',
  ]
  const isTest = (file) => /\.test\.tsx?$/.test(file)
  const made = hashOf(
    sources.map((source) => path.join(root, source)),
    isTest,
  )
  if (isStamped(stamp, made) && existsSync(path.join(root, 'build/server/index.js'))) return false
  say('Building …')
  rmSync(stamp, { force: true })
  await mustRun('The build', process.execPath, [program('@remix-run/dev', 'dist/cli.js'), 'vite:build'], {
    env: { NODE_ENV: 'production' },
  })
  writeStamp(stamp, made)
  return true
}

/** Brings the clone to where it runs, one process at a time. */
export async function prepare({ withDevelopmentTools, withBuild, say }) {
  checkNode()
  return oneAtATime(root, say, async () => {
    await installPackages({ withDevelopmentTools, say })
    await generateClients({ say })
    if (withBuild) await buildApplication({ say })
  })
}

/** Waits for preparations; what the person at the terminal can mend is said in words, and the process ends. */
export async function orExplain(work) {
  try {
    return await work
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error
    process.stderr.write(`\n${error.message}\n`)
    process.exit(1)
  }
}

// A PostgreSQL of the tests' own: an empty cluster in a temporary folder, on a free port of this machine,
// gone when the tests are over. Needs PostgreSQL's programs to be installed, and nothing running.
import { spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** The folder with initdb and postgres, the newest version first, or null where there is none. */
export function postgresPrograms() {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...versions.map((version) => path.join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(path.delimiter),
  ]
  return (
    folders.find((folder) => ['initdb', 'postgres'].every((name) => existsSync(path.join(folder, name)))) ??
    null
  )
}

/** PostgreSQL refuses to run as root; then it runs as its own user, or as nobody. */
function userToRunAs() {
  if (process.getuid?.() !== 0) return {}
  const users = new Map(
    readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => line.split(':'))
      .map(([name, , uid, gid]) => [name, { uid: Number(uid), gid: Number(gid) }]),
  )
  return users.get('postgres') ?? users.get('nobody') ?? {}
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}

/** Starts it. Returns its address and how to stop it, or null where PostgreSQL is not installed. */
export async function startPostgres() {
  const programs = postgresPrograms()
  if (!programs) return null
  const folder = mkdtempSync(path.join(tmpdir(), 'ankerplan-postgres-'))
  const user = userToRunAs()
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid)
  const remove = () => rmSync(folder, { recursive: true, force: true })
  const options = { ...user, cwd: folder, env: { PATH: process.env.PATH, HOME: folder, LC_ALL: 'C.UTF-8' } }
  const data = path.join(folder, 'data')
  const made = spawnSync(
    path.join(programs, 'initdb'),
    ['-D', data, '-U', 'ankerplan', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...options, encoding: 'utf8' },
  )
  if (made.status !== 0) {
    remove()
    throw new Error(`initdb failed: ${made.stderr || made.error}`)
  }
  const port = await freePort()
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: '100',
  }
  const args = ['-D', data, '-p', String(port)]
  for (const [name, value] of Object.entries(settings)) args.push('-c', `${name}=${value}`)
  const start = async () => {
    const server = spawn(path.join(programs, 'postgres'), args, {
      ...options,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const exited = new Promise((resolve) => server.on('exit', resolve))
    let output = ''
    const isUp = await new Promise((resolve) => {
      const giveUp = setTimeout(resolve, 30_000, false)
      const settle = (value) => {
        clearTimeout(giveUp)
        resolve(value)
      }
      server.stderr.on('data', (chunk) => {
        output = `${output}${chunk}`.slice(-4_000)
        if (output.includes('ready to accept connections')) settle(true)
      })
      void exited.then(() => settle(false))
    })
    if (!isUp) server.kill('SIGKILL')
    return { server, exited, isUp, output: () => output }
  }

  let running = await start()
  if (!running.isUp) {
    remove()
    throw new Error(`PostgreSQL did not start: ${running.output()}`)
  }
  const pause = async () => {
    running.server.kill('SIGINT')
    await running.exited
  }
  return {
    url: `postgresql://ankerplan@127.0.0.1:${port}/postgres`,
    /** Away, as after a crash of its machine, until `resume`. */
    pause,
    resume: async () => {
      running = await start()
    },
    stop: async () => {
      await pause()
      remove()
    },
  }
}

import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const patience = 60_000

/** The built server on a database of its own, with its statements counted. */
export interface ServerProcess {
  url: string
  /** Statements prepared since it was last asked. */
  statements(): Promise<number>
  stop(): Promise<void>
}

export async function startServer(
  databaseUrl: string,
  dataFolder: string,
  today: string,
): Promise<ServerProcess> {
  const child = spawn(
    process.execPath,
    [
      '--import',
      path.join(root, 'bench', 'count-statements.mjs'),
      path.join(root, 'build', 'server', 'index.js'),
    ],
    {
      cwd: root,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        DATABASE_URL: databaseUrl,
        DATA_DIR: dataFolder,
        PORT: '0',
        LOG_LEVEL: 'error',
        ANKERPLAN_TODAY: today,
        APP_URL: '',
      },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    },
  )
  const url = await announcedAddress(child)
  return {
    url,
    statements: () =>
      new Promise((resolve) => {
        child.once('message', (count) => resolve(count as number))
        child.send('count')
      }),
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve())
        child.kill('SIGTERM')
      }),
  }
}

function announcedAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const tooLate = setTimeout(() => {
      child.kill('SIGKILL')
      reject(new Error(`the server did not start:\n${said}`))
    }, patience)
    child.once('exit', (code) => {
      clearTimeout(tooLate)
      reject(new Error(`the server ended with ${code}:\n${said}`))
    })
    child.stderr!.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const address = /Ankerplan: http:\/\/localhost:(\d+)/.exec(said)?.[1]
      if (!address) return
      clearTimeout(tooLate)
      resolve(`http://127.0.0.1:${address}`)
    })
  })
}

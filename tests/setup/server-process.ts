import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export interface RunningServer {
  readonly url: string
  readonly dataFolder: string
  /** What it has written so far: the log on stdout and the words for people on stderr. */
  readonly written: () => string
  readonly kill: (signal: NodeJS.Signals) => void
  readonly exited: Promise<number | null>
}

export function temporaryFolder(): { path: string; remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'ankerplan-server-'))
  return { path: folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** The built server as a process of its own, on a free port. Resolves when it listens; rejects where it ends first. */
export function startServer(dataFolder: string, env: Record<string, string> = {}): Promise<RunningServer> {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(DATABASE_URL|APP_URL|HOST|ANKERPLAN_|SESSION_SECRET|OIDC_|SMTP_)/.test(name),
  )
  const child = spawn(process.execPath, ['build/server/index.js'], {
    env: {
      ...Object.fromEntries(inherited),
      NODE_ENV: 'production',
      DATA_DIR: dataFolder,
      PORT: '0',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let written = ''
  const exited = new Promise<number | null>((resolve) => child.on('exit', resolve))
  return new Promise((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      written += chunk.toString()
      const port = /"event":"listening".*?"port":(\d+)/.exec(written)?.[1]
      if (!port || !written.includes('Ctrl+C stops it')) return
      resolve({
        url: `http://localhost:${port}`,
        dataFolder,
        written: () => written,
        kill: (signal) => child.kill(signal),
        exited,
      })
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    void exited.then((code) => reject(new Error(`the server ended with ${code}:\n${written}`)))
  })
}

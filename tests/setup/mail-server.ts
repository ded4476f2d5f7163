import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ParsedMail } from 'mailparser'
import { simpleParser } from 'mailparser'

export interface MailServer {
  readonly url: string
  readonly port: number
  /** What has been taken so far, in order. */
  received(): Promise<ReceivedMail[]>
  /** The same without reading the mails: the Message-ID of each. */
  messageIds(): string[]
  /** How many it has taken, known without looking. */
  taken(): number
  /** Calls back at every mail that is taken. */
  onTaken(listener: () => void): void
  stop(): Promise<void>
}

export interface ReceivedMail {
  to: string
  source: string
  mail: ParsedMail
}

/** A mail server on a free port of this machine, or on the one given. It behaves as `mail-server-process.ts` says. */
export async function startMailServer(port = 0): Promise<MailServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ankerplan-mail-'))
  const file = path.join(folder, 'received.jsonl')
  writeFileSync(file, '')
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', path.join('tests', 'setup', 'mail-server-process.ts'), file, String(port)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const listening = await new Promise<number>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the mail server ended with ${code}`)))
    child.stdout.once('data', (words: Buffer) => resolve(Number(words.toString().split(' ')[1])))
  })
  let count = 0
  const listeners: (() => void)[] = []
  child.stdout.on('data', (words: Buffer) => {
    const fresh = words.toString().split('taken').length - 1
    for (let one = 0; one < fresh; one += 1) {
      count += 1
      for (const listener of listeners) listener()
    }
  })
  const lines = () =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { to: string; message: string })
      .map(({ to, message }) => ({ to, source: Buffer.from(message, 'base64').toString('utf8') }))
  return {
    url: `smtp://127.0.0.1:${listening}`,
    port: listening,
    received: () =>
      Promise.all(lines().map(async ({ to, source }) => ({ to, source, mail: await simpleParser(source) }))),
    taken: () => count,
    onTaken: (listener) => void listeners.push(listener),
    messageIds: () => lines().map(({ source }) => /^Message-ID: (.*)$/im.exec(source)?.[1]?.trim() ?? ''),
    stop: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGKILL')
      if (child.exitCode === null && child.signalCode === null) await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

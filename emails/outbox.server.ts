import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { OutgoingMail } from './compose.server'
import { composeMail } from './compose.server'
import type { Delivery, Transport } from './transport.server'

/** Without a mail server a mail becomes a file that any mail program opens; a repeat replaces its own. */
export function outboxTransport(dataFolder: string, folder: string): Transport {
  return {
    kind: 'outbox',
    deliver: async (mail): Promise<Delivery> => {
      try {
        const name = await keepInOutbox(dataFolder, folder, mail)
        return { outcome: 'accepted', words: name }
      } catch (error) {
        const words = error instanceof Error ? error.message : String(error)
        return { outcome: 'notNow', words, isServerDown: true }
      }
    },
  }
}

/** A file's name: sorts by time, and is the same for a repeat. */
function nameOf({ date, messageId }: OutgoingMail): string {
  const stamp = date.slice(0, 16).replace(/[-:]/g, '').replace('T', '-')
  return `${stamp}-${messageId.replace(/^<|@.*$/g, '').replace(/[^\w.-]/g, '')}.eml`
}

async function keepInOutbox(dataFolder: string, folder: string, mail: OutgoingMail): Promise<string> {
  const own = path.join(dataFolder, 'outbox', folder)
  await mkdir(own, { recursive: true, mode: 0o700 })
  const name = nameOf(mail)
  const half = path.join(own, `${name}.${process.pid}.half`)
  await writeFile(half, await composeMail(mail), { mode: 0o600 })
  await rename(half, path.join(own, name))
  return name
}

export interface OutboxFile {
  name: string
  bytes: number
}

/** The files of one secretariat, latest first. */
export async function listOutbox(dataFolder: string, folder: string): Promise<OutboxFile[]> {
  const own = path.join(dataFolder, 'outbox', folder)
  const names = (await readdir(own).catch(() => []))
    .filter((name) => name.endsWith('.eml'))
    .sort()
    .reverse()
  return Promise.all(
    names.map(async (name) => ({
      name,
      bytes: (await stat(path.join(own, name)).catch(() => null))?.size ?? 0,
    })),
  )
}

/** A file by the name that the list gives, or null where there is none of it. */
export async function readOutboxFile(
  dataFolder: string,
  folder: string,
  name: string,
): Promise<Buffer | null> {
  if (!/^[\w.-]+\.eml$/.test(name)) return null
  return readFile(path.join(dataFolder, 'outbox', folder, name)).catch(() => null)
}

import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Instant } from '../domain/calendar/instant'
import { instant } from '../domain/calendar/instant'

/** Where files lie below the data folder, each under its own SHA-256. */
export function filesFolderOf(dataFolder: string): string {
  return path.join(dataFolder, 'files')
}

function pathOf(folder: string, sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new RangeError('not a SHA-256')
  return path.join(folder, sha256.slice(0, 2), sha256)
}

/** Keeps a file's bytes; it appears under its name only when it is whole. Returns its SHA-256. */
export async function storeFile(folder: string, bytes: Uint8Array): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const file = pathOf(folder, sha256)
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
  const partial = `${file}.${randomBytes(6).toString('hex')}.part`
  await writeFile(partial, bytes, { mode: 0o600 })
  await rename(partial, file)
  return sha256
}

/** The bytes of a file, or null where it is gone or no longer what its name says. */
export async function readStoredFile(folder: string, sha256: string): Promise<Uint8Array | null> {
  const bytes = await readFile(pathOf(folder, sha256)).catch(() => null)
  if (bytes === null || createHash('sha256').update(bytes).digest('hex') !== sha256) return null
  return bytes
}

export async function removeStoredFile(folder: string, sha256: string): Promise<void> {
  await rm(pathOf(folder, sha256), { force: true })
}

/**
 * Removes a file that has lain there since before a moment. A younger one stays: an upload of the same bytes may have
 * put it there and not written its row yet. It is taken aside first, so that an upload meanwhile finds the place free.
 */
export async function removeOldStoredFile(folder: string, sha256: string, before: Instant): Promise<void> {
  const file = pathOf(folder, sha256)
  const aside = `${file}.${randomBytes(6).toString('hex')}.part`
  const isThere = await rename(file, aside).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw error
    },
  )
  if (!isThere) return
  if (instant((await stat(aside)).mtimeMs) < before) await rm(aside, { force: true })
  else await rename(aside, file)
}

import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

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

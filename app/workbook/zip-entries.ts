import { createInflateRaw } from 'node:zlib'
import { Readable } from 'node:stream'

/** A file inside a zip archive, still packed. */
export interface ZipEntry {
  name: string
  packed: Uint8Array
  isDeflated: boolean
  size: number
}

const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50
const localHeader = 0x04034b50

/** The entries of a zip archive by name, or null where the bytes are none (or are encrypted or of the 4 GB kind). */
export function zipEntries(file: Uint8Array): Map<string, ZipEntry> | null {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const end = findEnd(view)
  if (end === null) return null
  const entries = new Map<string, ZipEntry>()
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > file.length || view.getUint32(at, true) !== directoryEntry) return null
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)]
    const [packedSize, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)]
    const nameLength = view.getUint16(at + 28, true)
    const local = view.getUint32(at + 42, true)
    const name = new TextDecoder().decode(file.subarray(at + 46, at + 46 + nameLength))
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (flags & 1 || (method !== 0 && method !== 8)) return null
    if (local + 30 > file.length || view.getUint32(local, true) !== localHeader) return null
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    if (from + packedSize > file.length) return null
    const packed = file.subarray(from, from + packedSize)
    entries.set(name.replace(/^\//, ''), { name, packed, isDeflated: method === 8, size })
  }
  return entries
}

function findEnd(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) === endOfDirectory) return at
  }
  return null
}

/** The packed bytes of an entry do not unpack. */
export class BrokenEntry extends Error {}

/** An entry's bytes piece by piece, so that a large sheet is never whole in memory. */
export async function* unpack(entry: ZipEntry): AsyncGenerator<Uint8Array> {
  if (!entry.isDeflated) {
    yield entry.packed
    return
  }
  const inflate = createInflateRaw()
  let broken: Error | null = null
  inflate.on('error', (error) => (broken = error))
  Readable.from([entry.packed]).pipe(inflate)
  try {
    yield* inflate
  } catch (thrown) {
    throw broken ? new BrokenEntry(String(thrown)) : thrown
  }
}

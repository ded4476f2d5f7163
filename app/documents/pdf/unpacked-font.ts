import { inflateSync } from 'node:zlib'

const header = { packed: 44, plain: 12 }
const entry = { packed: 20, plain: 16 }

/**
 * A WOFF file (https://www.w3.org/TR/WOFF/) as the plain font that is packed in it: the same tables, each inflated, under
 * the directory that a font has. Its tables stand in the order of their tags, as WOFF asks for.
 */
export function unpackedFont(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12)
  const directory = Buffer.alloc(header.plain + count * entry.plain)
  const power = 2 ** Math.floor(Math.log2(count))
  woff.copy(directory, 0, 4, 8)
  directory.writeUInt16BE(count, 4)
  directory.writeUInt16BE(power * 16, 6)
  directory.writeUInt16BE(Math.log2(power), 8)
  directory.writeUInt16BE(count * 16 - power * 16, 10)
  const parts: Buffer[] = [directory]
  let offset = directory.length
  for (let at = 0; at < count; at += 1) {
    const from = header.packed + at * entry.packed
    const [start, packedLength, length] = [4, 8, 12].map((field) => woff.readUInt32BE(from + field)) as [
      number,
      number,
      number,
    ]
    const packed = woff.subarray(start, start + packedLength)
    const table = packedLength < length ? inflateSync(packed) : packed
    const to = header.plain + at * entry.plain
    woff.copy(directory, to, from, from + 4)
    woff.copy(directory, to + 4, from + 16, from + 20)
    directory.writeUInt32BE(offset, to + 8)
    directory.writeUInt32BE(length, to + 12)
    const padding = Buffer.alloc((4 - (length % 4)) % 4)
    parts.push(table, padding)
    offset += length + padding.length
  }
  return Buffer.concat(parts)
}

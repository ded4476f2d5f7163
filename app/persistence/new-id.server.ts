import { randomBytes } from 'node:crypto'

let lastMillisecond = 0
let sequence = 0

/**
 * A UUIDv7: ids of one process grow, so that rows lie in the order they were made. Within a millisecond a
 * 12-bit sequence counts on from a random start; past its end the next millisecond is borrowed.
 */
export function newId(): string {
  const now = Date.now()
  const random = randomBytes(10)
  if (now > lastMillisecond) {
    lastMillisecond = now
    sequence = random.readUInt16BE(0) & 0x7ff
  } else if (++sequence > 0xfff) {
    lastMillisecond += 1
    sequence = random.readUInt16BE(0) & 0x7ff
  }
  const time = lastMillisecond.toString(16).padStart(12, '0')
  const counter = (0x7000 | sequence).toString(16)
  const variant = (0x8000 | (random.readUInt16BE(2) & 0x3fff)).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}-${counter}-${variant}-${random.toString('hex', 4)}`
}

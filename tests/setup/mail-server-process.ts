import { appendFileSync } from 'node:fs'
import { SMTPServer } from 'smtp-server'

/**
 * A real SMTP server as a process of its own. What it takes is on the disk before it says yes, so a list of what has
 * arrived survives whoever sent it. The first word of a recipient's address chooses how it behaves,
 * so that a test needs no second server.
 */
const [, , file = '', portText = '0'] = process.argv
const tries = new Map<string, number>()

interface Answered extends Error {
  responseCode?: number
}

function answer(code: number, words: string): Error {
  const error: Answered = new Error(words)
  error.responseCode = code
  return error
}

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  logger: false,
  hideSMTPUTF8: false,
  disableReverseLookup: true,
  onRcptTo({ address }, _session, done) {
    const behaviour = address.split(/[.@]/)[0]
    const count = (tries.get(address) ?? 0) + 1
    tries.set(address, count)
    if (behaviour === 'unknown') return done(answer(550, 'No such user here'))
    if (behaviour === 'greylisted' && count === 1) return done(answer(451, 'Greylisted, try again later'))
    if (behaviour === 'hangs') return
    done()
  },
  onData(stream, session, done) {
    const to = session.envelope.rcptTo[0]?.address ?? ''
    const behaviour = to.split(/[.@]/)[0]
    const pieces: Buffer[] = []
    stream.on('data', (piece: Buffer) => pieces.push(piece))
    stream.on('end', () => {
      if (behaviour === 'spam') return done(answer(554, 'Not wanted here'))
      const isFirst = tries.get(to) === 1
      const message = Buffer.concat(pieces).toString('base64')
      appendFileSync(file, `${JSON.stringify({ to, at: Date.now(), message })}\n`)
      process.stdout.write('taken\n')
      // The mail is taken, and the answer is lost on the way, or comes too late.
      if (behaviour === 'drops' && isFirst) {
        // smtp-server keeps its sockets to itself.
        const connections = (server as unknown as { connections: Set<{ _socket: { destroy(): void } }> })
          .connections
        for (const connection of connections) connection._socket.destroy()
        return
      }
      if (behaviour === 'slow' && isFirst) return void setTimeout(() => done(null), 3_000)
      done(null)
    })
  },
})
server.on('error', () => undefined)
server.listen(Number(portText), '127.0.0.1', () => {
  const address = server.server.address()
  process.stdout.write(`port ${typeof address === 'object' && address ? address.port : 0}\n`)
})

import { Readable } from 'node:stream'
import { parseConnectionUrl } from 'nodemailer/lib/shared'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import { composeMail } from './compose.server'
import type { OutgoingMail } from './compose.server'
import type { Delivery, Transport } from './transport.server'

export interface SmtpPatience {
  /** To be let in and greeted, in ms. */
  connect: number
  /** For an answer to what was said, in ms. */
  answer: number
  /** For the whole of a mail, however slowly the server talks, in ms. Below the lease of a claim. */
  whole: number
}

const usualPatience: SmtpPatience = { connect: 15_000, answer: 30_000, whole: 90_000 }

/** Sends each mail over a connection of its own, so that one that fails takes nothing with it. */
export function smtpTransport(url: string, patience: SmtpPatience = usualPatience): Transport {
  return {
    kind: 'smtp',
    deliver: async (mail) => {
      const message = await composeMail(mail)
      return new Attempt(url, patience).deliver(mail, message)
    },
  }
}

interface SmtpFailure extends Error {
  code?: string | undefined
  command?: string | undefined
  response?: string | undefined
  responseCode?: number | undefined
}

/** One mail, one connection. What a failure means depends on how far it had come. */
class Attempt {
  readonly #connection: SMTPConnection
  readonly #auth: { user: string; pass: string } | null
  readonly #whole: number
  /** True from the moment the server has asked for the mail's text. */
  #isUnderWay = false

  constructor(url: string, { connect, answer, whole }: SmtpPatience) {
    const { auth, ...server } = parseConnectionUrl(url) as SMTPConnection.Options & {
      auth?: { user: string; pass: string }
    }
    this.#auth = auth ?? null
    this.#whole = whole
    this.#connection = new SMTPConnection({
      ...server,
      connectionTimeout: connect,
      greetingTimeout: connect,
      dnsTimeout: connect,
      socketTimeout: answer,
    })
  }

  deliver(mail: OutgoingMail, message: Buffer): Promise<Delivery> {
    return new Promise((resolve) => {
      const settle = (delivery: Delivery) => {
        clearTimeout(timer)
        this.#connection.close()
        resolve(delivery)
      }
      const fail = (error: SmtpFailure) => settle(this.#meaningOf(error))
      const timer = setTimeout(() => fail(new Error('The mail server took too long')), this.#whole)
      this.#connection.on('error', fail)
      this.#connection.connect(() => {
        this.#signIn((error) => {
          if (error) return fail(error)
          const envelope = { from: addressOf(mail.from), to: [mail.to.email] }
          this.#connection.send(envelope, this.#watched(message), (failure, info) => {
            if (failure) return fail(failure)
            settle({ outcome: 'accepted', words: info.response })
          })
        })
      })
    })
  }

  #signIn(done: (error?: SmtpFailure | null) => void): void {
    if (this.#auth) this.#connection.login({ credentials: this.#auth }, (error) => done(error))
    else done()
  }

  /** The mail's text, which the connection begins to read when the server has said that it may come. */
  #watched(message: Buffer): Readable {
    const begin = () => {
      this.#isUnderWay = true
    }
    return Readable.from(
      (function* () {
        begin()
        yield message
      })(),
      { objectMode: false },
    )
  }

  #meaningOf(error: SmtpFailure): Delivery {
    const words = error.response ?? error.message
    const { responseCode, command } = error
    if (responseCode !== undefined && (command === 'RCPT TO' || command === 'DATA')) {
      return responseCode >= 500
        ? { outcome: 'refused', words }
        : { outcome: 'notNow', words, isServerDown: responseCode === 421 }
    }
    // An address that the client itself will not say is no fault of the server.
    if (error.code === 'EENVELOPE' && command === 'API') return { outcome: 'refused', words }
    if (this.#isUnderWay) return { outcome: 'unknown', words }
    return { outcome: 'notNow', words, isServerDown: true }
  }
}

/** `Plan <plan@fjordby.dk>` is plan@fjordby.dk. */
function addressOf(sender: string): string {
  return /<([^<>]+)>\s*$/.exec(sender)?.[1] ?? sender.trim()
}

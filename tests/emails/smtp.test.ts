import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { smtpTransport } from '../../emails/smtp.server'
import type { MailServer } from '../setup/mail-server'
import { startMailServer } from '../setup/mail-server'
import { aMail } from './a-message'

let server: MailServer
beforeAll(async () => {
  server = await startMailServer()
})
afterAll(() => server.stop())

const patience = { connect: 500, answer: 800, whole: 5_000 }
const sending = () => smtpTransport(server.url, patience)

async function arrivedAt(email: string) {
  return (await server.received()).filter(({ to }) => to === email)
}

describe('a mail over SMTP', () => {
  test('arrives with its headers, its letters, its text and its page', async () => {
    const mail = await aMail('aase@example.dk', '<2026-03-09.abc@fjordby.example.dk>')
    expect(await sending().deliver(mail)).toMatchObject({
      outcome: 'accepted',
      words: expect.stringContaining('250'),
    })
    const [arrived] = await arrivedAt('aase@example.dk')
    const parsed = arrived!.mail
    expect(parsed.messageId).toBe('<2026-03-09.abc@fjordby.example.dk>')
    expect(parsed.date?.toISOString()).toBe('2026-03-09T06:00:00.000Z')
    expect(parsed.from?.value).toEqual([{ address: 'plan@fjordby.example.dk', name: 'Ankerplan' }])
    expect(parsed.to).toMatchObject({ value: [{ address: 'aase@example.dk', name: 'Åse Kjærgård' }] })
    expect(parsed.subject).toBe('Årsregnskab og påtegning, Ærø Fonden: om 7 dage')
    expect(parsed.headers.get('list')).toMatchObject({
      unsubscribe: { url: 'https://plan.example.dk/fravalg/xyz' },
    })
    expect(parsed.headers.get('auto-submitted')).toBe('auto-generated')
    const html = String(parsed.html)
    for (const part of [parsed.text ?? '', html]) {
      expect(part).toContain('Hej Åse Kjærgård')
      expect(part).toContain('Årsregnskab og påtegning, Ærø Fonden')
      expect(part).toContain('https://plan.example.dk/handling/abc')
    }
    // Headings keep their letters in the text part.
    expect(parsed.text).toContain('En frist, du står for')
    expect(parsed.text).toContain('250.000\u00a0kr. venter på den.')
    expect(arrived!.source).toMatch(/charset=utf-8/i)
    expect(html).not.toMatch(/<(script|link|img)\b|@font-face|https?:\/\/(?!plan\.example\.dk|www\.w3\.org)/i)
  })

  test('to an address that is not there is refused for good, in the words of the server', async () => {
    expect(await sending().deliver(await aMail('unknown@example.dk'))).toEqual({
      outcome: 'refused',
      words: '550 No such user here',
    })
    expect(await sending().deliver(await aMail('spam@example.dk'))).toMatchObject({ outcome: 'refused' })
  })

  test('that is put off is tried again later, and then taken', async () => {
    const mail = await aMail('greylisted@example.dk')
    expect(await sending().deliver(mail)).toEqual({
      outcome: 'notNow',
      words: '451 Greylisted, try again later',
      isServerDown: false,
    })
    expect(await sending().deliver(mail)).toMatchObject({ outcome: 'accepted' })
  })

  test('that is taken, and the answer lost, may have arrived: a repeat is known by its Message-ID', async () => {
    for (const behaviour of ['drops', 'slow']) {
      const mail = await aMail(`${behaviour}@example.dk`)
      expect(await sending().deliver(mail), behaviour).toMatchObject({ outcome: 'unknown' })
      expect(await sending().deliver(mail), behaviour).toMatchObject({ outcome: 'accepted' })
      const arrived = await arrivedAt(`${behaviour}@example.dk`)
      expect(arrived.map(({ mail }) => mail.messageId)).toEqual([mail.messageId, mail.messageId])
    }
  })
})

describe('a mail server', () => {
  test('that hangs at an address has not taken the mail', async () => {
    expect(await sending().deliver(await aMail('hangs@example.dk'))).toMatchObject({
      outcome: 'notNow',
      isServerDown: true,
    })
  })

  test('that refuses the connection, never greets, or says goodbye is down', async () => {
    const silent = createServer(() => undefined)
    const rude = createServer((socket) => socket.end('554 Go away\r\n'))
    for (const listener of [silent, rude]) {
      await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve))
      onTestFinished(() => void listener.close())
    }
    const urlOf = (listener: typeof silent) => `smtp://127.0.0.1:${(listener.address() as AddressInfo).port}`
    for (const url of [urlOf(silent), urlOf(rude), 'smtp://127.0.0.1:1']) {
      const delivery = await smtpTransport(url, patience).deliver(await aMail('bo@example.dk'))
      expect(delivery).toMatchObject({ outcome: 'notNow', isServerDown: true })
    }
  })
})

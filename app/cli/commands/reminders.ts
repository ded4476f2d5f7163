import { dayInCopenhagen, instant } from '~/domain/calendar/instant'
import { listSecretariats } from '~/persistence/secretariats.server'
import { usualLease } from '~/usecases/reminders/reminder-run'
import type { ReminderReport } from '~/usecases/reminders/run-reminders.server'
import { previewReminders, runReminders } from '~/usecases/reminders/run-reminders.server'
import { transportOf } from '~/usecases/reminders/sweep-reminders.server'
import { dayOf, isSet } from '../arguments'
import type { Command } from '../commands'
import { chooseSecretariat, environmentOf, withDatabase } from '../open'

export const remindersCommand: Command = {
  usage: 'reminders [--dry-run]',
  does: 'One pass of the reminder job: claims what is due, sends it, and says what became of it.',
  operands: [],
  options: { 'dry-run': { type: 'boolean' } },
  run: (given, terminal) =>
    withDatabase(terminal, async (db) => {
      const secretariatId = await chooseSecretariat(db, given)
      const secretariat = (await listSecretariats(db.client)).find(({ id }) => id === secretariatId)!
      const env = environmentOf(terminal)
      const now = instant(terminal.now)
      const named = dayOf(given, 'today')
      const pass = {
        db,
        secretariatId,
        now,
        today: named ?? dayInCopenhagen(now),
        isDayGiven: named !== undefined,
      }
      const answer = isSet(given, 'dry-run')
        ? await previewReminders(pass)
        : await runReminders({
            ...{ ...pass, env },
            // The moment the command was given, moved on by the time it has taken.
            clock: clockFrom(terminal.now),
            secretariatName: secretariat.name,
            transport: transportOf(env, secretariat),
            leaseSeconds: usualLease,
          })
      return { answer, words: wordsOf(answer) }
    }),
}

function clockFrom(start: Date): () => ReturnType<typeof instant> {
  const began = performance.now()
  return () => instant(start.getTime() + Math.round(performance.now() - began))
}

function wordsOf({ due, sent, held, failed }: ReminderReport): string {
  return [
    `${due.length} due, ${sent.length} mails sent, ${held.length} held, ${failed.length} failed`,
    ...due.map(
      (one) => `due     ${one.day}  ${one.occasion.padEnd(18)} ${one.recipient}: ${one.subject ?? ''}`,
    ),
    ...sent.map((one) => `sent    ${one.recipient}: ${one.subject}`),
    ...held.map(
      (one) => `held    ${one.day}  ${one.reason.padEnd(18)} ${one.recipient}: ${one.subject ?? ''}`,
    ),
    ...failed.map((one) => `failed  ${one.recipient}: ${one.words}`),
  ].join('\n')
}

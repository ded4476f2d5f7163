import { day } from '../../app/domain/calendar/day'
import { instant } from '../../app/domain/calendar/instant'
import { openDatabase } from '../../app/persistence/database.server'
import { sweepReminders } from '../../app/usecases/reminders/sweep-reminders.server'

/** Passes of the reminder job until nothing waits any more: what the fault test kills over and over. */
const [, , databaseUrl = '', smtpUrl = '', today = ''] = process.argv

const db = await openDatabase(databaseUrl)
const env = {
  ...{ SMTP_URL: smtpUrl, MAIL_FROM: 'Ankerplan <plan@fjordby.example.dk>' },
  ...{ APP_URL: 'https://plan.example.dk', DATA_DIR: 'data', PORT: 3000 },
  SESSION_SECRET: 'a secret of the tests, long enough to be one',
}
process.stdout.write('begins\n')
for (;;) {
  await sweepReminders({
    ...{ db, env, today: day(today) },
    clock: () => instant(Date.now()),
    // Whoever had a mail before was killed: there is never a second process.
    leaseSeconds: 0,
    onFailure: (_secretariat, error) => {
      throw error
    },
  })
  const left = await db.client.mail.count({ where: { status: { in: ['waiting', 'sending'] } } })
  if (left === 0) break
}
await db.close()
process.exit(0)

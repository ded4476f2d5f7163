import type { Day } from '~/domain/calendar/day'
import type { Instant } from '~/domain/calendar/instant'
import { dayInCopenhagen } from '~/domain/calendar/instant'
import { deleteExpiredActionLinks } from '~/persistence/action-links.server'
import type { Database } from '~/persistence/database.server'
import type { SecretariatSummary } from '~/persistence/secretariats.server'
import { listSecretariats } from '~/persistence/secretariats.server'
import type { Transport } from '../../../emails/transport.server'
import { transportFor } from '../../../emails/transport.server'
import type { MailEnvironment } from '../mails/mail-settings.server'
import { usualLease } from './reminder-run'
import type { ReminderReport } from './run-reminders.server'
import { runReminders } from './run-reminders.server'

export interface SweepOptions {
  db: Database
  env: MailEnvironment
  clock: () => Instant
  /** Stands in for the clock's day. */
  today?: Day | undefined
  leaseSeconds?: number
  /** Told of a secretariat whose pass failed; the others go on. */
  onFailure: (secretariat: SecretariatSummary, error: unknown) => void
  isStopping?: () => boolean
}

/** How a secretariat's mails leave. The demo's people are invented, so theirs never do. */
export function transportOf(
  env: MailEnvironment,
  { id, isDemo }: Pick<SecretariatSummary, 'id' | 'isDemo'>,
): Transport {
  return transportFor(isDemo ? { ...env, SMTP_URL: undefined } : env, id)
}

/** A pass over every secretariat, one after another. */
export async function sweepReminders(options: SweepOptions): Promise<Map<string, ReminderReport>> {
  const { db, env, clock, today, onFailure } = options
  await deleteExpiredActionLinks(db.client, clock())
  const reports = new Map<string, ReminderReport>()
  for (const secretariat of await listSecretariats(db.client)) {
    if (options.isStopping?.()) break
    try {
      const now = clock()
      const report = await runReminders({
        ...{ db, env, clock, now },
        secretariatId: secretariat.id,
        secretariatName: secretariat.name,
        today: today ?? dayInCopenhagen(now),
        isDayGiven: today !== undefined,
        transport: transportOf(env, secretariat),
        leaseSeconds: options.leaseSeconds ?? usualLease,
        isStopping: options.isStopping,
      })
      reports.set(secretariat.name, report)
    } catch (error) {
      onFailure(secretariat, error)
    }
  }
  return reports
}

import type { SecretariatId } from '~/domain/access/secretariat-id'
import type { Day } from '~/domain/calendar/day'
import type { Instant } from '~/domain/calendar/instant'
import type { Database } from '~/persistence/database.server'
import type { Transport } from '../../../emails/transport.server'
import type { MailEnvironment } from '../mails/mail-settings.server'

/** One pass over one secretariat. */
export interface ReminderRun {
  db: Database
  secretariatId: SecretariatId
  secretariatName: string
  today: Day
  /** Read when the pass begins; what is written down of each try has its own moment. */
  now: Instant
  clock: () => Instant
  /** A day was named by hand: it counts as one on which it is past seven. */
  isDayGiven: boolean
  transport: Transport
  env: MailEnvironment
  /** How long a process that has taken a mail may be silent before it counts as gone. */
  leaseSeconds: number
  /** True when the process is on its way out: the mail it is at is the last. */
  isStopping?: (() => boolean) | undefined
}

/** Longer than the longest try, so that nobody who is still at it is taken for gone. */
export const usualLease = 300

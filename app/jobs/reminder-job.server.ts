import { Cron } from 'croner'
import type { SweepOptions } from '~/usecases/reminders/sweep-reminders.server'
import { sweepReminders } from '~/usecases/reminders/sweep-reminders.server'

/** Every five minutes, so that seven o'clock and a second try are never far away; it falls on 07.00 itself. */
const rhythm = '*/5 * * * *'

export interface ReminderJob {
  /** Starts no more passes and lets the one under way end with the mail it is at. */
  stop(): Promise<void>
}

export interface ReminderJobOptions extends Omit<SweepOptions, 'isStopping'> {
  /** Told of a pass that could not begin, such as one that finds no database. */
  onBroken: (error: unknown) => void
}

/** Sweeps at the start and then for as long as the server runs; never two passes at once in one process. */
export function startReminderJob({ onBroken, ...options }: ReminderJobOptions): ReminderJob {
  let isStopping = false
  let underWay: Promise<void> = Promise.resolve()
  const sweep = (): Promise<void> => {
    underWay = sweepReminders({ ...options, isStopping: () => isStopping }).then(() => undefined, onBroken)
    return underWay
  }
  const cron = new Cron(rhythm, { timezone: 'Europe/Copenhagen', protect: true, unref: true }, sweep)
  void cron.trigger()
  return {
    stop: async () => {
      isStopping = true
      cron.stop()
      await underWay
    },
  }
}

import type { Day } from '~/domain/calendar/day'
import type { HeldReason, PlannedSend } from '~/domain/reminders/plan-sends'
import type { Claim } from '~/domain/reminders/ledger'
import { claimReminders, planDay } from './claim-reminders.server'
import type { DayPlan } from './claim-reminders.server'
import { deliverMails } from './deliver-mails.server'
import type { Delivered } from './deliver-mails.server'
import type { LoadedSituation } from './load-situation.server'
import type { ReminderRun } from './reminder-run'

/** An occasion as the command line prints it. */
export interface ReportedOccasion {
  deadline: string
  kind: string
  subject: string | null
  day: Day
  recipient: string
  email: string | null
  occasion: string
  dueOn: Day
}

export interface ReminderReport {
  today: Day
  /** What came due in this pass and was claimed; with a dry run, what would be. */
  due: ReportedOccasion[]
  superseded: ReportedOccasion[]
  sent: { recipient: string; messageId: string; subject: string; mayBeRepeated: boolean; words: string }[]
  held: (ReportedOccasion & { reason: HeldReason | 'beforeSeven' })[]
  failed: { recipient: string; messageId: string; subject: string; willRetry: boolean; words: string }[]
}

/** One pass: claim what is due, send what is claimed, write down what became of it. May run twice, and be ended anywhere. */
export async function runReminders(run: ReminderRun): Promise<ReminderReport> {
  const plan = await claimReminders(run)
  return reportOf(run.today, plan, await deliverMails(run, plan.situation.addressees))
}

/** The same without a trace: what a pass would claim. */
export async function previewReminders(
  run: Pick<ReminderRun, 'db' | 'secretariatId' | 'today' | 'now' | 'isDayGiven'>,
): Promise<ReminderReport> {
  return reportOf(run.today, await planDay(run.db.client, run), [])
}

function reportOf(today: Day, plan: DayPlan, delivered: readonly Delivered[]): ReminderReport {
  const { situation, sends, digests, isTime } = plan
  const occasion = reportedBy(situation)
  const due = [...sends.sends, ...digests.digests].map(occasion)
  const of = ({ mail, words }: Delivered) => ({
    recipient: situation.addressees.get(mail.recipient)?.name ?? mail.recipient,
    ...{ messageId: mail.messageId, subject: mail.subject, words },
  })
  return {
    today,
    due: isTime ? due : [],
    superseded: isTime ? [...sends.superseded, ...digests.superseded].map(occasion) : [],
    sent: delivered
      .filter(({ status }) => status === 'sent')
      .map((one) => ({ ...of(one), mayBeRepeated: one.mayBeRepeated })),
    held: [
      ...sends.held.map((one) => ({ ...occasion(one), reason: one.reason })),
      ...(isTime ? [] : due.map((one) => ({ ...one, reason: 'beforeSeven' as const }))),
    ],
    failed: delivered
      .filter(({ status }) => status !== 'sent')
      .map((one) => ({ ...of(one), willRetry: one.status === 'waiting' })),
  }
}

function reportedBy({ addressees }: LoadedSituation): (one: Claim | PlannedSend) => ReportedOccasion {
  return (one) => ({
    deadline: one.deadlineKey,
    kind: one.deadlineKey.split(':')[0]!,
    subject: 'deadline' in one ? one.deadline.subject : null,
    day: one.deadlineDay,
    recipient: addressees.get(one.recipient)?.name ?? one.recipient,
    email: addressees.get(one.recipient)?.email ?? null,
    occasion: one.occasion,
    dueOn: one.dueOn,
  })
}

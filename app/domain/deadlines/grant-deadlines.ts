import { addDays } from '../calendar/day'
import type { Grant, GrantStatus } from '../grants/grant'
import type { Deadline, DeadlineKind } from './deadline'
import type { DeadlineRecords, GrantDates } from './deadline-records'
import { newDeadline } from './new-deadline'

/** A day of a grant: in which statuses it is to be met, and in which it has been. In any other there is none. */
interface GrantDay {
  kind: DeadlineKind
  day: Deadline['day'] | null
  time?: string | null
  openIn: readonly GrantStatus[]
  doneIn: readonly GrantStatus[]
  isDone?: boolean
  consequence?: Deadline['consequence']
}

const answered = ['awarded', 'closed', 'declined'] as const
const running = ['awarded'] as const
const ended = ['closed'] as const

/** The dates that bite: application, answer, acceptance, start, use, extension, vouchers. */
export function grantDeadlines({
  grants,
  grantDates,
}: Pick<DeadlineRecords, 'grants' | 'grantDates'>): Deadline[] {
  return grants.flatMap((grant) => {
    const dates = grantDates.get(grant.id)
    if (!dates) return []
    return daysOf(grant, dates).flatMap(({ kind, day, time, openIn, doneIn, isDone, consequence }) => {
      if (day === null || ![...openIn, ...doneIn].includes(grant.status)) return []
      return newDeadline({
        kind,
        of: grant.id,
        day,
        time: time ?? null,
        subject: grant.reference,
        detail: grant.title,
        record: { kind: 'grant', id: grant.id },
        planId: grant.planId,
        grantId: grant.id,
        responsibleId: dates.responsibleId,
        deputyId: dates.deputyId,
        consequence: consequence ?? 'none',
        recordedOn: dates.recordedOn,
        isDone: isDone === true || doneIn.includes(grant.status),
      })
    })
  })
}

function daysOf(grant: Grant, dates: GrantDates): GrantDay[] {
  return [
    {
      kind: 'application',
      day: grant.applyBy,
      time: grant.applyTime,
      openIn: ['idea', 'drafting'],
      doneIn: ['applied', ...answered],
    },
    { kind: 'expectedAnswer', day: dates.expectedAnswer, openIn: ['applied'], doneIn: answered },
    {
      kind: 'acceptance',
      day: grant.acceptBy,
      openIn: running,
      doneIn: ended,
      isDone: grant.acceptedOn !== null,
      consequence: 'lapse',
    },
    {
      kind: 'startBy',
      day: dates.startBy,
      openIn: running,
      doneIn: ended,
      // The period of the grant says when the work begins.
      isDone: grant.from !== null && dates.startBy !== null && grant.from <= dates.startBy,
      consequence: 'lapse',
    },
    { kind: 'useBy', day: dates.useBy, openIn: running, doneIn: ended, consequence: 'lapse' },
    {
      kind: 'extension',
      // It must be asked for before this day: the day before is the last.
      day: dates.extensionBefore && addDays(dates.extensionBefore, -1),
      openIn: running,
      doneIn: ended,
    },
    { kind: 'vouchers', day: dates.vouchersUntil, openIn: ['awarded', 'closed'], doneIn: [] },
  ]
}

import type { Day } from '../calendar/day'
import { addDays } from '../calendar/day'
import type { ClosingDays } from '../calendar/working-days'
import { lastWorkingDayBefore, openDayOnOrBefore } from '../calendar/working-days'
import type { RequirementParticulars } from './requirement-particulars'

/** The body that must see a report before it is sent, and when it meets. */
export interface PaperBody {
  name: string
  paperLeadDays: number
  meetings: readonly Day[]
}

/** One thing the internal target is held against; `decides` marks the earliest, which is the target. */
export type TargetStep =
  | { code: 'dayBefore'; due: Day; day: Day; decides: boolean }
  /** The last meeting before the due day, less the days its papers are sent out ahead. */
  | { code: 'board'; body: string; meeting: Day; paperLeadDays: number; day: Day; decides: boolean }
  /** The body has no meeting before the due day: somebody must call one. */
  | { code: 'noMeeting'; body: string }
  | { code: 'auditor' | 'reviewer'; days: number; day: Day; decides: boolean }

export interface Target {
  day: Day
  why: TargetStep[]
}

type DatedStep = Exclude<TargetStep, { code: 'noMeeting' }>

/**
 * When a report is to be ready with us: the last working day before it is due, or earlier where a body, an auditor or
 * a reviewer needs it first. Lead days are whole days before the due day; a day that is closed gives way to the
 * working day before it. `targetOf('2027-03-01', …)` with an auditor who needs 14 days is 2027-02-15.
 */
export function targetOf(
  due: Day,
  leads: Pick<RequirementParticulars, 'reviewerLeadDays' | 'auditorLeadDays'>,
  body: PaperBody | null,
  closingDays: ClosingDays,
): Target {
  const steps: DatedStep[] = [
    { code: 'dayBefore', due, day: lastWorkingDayBefore(due, closingDays), decides: false },
  ]
  const open = (day: Day) => openDayOnOrBefore(day, 'working', closingDays)
  let noMeeting: TargetStep | null = null
  if (body) {
    const meeting = [...body.meetings].sort().findLast((day) => day < due)
    if (meeting === undefined) noMeeting = { code: 'noMeeting', body: body.name }
    else {
      const day = open(addDays(meeting, -body.paperLeadDays))
      const { name, paperLeadDays } = body
      steps.push({ code: 'board', body: name, meeting, paperLeadDays, day, decides: false })
    }
  }
  const lead = (code: 'auditor' | 'reviewer', days: number | null) => {
    if (days !== null) steps.push({ code, days, day: open(addDays(due, -days)), decides: false })
  }
  lead('auditor', leads.auditorLeadDays)
  lead('reviewer', leads.reviewerLeadDays)
  const [first, ...others] = steps as [DatedStep, ...DatedStep[]]
  const deciding = others.reduce((earliest, step) => (step.day < earliest.day ? step : earliest), first)
  const why: TargetStep[] = steps.map((step) => ({ ...step, decides: step === deciding }))
  return { day: deciding.day, why: noMeeting ? [...why, noMeeting] : why }
}

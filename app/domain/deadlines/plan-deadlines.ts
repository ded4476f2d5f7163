import type { Day } from '../calendar/day'
import { addMonths } from '../calendar/day'
import { flightWindowOf } from '../positions/flight-window'
import type { Deadline } from './deadline'
import type { DeadlineRecords } from './deadline-records'
import { newDeadline } from './new-deadline'

/** Landsbyggefonden advises to begin the prequalification about a year and a half before the new plan. */
const prequalificationMonths = 18

/**
 * The days a plan itself brings: prequalification of the next one, the first-year review, the months in which people
 * look for other posts, its end. The review's form is Landsbyggefonden's to say; the day is a reminder of our own, one
 * year after the plan's start.
 */
export function planDeadlines(records: DeadlineRecords): Deadline[] {
  const isPrequalified = prequalifiedPlans(records)
  return records.plans.flatMap((plan) => {
    const recordedOn = records.recordedOn.get(plan.id)
    if (recordedOn === undefined) return []
    const of = (kind: Deadline['kind'], day: Day, isDone = false) =>
      newDeadline({
        kind,
        of: plan.id,
        day,
        subject: plan.name,
        record: { kind: 'plan', id: plan.id },
        planId: plan.id,
        recordedOn,
        isDone,
      })
    return [
      of(
        'prequalification',
        addMonths(plan.through, -prequalificationMonths, 'monthEnd'),
        isPrequalified.has(plan.id),
      ),
      of('firstYearReview', addMonths(plan.from, 12)),
      of('jobChangeRisk', flightWindowOf(plan.through).from),
      of('planEnd', plan.through),
    ]
  })
}

/** Plans whose successor has applied to Landsbyggefonden: an application sent, or what became of one. */
function prequalifiedPlans({ plans, grants, organisations }: DeadlineRecords): ReadonlySet<string> {
  const funds = new Set(organisations.filter(({ kind }) => kind === 'landsbyggefonden').map(({ id }) => id))
  const applied = new Set(
    grants
      .filter(({ funderId, status }) => funds.has(funderId) && status !== 'idea' && status !== 'drafting')
      .map(({ planId }) => planId),
  )
  return new Set(
    plans.flatMap(({ id, followsId }) => (followsId !== null && applied.has(id) ? followsId : [])),
  )
}

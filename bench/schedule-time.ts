import { day } from '../app/domain/calendar/day'
import { reschedule } from '../app/domain/reporting/reschedule'
import { reportingGrants, secretariatObligations } from '../app/domain/reporting/secretariat-obligations'
import { seededRecords, wholeCountry } from './seeded-records'
import { figure, printTable, ratio } from './table'

const today = day('2026-11-22')
const rounds = 5

/** How the time of dating every obligation, and of looking at a reschedule of every grant, grows with the plans. */
export function measureSchedule(): void {
  const measured = [1, 10, wholeCountry.plans].map((plans) => {
    const records = seededRecords(1, { ...wholeCountry, plans }, today)
    const obligations = secretariatObligations(records).length
    const reporting = reportingGrants(records)
    const dated = best(() => secretariatObligations(records))
    const compared = best(() => {
      for (const grant of records.grants) reschedule(reporting(grant), reporting(grant))
    })
    return { plans, obligations, dated, compared }
  })
  const base = measured[0]!
  printTable(
    'Schedule of obligations (best of five, ms)',
    ['plans', 'obligations', 'dated', 'per ms', 'to one plan', 'rescheduled', 'to dating them'],
    measured.map(({ plans, obligations, dated, compared }) => [
      String(plans),
      figure(obligations),
      figure(dated),
      figure(obligations / dated),
      ratio(dated / obligations, base.dated / base.obligations),
      figure(compared),
      ratio(compared, dated),
    ]),
  )
}

function best(work: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return Math.min(...times)
}

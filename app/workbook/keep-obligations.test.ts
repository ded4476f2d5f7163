import { describe, expect, test } from 'vitest'
import { aRequirement, progressOf, reportingOf } from '../../tests/builders/reporting'
import { noRecords } from '../../tests/workbook/examples'
import { day } from '~/domain/calendar/day'
import type { ObligationRecord } from '~/domain/reporting/requirement'
import type { SecretariatRecords } from '~/domain/secretariat/secretariat-records'
import { keptThroughImport } from './keep-obligations'

const { grant } = reportingOf()
const status = aRequirement('status', 'hvert halvår, 1 måned efter periodens slut')
const final = aRequirement('final', '3 måneder efter bevillingens slut')

function planner(through: string, obligations: ObligationRecord[]): SecretariatRecords {
  const grants = [{ ...grant, through: day(through) }]
  return { ...noRecords, grants, requirements: [status, final], obligations }
}

function kept(through: string, ...obligations: ObligationRecord[]): string[] {
  const found = keptThroughImport(planner('2026-12-31', obligations), planner(through, obligations))
  return [...found.values()].map(({ id, keptDue, periodThrough }) => `${id} ${keptDue} ${periodThrough}`)
}

describe('an import that moves the end of a grant', () => {
  test('leaves a sent report the day and period it had', () => {
    expect(kept('2027-06-30', progressOf('final', 'once', 'submitted'))).toEqual([
      'final once 2027-03-31 2026-12-31',
    ])
  })

  test('moves one that is only begun', () => {
    expect(kept('2027-06-30', progressOf('final', 'once', 'drafting'))).toEqual([])
  })

  test('keeps a begun one that falls out of the schedule, and lets an untouched one go', () => {
    const begun = progressOf('status', 'period:6', 'collecting')
    const untouched = progressOf('status', 'period:5', 'notStarted')
    expect(kept('2026-06-30', begun, untouched)).toEqual(['status period:6 2027-01-31 2026-12-31'])
  })

  test('that leaves the days alone leaves the records alone', () => {
    expect(kept('2026-12-31', progressOf('status', 'period:1', 'approved'))).toEqual([])
  })
})

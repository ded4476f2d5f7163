import { day } from '~/domain/calendar/day'
import { noClosingDays } from '~/domain/calendar/working-days'
import type { Instalment } from '~/domain/grants/grant'
import { fromKroner } from '~/domain/money/oere'
import type { ReportingGrant } from '~/domain/reporting/obligations'
import type { ObligationRecord, ObligationStatus, Requirement } from '~/domain/reporting/requirement'
import { noProgress } from '~/domain/reporting/requirement'
import { noRequirementParticulars } from '~/domain/reporting/requirement-particulars'
import { aGrant } from './records'

export function aRequirement(id: string, rule: string, given: Partial<Requirement> = {}): Requirement {
  return {
    id,
    grantId: 'grant',
    name: id,
    artefacts: ['statusReport'],
    rule,
    dueTime: null,
    shift: 'none',
    consequence: 'paymentStop',
    hours: null,
    responsibleId: null,
    deputyId: null,
    sourceText: null,
    sourcePage: null,
    condition: null,
    afterIds: [],
    signerId: null,
    notices: [],
    recordedOn: day('2023-12-01'),
    ...given,
  }
}

export function anInstalment(id: string, on: string, given: Partial<Instalment> = {}): Instalment {
  return {
    id,
    grantId: 'grant',
    number: id,
    amount: fromKroner(250_000),
    day: day(on),
    receivedOn: null,
    releasedByIds: [],
    ...given,
  }
}

/** What is known of one occurrence. */
export function progressOf(
  requirementId: string,
  occurrence: string,
  status: ObligationStatus,
): ObligationRecord {
  return { ...noProgress, id: `${requirementId} ${occurrence}`, requirementId, occurrence, status }
}

/** A grant of three years, 2024 through 2026, awarded on 1 December 2023. */
export function reportingOf(given: Partial<ReportingGrant> = {}): ReportingGrant {
  return {
    grant: aGrant({
      status: 'awarded',
      awardedAmount: fromKroner(800_000),
      awardDay: day('2023-12-01'),
      acceptedOn: null,
      from: day('2024-01-01'),
      through: day('2026-12-31'),
    }),
    planEnd: day('2027-06-30'),
    holderFiscalYearStart: 1,
    requirements: [],
    records: [],
    instalments: [],
    meetingsOf: () => [],
    particularsOf: () => noRequirementParticulars,
    bodyOf: () => null,
    closingDays: noClosingDays,
    ...given,
  }
}

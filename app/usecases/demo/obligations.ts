import type { Day } from '../../domain/calendar/day'
import { addDays, earliest } from '../../domain/calendar/day'
import { noClosingDays } from '../../domain/calendar/working-days'
import type { Grant } from '../../domain/grants/grant'
import type { Obligation } from '../../domain/reporting/obligations'
import { obligationsOf } from '../../domain/reporting/obligations'
import { noRequirementParticulars } from '../../domain/reporting/requirement-particulars'
import type { ObligationRecord } from '../../domain/reporting/requirement'
import { noProgress } from '../../domain/reporting/requirement'
import { frozenAs } from '../../domain/reporting/stored-dates'
import type { SecretariatRecords } from '../../domain/secretariat/secretariat-records'
import type { DemoDays } from './demo-days'
import type { DemoKeys } from './demo-ids'
import type { WrittenProgress } from './requirements'
import { requirementKey, writtenRequirements } from './requirements'

type Around = Pick<
  SecretariatRecords,
  'plans' | 'organisations' | 'grants' | 'instalments' | 'requirements' | 'bodies' | 'meetings'
>

type Standing = Omit<ObligationRecord, 'id' | 'requirementId' | 'occurrence'>

/** Reports due longer ago than this are taken as approved, unless the demo says otherwise. */
const settledAfterDays = 31

/** How far the reports of the demo's grants have come, each under its occurrence of the requirement's rule. */
export function demoObligations({ id }: DemoKeys, days: DemoDays, around: Around): ObligationRecord[] {
  const written = new Map(
    writtenRequirements.map((requirement) => [id('requirements', requirementKey(requirement)), requirement]),
  )
  return around.grants
    .flatMap((grant) => datedReports(grant, around))
    .flatMap((obligation) => {
      const { requirement, occurrence, sequence } = obligation
      const { progress, ...known } = written.get(requirement.id)!
      const said = progress?.[sequence]
      const standing =
        said === 'notRecorded' ? null : said ? standingOf(said, days) : settled(obligation, days.today)
      if (standing === null) return []
      const recordId = id('obligations', `${requirementKey(known)}/${occurrence}`)
      const isSent = standing.status === 'submitted' || standing.status === 'approved'
      const kept = isSent ? frozenAs(obligation) : {}
      return [{ id: recordId, requirementId: requirement.id, occurrence, ...standing, ...kept }]
    })
}

function datedReports(grant: Grant, around: Around): Obligation[] {
  const plan = around.plans.find(({ id }) => id === grant.planId)!
  const holderId = grant.holderId ?? plan.holderId
  return obligationsOf({
    grant,
    planEnd: plan.through,
    holderFiscalYearStart: around.organisations.find(({ id }) => id === holderId)?.fiscalYearStart ?? 1,
    requirements: around.requirements.filter(({ grantId }) => grantId === grant.id),
    records: [],
    instalments: around.instalments.filter(({ grantId }) => grantId === grant.id),
    meetingsOf: (name) => {
      const body = around.bodies.find((found) => found.name === name)
      return around.meetings.filter(({ bodyId }) => bodyId === body?.id)
    },
    particularsOf: () => noRequirementParticulars,
    bodyOf: () => null,
    closingDays: noClosingDays,
  }).obligations
}

function settled({ due }: Obligation, today: Day): Standing | null {
  if (addDays(due, settledAfterDays) >= today) return null
  return {
    ...noProgress,
    status: 'approved',
    submittedOn: addDays(due, -3),
    approvedOn: earliest(addDays(due, 20), addDays(today, -1)),
  }
}

function standingOf(progress: WrittenProgress, days: DemoDays): Standing {
  const on = (written: string | undefined) => (written ? days.on(written) : null)
  return {
    ...noProgress,
    status: progress.status,
    submittedOn: on(progress.submitted),
    approvedOn: on(progress.approved),
    agreedDue: on(progress.agreedDue),
    agreedReason: progress.agreedReason ?? null,
  }
}

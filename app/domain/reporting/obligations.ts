import type { Day } from '../calendar/day'
import type { Period } from '../calendar/period'
import type { ClosingDays } from '../calendar/working-days'
import type { Grant, Instalment } from '../grants/grant'
import type { Hours, Oere } from '../money/oere'
import { zero } from '../money/oere'
import { heldInstalments } from './held-instalments'
import { blockingObligations } from './order-chains'
import { conditionHolds } from './project-years'
import type { RequirementParticulars } from './requirement-particulars'
import { hoursOf } from './requirement-particulars'
import type { ObligationRecord, ObligationStatus, Requirement } from './requirement'
import { parseRule } from './rule-parse'
import type { ScheduleContext, ScheduledDate, WhyStep } from './schedule'
import { scheduleRule } from './schedule'
import type { DatedOccurrence } from './stored-dates'
import { standingDate, storedDates } from './stored-dates'
import type { PaperBody, TargetStep } from './target'
import { targetOf } from './target'

/** A grant with everything its obligations are worked out from. */
export interface ReportingGrant {
  grant: Grant
  planEnd: Day | null
  /** The month (1–12) the holder's fiscal year starts in. */
  holderFiscalYearStart: number
  requirements: readonly Requirement[]
  records: readonly ObligationRecord[]
  instalments: readonly Instalment[]
  meetingsOf: ScheduleContext['meetingsOf']
  particularsOf: (requirementId: string) => RequirementParticulars
  /** The body a requirement names as the one that must see its reports. */
  bodyOf: (bodyId: string) => PaperBody | null
  closingDays: ClosingDays
}

/** One dated occurrence of a requirement that the grant really asks for. */
export interface Obligation {
  requirement: Requirement
  occurrence: string
  /** Its number within the requirement, from 1; it may change, its occurrence does not. Those no rule dates are last. */
  sequence: number
  period: Period
  /** Before the shift. */
  computedDue: Day
  /** After the shift. */
  shiftedDue: Day
  /** The day agreed with the funder, else `shiftedDue`. */
  due: Day
  /** When it is to be ready with us: the last working day before `due`, or earlier. */
  target: Day
  targetWhy: TargetStep[]
  status: ObligationStatus | 'unconfirmed'
  record: ObligationRecord | null
  /** What the rule says today of this occurrence; null for one it no longer gives, and for a further one. */
  scheduled: Pick<ScheduledDate, 'period' | 'computedDue' | 'due'> | null
  /** Its period and days are those it was sent or kept with, whatever the rule says today. */
  isFrozen: boolean
  /** Its own, else the requirement's. */
  responsibleId: string | null
  deputyId: string | null
  /** Estimated, of the requirement or the sum of its artefacts. */
  hours: Hours | null
  /** What must be approved before it (*Efter*) and is not. */
  blockedBy: BlockingObligation[]
  /** What waits for its approval; 0 once it is approved, waived or unconfirmed. */
  holdsBack: Oere
  heldInstalments: Instalment[]
  why: WhyStep[]
}

/** One obligation that another waits for. */
export interface BlockingObligation {
  requirementId: string
  occurrence: string
  name: string
  due: Day
}

/** An instalment that waits for a requirement without any day yet (*venter på krav uden dato*). */
export interface HeldWithoutDay {
  instalment: Instalment
  requirement: Requirement
}

export interface GrantObligations {
  obligations: Obligation[]
  heldWithoutDay: HeldWithoutDay[]
}

/** The days a grant's reports are laid on; null where it has none. */
export function periodOf({ status, from, through }: Grant): Period | null {
  return (status === 'awarded' || status === 'closed') && from && through ? { from, through } : null
}

/** The obligations of one grant, by requirement and number, and what waits without one. Throws on a rule no parser wrote. */
export function obligationsOf(given: ReportingGrant): GrantObligations {
  const period = periodOf(given.grant)
  if (!period) return { obligations: [], heldWithoutDay: [] }
  const obligations = given.requirements.flatMap((requirement) => numbered(requirement, period, given))
  const held = heldInstalments(obligations, given.instalments, given.requirements)
  const blocking = blockingObligations(obligations, given.requirements)
  return {
    obligations: obligations.map((obligation) => {
      const waiting = holdsMoney(obligation.status) ? (held.byObligation.get(obligation) ?? []) : []
      const holdsBack = waiting.reduce((total, { amount }) => (total + amount) as Oere, zero)
      const blockedBy = blocking.get(obligation) ?? []
      return { ...obligation, holdsBack, heldInstalments: waiting, blockedBy }
    }),
    heldWithoutDay: held.withoutDay,
  }
}

/** Money waits for a report until it is approved or waived; one that may have been sent long ago holds nothing. */
export function holdsMoney(status: Obligation['status']): boolean {
  return status !== 'approved' && status !== 'waived' && status !== 'unconfirmed'
}

function numbered(requirement: Requirement, period: Period, given: ReportingGrant): Obligation[] {
  const parsed = parseRule(requirement.rule)
  if (!parsed.ok) throw new RangeError(`not a rule: ${requirement.rule}`)
  const scheduled = scheduleRule(parsed.rule, scheduleContext(requirement, period, given)).filter((date) =>
    conditionHolds(requirement.condition, date.period, {
      ...period,
      awardedAmount: given.grant.awardedAmount,
    }),
  )
  const records = new Map(
    given.records
      .filter(({ requirementId }) => requirementId === requirement.id)
      .map((record) => [record.occurrence, record]),
  )
  const dates = [
    ...scheduled.map((date) => standingDate(date, records.get(date.occurrence) ?? null)),
    ...storedDates(scheduled, records),
  ]
  const particulars = given.particularsOf(requirement.id)
  const body = particulars.bodyId === null ? null : given.bodyOf(particulars.bodyId)
  const hours = hoursOf(requirement.hours, particulars.artefactDetails)
  return dates.map((date: DatedOccurrence, index): Obligation => {
    const { record } = date
    const due = record?.agreedDue ?? date.shiftedDue
    const target = targetOf(due, particulars, body, given.closingDays)
    return {
      requirement,
      ...date,
      sequence: index + 1,
      due,
      target: target.day,
      targetWhy: target.why,
      status: record?.status ?? (due < requirement.recordedOn ? 'unconfirmed' : 'notStarted'),
      responsibleId: record?.responsibleId ?? requirement.responsibleId,
      deputyId: record?.deputyId ?? requirement.deputyId,
      hours,
      blockedBy: [],
      holdsBack: zero,
      heldInstalments: [],
    }
  })
}

/** What a requirement's rule is laid on. */
export function scheduleContext(
  requirement: Requirement,
  period: Period,
  given: Omit<ReportingGrant, 'particularsOf' | 'bodyOf' | 'records' | 'requirements'>,
): ScheduleContext {
  return {
    grant: period,
    awardDay: given.grant.awardDay,
    acceptedOn: given.grant.acceptedOn,
    planEnd: given.planEnd,
    fiscalYearStart: given.holderFiscalYearStart,
    instalments: given.instalments,
    meetingsOf: given.meetingsOf,
    notices: requirement.notices,
    shift: requirement.shift,
    closingDays: given.closingDays,
  }
}

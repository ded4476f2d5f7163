import type { Day } from '../calendar/day'
import type { Period } from '../calendar/period'
import type { ClosingDays } from '../calendar/working-days'
import { lastWorkingDayBefore } from '../calendar/working-days'
import type { Grant, Instalment } from '../grants/grant'
import type { Oere } from '../money/oere'
import { zero } from '../money/oere'
import { heldInstalments } from './held-instalments'
import { conditionHolds } from './project-years'
import type { ObligationRecord, ObligationStatus, Requirement } from './requirement'
import { parseRule } from './rule-parse'
import type { ScheduleContext, WhyStep } from './schedule'
import { scheduleRule } from './schedule'

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
  noticesOf: (requirementId: string) => readonly { id: string; day: Day }[]
  closingDays: ClosingDays
}

/** One dated occurrence of a requirement that the grant really asks for. */
export interface Obligation {
  requirement: Requirement
  occurrence: string
  /** Its number within the requirement, from 1; it may change, its occurrence does not. */
  sequence: number
  period: Period
  /** Before the shift. */
  computedDue: Day
  /** After the shift. */
  shiftedDue: Day
  /** The day agreed with the funder, else `shiftedDue`. */
  due: Day
  /** When it is to be ready with us: the last working day before `due`. */
  target: Day
  status: ObligationStatus | 'unconfirmed'
  record: ObligationRecord | null
  /** What waits for its approval; 0 once it is approved, waived or unconfirmed. */
  holdsBack: Oere
  heldInstalments: Instalment[]
  why: WhyStep[]
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

/** Only an awarded or closed grant with a period has obligations. */
export function grantHasObligations(grant: Grant): boolean {
  return periodOf(grant) !== null
}

function periodOf({ status, from, through }: Grant): Period | null {
  return (status === 'awarded' || status === 'closed') && from && through ? { from, through } : null
}

/** The obligations of one grant, by requirement and number, and what waits without one. Throws on a rule no parser wrote. */
export function obligationsOf(given: ReportingGrant): GrantObligations {
  const period = periodOf(given.grant)
  if (!period) return { obligations: [], heldWithoutDay: [] }
  const obligations = given.requirements.flatMap((requirement) => numbered(requirement, period, given))
  const held = heldInstalments(obligations, given.instalments, given.requirements)
  return {
    obligations: obligations.map((obligation) => {
      const waiting = holdsMoney(obligation.status) ? (held.byObligation.get(obligation) ?? []) : []
      const holdsBack = waiting.reduce((total, { amount }) => (total + amount) as Oere, zero)
      return { ...obligation, holdsBack, heldInstalments: waiting }
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
  const context: ScheduleContext = {
    grant: period,
    awardDay: given.grant.awardDay,
    acceptedOn: given.grant.acceptedOn,
    planEnd: given.planEnd,
    fiscalYearStart: given.holderFiscalYearStart,
    instalments: given.instalments,
    meetingsOf: given.meetingsOf,
    notices: given.noticesOf(requirement.id),
    shift: requirement.shift,
    closingDays: given.closingDays,
  }
  const recordByOccurrence = new Map(
    given.records
      .filter(({ requirementId }) => requirementId === requirement.id)
      .map((record) => [record.occurrence, record]),
  )
  return scheduleRule(parsed.rule, context)
    .filter((date) =>
      conditionHolds(requirement.condition, date.period, {
        ...period,
        awardedAmount: given.grant.awardedAmount,
      }),
    )
    .map(({ due: shiftedDue, ...date }, index) => {
      const record = recordByOccurrence.get(date.occurrence) ?? null
      const due = record?.agreedDue ?? shiftedDue
      return {
        requirement,
        ...date,
        sequence: index + 1,
        shiftedDue,
        due,
        target: lastWorkingDayBefore(due, given.closingDays),
        status: record?.status ?? (due < requirement.recordedOn ? 'unconfirmed' : 'notStarted'),
        record,
        holdsBack: zero,
        heldInstalments: [],
      }
    })
}

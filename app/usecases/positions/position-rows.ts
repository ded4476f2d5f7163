import type { Entitled } from '~/domain/access/rights'
import { maySeeSalaries } from '~/domain/access/rights'
import type { Day } from '~/domain/calendar/day'
import { addDays, yearOf } from '~/domain/calendar/day'
import type { Period } from '~/domain/calendar/period'
import type { RecordsIndex } from '~/domain/funding/records-index'
import type { Plan } from '~/domain/plans/plan'
import type { PositionAgreement } from '~/domain/positions/agreement'
import { isShared } from '~/domain/positions/agreement'
import type { PositionFacts, PositionFinding } from '~/domain/positions/findings/position-finding'
import { tellsKroner, toneOf } from '~/domain/positions/findings/position-finding'
import { flightWindowOf, flightWindowState } from '~/domain/positions/flight-window'
import { endingOf, noticeDayOf } from '~/domain/positions/notice'
import type { PayerRow } from '~/domain/positions/pay'
import { isWhollyPaidOn, payerRows, payOver } from '~/domain/positions/pay'
import type { Position } from '~/domain/positions/position'
import { isAdvice, positionFindings } from '~/domain/positions/position-findings'
import { namedIn } from '../by-name'
import type { PayerLane, PositionEndFacts, PositionRow, ShownFinding } from './position-list'

/** Everything that is drawn from one post, gathered once. */
export function factsOf(
  position: Position,
  plan: Plan,
  index: RecordsIndex,
  agreements: readonly PositionAgreement[],
  today: Day,
): PositionFacts {
  return {
    position,
    plan,
    payers: payerRows(index.sharesOf(position.id), position, plan, (id) => index.grants.get(id)),
    assignments: index.assignmentsOf(position.id),
    agreements: agreements.filter((agreement) => agreement.positionId === position.id),
    split: index.splitOf(position),
    activity: (id) => {
      const activity = index.activities.get(id)
      const own = activity && index.plans.get(activity.planId)
      return activity && own ? { activity, plan: own } : undefined
    },
    today,
  }
}

/** Three calendar years from the one of today, or of the plan's end where that is earlier. */
export function shownYears(plan: Pick<Plan, 'through'>, today: Day): Period {
  const year = Math.min(yearOf(today), yearOf(plan.through))
  return { from: `${year}-01-01` as Day, through: `${year + 2}-12-31` as Day }
}

/** When a post ends, and the days counted back from there. */
export function endFactsOf({ position, plan, payers, today }: PositionFacts): PositionEndFacts {
  const ending = endingOf(position, plan, isWhollyPaidOn(payers, addDays(plan.through, 1)))
  const window = flightWindowOf(ending.day)
  return {
    ending,
    endsWithPlan: ending.day <= plan.through,
    noticeDay: noticeDayOf(position, ending.day),
    window,
    windowState: flightWindowState(window, today),
  }
}

export function positionRow(
  facts: PositionFacts,
  index: RecordsIndex,
  actor: Entitled,
  shown: Period,
): PositionRow {
  const { position, payers, assignments, today } = facts
  const shares = payers.map(({ share }) => share)
  const running = assignments.filter((row) => {
    const through = row.through ?? position.through
    return through === null || through >= today
  })
  const from = position.from > shown.from ? position.from : shown.from
  return {
    id: position.id,
    name: position.name,
    employer: namedIn(index.organisations, position.employerId) ?? { id: position.employerId, name: '' },
    host: namedIn(index.organisations, position.hostId),
    isShared: isShared(position, shares),
    activities: [...new Set(running.map((row) => row.activityId))].flatMap(
      (id) => namedIn(index.activities, id) ?? [],
    ),
    hoursPerWeek: position.hoursPerWeek,
    noticeMonths: position.noticeMonths,
    from: position.from,
    through: position.through,
    ...endFactsOf(facts),
    lanes: payers.map((row) => laneOf(row, index)),
    pay: from <= shown.through ? payOver(payers, { from, through: shown.through }) : [],
    findings: shownFindings(facts, index, actor),
  }
}

export function laneOf({ share, period, certainty }: PayerRow, index: RecordsIndex): PayerLane {
  const grant = index.grants.get(share.payerGrantId ?? '')
  const organisation = index.organisations.get(share.payerOrganisationId ?? '')
  return {
    shareId: share.id,
    payer: {
      id: grant?.id ?? organisation?.id ?? '',
      name: grant?.reference ?? organisation?.name ?? '',
      kind: share.payerGrantId === null ? 'organisation' : 'grant',
    },
    share: share.share,
    period,
    certainty,
  }
}

/** The findings of a post as an actor sees them. */
export function shownFindings(facts: PositionFacts, index: RecordsIndex, actor: Entitled): ShownFinding[] {
  const { position } = facts
  return positionFindings(facts).map((finding, at) => ({
    key: `${position.id}:${finding.code}:${at}`,
    position: { id: position.id, name: position.name },
    tone: toneOf(finding),
    isAdvice: isAdvice(finding),
    finding: tellsKroner(finding) && !maySeeSalaries(actor) ? { ...finding, amount: null } : finding,
    about: aboutOf(finding, index),
  }))
}

function aboutOf(finding: PositionFinding, index: RecordsIndex): string | null {
  switch (finding.code) {
    case 'payerEndsEarly': {
      const { kind, id } = finding.payer
      return (kind === 'grant' ? index.grants.get(id)?.reference : index.organisations.get(id)?.name) ?? ''
    }
    case 'endsBeforeActivity':
      return index.activities.get(finding.activityId)?.name ?? ''
    default:
      return null
  }
}

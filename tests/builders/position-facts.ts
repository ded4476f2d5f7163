import type { Activity } from '../../app/domain/activities/activity'
import type { Day } from '../../app/domain/calendar/day'
import { day } from '../../app/domain/calendar/day'
import type { Grant } from '../../app/domain/grants/grant'
import type { Plan } from '../../app/domain/plans/plan'
import type { PositionAgreement } from '../../app/domain/positions/agreement'
import type { PositionFacts } from '../../app/domain/positions/findings/position-finding'
import { payerRows } from '../../app/domain/positions/pay'
import type { Position, PositionAssignment, PositionShare } from '../../app/domain/positions/position'
import { splitPosition } from '../../app/domain/positions/position-split'
import { aGrant, anActivity, aPlan, aPosition } from './records'

interface GivenFacts {
  position?: Partial<Position>
  plan?: Partial<Plan>
  shares?: PositionShare[]
  assignments?: PositionAssignment[]
  agreements?: PositionAgreement[]
  grants?: Grant[]
  activities?: Activity[]
  today?: Day
}

/** What findings of a post are drawn from; in a plan of 2026, looked at in March. */
export function facts(given: GivenFacts = {}): PositionFacts {
  const position = aPosition(given.position)
  const plan = aPlan(given.plan)
  const { shares = [], assignments = [], agreements = [], today = day('2026-03-09') } = given
  const grants = given.grants ?? [aGrant()]
  const activities = given.activities ?? [anActivity()]
  const grant = (id: string) => grants.find((one) => one.id === id)
  const activity = (id: string) => {
    const found = activities.find((one) => one.id === id)
    return found && { activity: found, plan }
  }
  return {
    ...{ position, plan, assignments, agreements, activity, today },
    payers: payerRows(shares, position, plan, grant),
    split: splitPosition(position, { plan, shares, assignments, grant, activity }),
  }
}

export function anAgreement(given: Partial<PositionAgreement> = {}): PositionAgreement {
  return {
    id: 'agreement',
    positionId: 'position',
    tasks: 'Sport mandag',
    expectationsOfEmployer: null,
    expectationsOfHost: null,
    substitution: null,
    noticeMonths: 3,
    signedOn: day('2025-12-15'),
    validFrom: day('2026-01-01'),
    validThrough: day('2026-12-31'),
    evaluations: [],
    ...given,
  }
}

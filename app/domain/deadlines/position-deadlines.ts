import type { Day } from '../calendar/day'
import { addDays } from '../calendar/day'
import type { Plan } from '../plans/plan'
import { endingOf, noticeDayOf } from '../positions/notice'
import { isWhollyPaidOn, payerRows } from '../positions/pay'
import type { Deadline } from './deadline'
import type { DatedPositionAgreement, DeadlineRecords } from './deadline-records'
import { grouped } from './grouped'
import { newDeadline } from './new-deadline'

type Post = DeadlineRecords['positions'][number]
type OfPost = Pick<Deadline, 'subject' | 'record' | 'planId' | 'responsibleId'>

/**
 * The days of posts: the last day of the agreement on a shared one, its evaluations, and the day on which notice must
 * be given so that it has run out when the post ends. The daily leader sees to them; the employer must be told.
 */
export function positionDeadlines(records: DeadlineRecords, today: Day): Deadline[] {
  const planOf = new Map(records.plans.map((plan) => [plan.id, plan]))
  const nameOf = new Map(records.organisations.map(({ id, name }) => [id, name]))
  const agreementsOf = grouped(records.positionAgreements, ({ positionId }) => positionId)
  const noticeOf = noticeDays(records)
  return records.positions.flatMap((position) => {
    const plan = planOf.get(position.planId)
    if (!plan) return []
    const shared: OfPost = {
      subject: position.name,
      record: { kind: 'position', id: position.id },
      planId: position.planId,
      responsibleId: position.dailyLeaderContactId,
    }
    const hasEnded = position.through !== null && position.through < today
    const days = agreementDays(agreementsOf.get(position.id) ?? [], hasEnded, shared)
    const notice = noticeOf(position, plan)
    const recordedOn = records.recordedOn.get(position.id)
    if (notice === null || recordedOn === undefined) return days
    const employer = nameOf.get(position.employerId) ?? null
    return [
      ...days,
      newDeadline({ ...shared, kind: 'notice', of: position.id, day: notice, detail: employer, recordedOn }),
    ]
  })
}

/** Of each agreement its last day, and the evaluations; one that a later agreement has taken over asks for nothing. */
function agreementDays(
  agreements: readonly DatedPositionAgreement[],
  hasEnded: boolean,
  shared: OfPost,
): Deadline[] {
  return agreements.flatMap((agreement) => {
    const { id, validThrough, recordedOn, evaluations } = agreement
    const isOver = hasEnded || agreements.some((other) => renews(other, agreement))
    const last =
      validThrough === null
        ? []
        : [
            newDeadline({
              ...shared,
              kind: 'positionAgreement',
              of: id,
              day: validThrough,
              recordedOn,
              isDone: isOver,
            }),
          ]
    return [
      ...last,
      ...evaluations.map((evaluation) =>
        newDeadline({
          ...shared,
          kind: 'evaluation',
          of: evaluation.id,
          day: evaluation.day,
          recordedOn,
          isOurs: true,
          isDone: evaluation.doneOn !== null || isOver,
        }),
      ),
    ]
  })
}

function renews(other: DatedPositionAgreement, agreement: DatedPositionAgreement): boolean {
  if (agreement.validThrough === null || other.id === agreement.id) return false
  return other.validThrough === null
    ? (other.validFrom ?? '') > (agreement.validFrom ?? '')
    : other.validThrough > agreement.validThrough
}

function noticeDays(records: DeadlineRecords): (position: Post, plan: Plan) => Day | null {
  const sharesOf = grouped(records.positionShares, ({ positionId }) => positionId)
  const grants = new Map(records.grants.map((grant) => [grant.id, grant]))
  return (position, plan) => {
    if (position.noticeMonths === null) return null
    const rows = payerRows(sharesOf.get(position.id) ?? [], position, plan, (id) => grants.get(id))
    const ending = endingOf(position, plan, isWhollyPaidOn(rows, addDays(plan.through, 1)))
    return noticeDayOf(position, ending.day)
  }
}

import { addDays } from '../../calendar/day'
import { paidOn } from '../pay'
import type { PositionFacts, PositionFinding } from './position-finding'

/** A payer that stops before the post does, with nobody to take its share from the next day. */
export function payerEndsEarly({ position, plan, payers, today }: PositionFacts): PositionFinding[] {
  const end = position.through ?? plan.through
  return payers.flatMap(({ share, period, certainty }): PositionFinding[] => {
    if (!period || certainty === null || period.through >= end || period.through < today) return []
    const next = addDays(period.through, 1)
    if (paidOn(payers, next).unpaid === 0) return []
    const goesOn = payers.some(
      (other) =>
        other.share.id !== share.id &&
        other.share.payerGrantId === share.payerGrantId &&
        other.share.payerOrganisationId === share.payerOrganisationId &&
        other.share.share >= share.share &&
        other.period !== null &&
        other.period.from <= next &&
        next <= other.period.through,
    )
    if (goesOn) return []
    const payer =
      share.payerGrantId !== null
        ? { kind: 'grant' as const, id: share.payerGrantId }
        : { kind: 'organisation' as const, id: share.payerOrganisationId ?? '' }
    return [
      { code: 'payerEndsEarly', shareId: share.id, payer, day: period.through, end, share: share.share },
    ]
  })
}

import { daysBetween } from '../../calendar/day'
import { agreementOn, isShared, overdueEvaluations } from '../agreement'
import type { PositionFacts, PositionFinding } from './position-finding'

/**
 * A shared post without an agreement, or with one that is unsigned, has run out, or whose evaluation was due and is
 * not noted as held. A post that has ended is left in peace.
 */
export function agreementState({ position, payers, agreements, today }: PositionFacts): PositionFinding[] {
  if (position.through !== null && position.through < today) return []
  const agreement = agreementOn(agreements, today)
  if (!agreement) {
    const shares = payers.map(({ share }) => share)
    return isShared(position, shares) ? [{ code: 'agreementMissing' }] : []
  }
  const findings: PositionFinding[] = overdueEvaluations(agreement, today).map(({ id, day }) => ({
    code: 'evaluationOverdue',
    agreementId: agreement.id,
    evaluationId: id,
    day,
    days: daysBetween(day, today),
  }))
  if (agreement.validThrough !== null && agreement.validThrough < today)
    findings.push({ code: 'agreementExpired', agreementId: agreement.id, day: agreement.validThrough })
  if (agreement.signedOn === null)
    findings.push({
      code: 'agreementUnsigned',
      agreementId: agreement.id,
      validFrom: agreement.validFrom,
      hasTasks: agreement.tasks !== null,
    })
  return findings
}

import type { PositionFacts, PositionFinding } from './position-finding'

/**
 * Posts about which somebody should be asked who knows: work of one organisation's employee paid by another may bear
 * moms, and duties of an employer are easily lost between two. We say so and advise nothing.
 */
export function advice({ position, payers, today }: PositionFacts): PositionFinding[] {
  if (position.through !== null && position.through < today) return []
  const findings: PositionFinding[] = []
  const isLent = position.hostId !== null && position.hostId !== position.employerId
  const paidByOthers = payers.some(
    ({ share, certainty, period }) =>
      certainty !== null &&
      period !== null &&
      period.through >= today &&
      (share.payerOrganisationId === null ? isLent : share.payerOrganisationId !== position.employerId),
  )
  if (paidByOthers) findings.push({ code: 'adviseOnVat' })
  if (isLent) findings.push({ code: 'adviseOnEmployerDuties' })
  return findings
}

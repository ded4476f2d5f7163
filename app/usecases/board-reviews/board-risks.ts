import type { BoardRisk } from '~/domain/board/board-figures'
import type { RecordsIndex } from '~/domain/funding/records-index'
import { riskFactors } from '~/domain/risk/factor'
import type { ActivityRisk } from '../risk/activity-risks.server'

/** The risks of activities as a paper keeps them: what an id means is written out, so that it can be read for ever. */
export function boardRisks(risks: readonly ActivityRisk[], index: RecordsIndex): Map<string, BoardRisk> {
  return new Map(
    risks
      .filter(({ isClosing }) => !isClosing)
      .map(({ activityId, risk, findings, weights }) => [
        activityId,
        {
          ...risk,
          factors: riskFactors.map((factor) => {
            const { value, reason } = findings[factor]
            const about =
              'positionId' in reason ? (index.positions.get(reason.positionId)?.name ?? null) : null
            return { factor, weight: weights[factor], value, reason, about }
          }),
        },
      ]),
  )
}

import type { PositionAgreement } from '~/domain/positions/agreement'

/** An agreement as its trail tells it: each evaluation as its day and the day it was held. */
export function trailOf({ evaluations, ...agreement }: PositionAgreement): Record<string, unknown> {
  return {
    ...agreement,
    evaluations: evaluations.map(({ day, doneOn }) => (doneOn === null ? day : `${day} / ${doneOn}`)),
  }
}

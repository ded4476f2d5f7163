import type { SecretariatId } from '../domain/access/secretariat-id'
import type { Day } from '../domain/calendar/day'
import type { Db } from './db.server'

/** What can be ticked off as done on a day. */
export type TickedKind = 'milestone' | 'anchoringStep' | 'closingStep' | 'evaluation'

/** Marks it as done: false where it is gone, or was done before. */
export async function tickDeadline(
  db: Db,
  secretariatId: SecretariatId,
  kind: TickedKind,
  id: string,
  on: Day,
): Promise<boolean> {
  const where = { secretariatId, id, doneOn: null }
  const ticked = { doneOn: on, version: { increment: 1 } }
  switch (kind) {
    case 'milestone': {
      const { count } = await db.milestone.updateMany({ where, data: { ...ticked, status: 'done' } })
      return count === 1
    }
    case 'anchoringStep':
    case 'closingStep': {
      const { count } = await db.anchoringStep.updateMany({ where, data: ticked })
      return count === 1
    }
    case 'evaluation': {
      const { count } = await db.positionEvaluation.updateMany({ where, data: { doneOn: on } })
      return count === 1
    }
  }
}

import { may } from '~/domain/access/rights'
import { loadPositionShares } from '~/persistence/records/positions.server'
import { newId } from '~/persistence/new-id.server'
import type { UseCaseContext } from '../context'
import { beyondAwards } from '../positions/grant-still-holds.server'
import type { PositionAssignmentValues } from '../positions/position-values'
import type { Created } from '../refusals'
import { forbidden, invalid } from '../refusals'
import { inWriting } from '../saving/in-writing.server'
import { saveNew } from '../saving/save-record.server'
import { checkPositionAssignment } from './check-position-assignment.server'

/** Gives hours of a post to an activity. */
export async function createPositionAssignment(
  context: UseCaseContext,
  { values }: { values: PositionAssignmentValues },
): Promise<Created> {
  const { actor } = context
  if (!may(actor, 'create', 'positionAssignment')) return forbidden
  const row = { ...values, id: newId() }
  return inWriting<Created>(context, async (db) => {
    const { problems, ...called } = await checkPositionAssignment(db, context, row)
    if (problems.length > 0) return invalid(problems)
    const saved = await saveNew(db, context, 'positionAssignments', row, called)
    // Hours after the plan's end keep an open post, and so its grants, paying longer.
    const shares = await loadPositionShares(db, actor.secretariatId, { positionId: row.positionId })
    const grants = shares.map((share) => share.payerGrantId)
    const beyond = await beyondAwards(db, context, grants, 'hoursPerWeek')
    return beyond.length > 0 ? invalid(beyond) : saved
  })
}

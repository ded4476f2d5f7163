import { may } from '~/domain/access/rights'
import { newId } from '~/persistence/new-id.server'
import type { UseCaseContext } from '../context'
import { beyondAwards } from '../positions/grant-still-holds.server'
import type { PositionShareValues } from '../positions/position-values'
import type { Created } from '../refusals'
import { forbidden, invalid } from '../refusals'
import { inWriting } from '../saving/in-writing.server'
import { saveNew } from '../saving/save-record.server'
import { checkPositionShare } from './check-position-share.server'

/** Lets a grant or an organisation pay a share of a post: never above 100 % on any day, nor above a grant's net. */
export async function createPositionShare(
  context: UseCaseContext,
  { values }: { values: PositionShareValues },
): Promise<Created> {
  if (!may(context.actor, 'create', 'positionShare')) return forbidden
  const share = { ...values, id: newId() }
  return inWriting<Created>(context, async (db) => {
    const { problems, ...called } = await checkPositionShare(db, context, share)
    if (problems.length > 0) return invalid(problems)
    const saved = await saveNew(db, context, 'positionShares', share, called)
    const beyond = await beyondAwards(db, context, [share.payerGrantId], 'share')
    return beyond.length > 0 ? invalid(beyond) : saved
  })
}

import { may, maySeeSalaries } from '~/domain/access/rights'
import { zero } from '~/domain/money/oere'
import { withTidyTexts } from '~/domain/privacy/text-problems'
import { newId } from '~/persistence/new-id.server'
import type { UseCaseContext } from '../context'
import type { Created } from '../refusals'
import { forbidden, invalid } from '../refusals'
import { inWriting } from '../saving/in-writing.server'
import { saveNew } from '../saving/save-record.server'
import { checkPosition } from './check-position.server'
import type { PositionValues } from './position-values'

/** Adds a post. Its cost is 0 until somebody who may see salaries has written it. */
export async function createPosition(
  context: UseCaseContext,
  { values }: { values: PositionValues },
): Promise<Created> {
  if (!may(context.actor, 'create', 'position')) return forbidden
  const monthlyCost = maySeeSalaries(context.actor) ? (values.monthlyCost ?? zero) : zero
  const position = { ...withTidyTexts(values), monthlyCost, id: newId() }
  return inWriting<Created>(context, async (db) => {
    const problems = await checkPosition(db, context, position, [])
    if (problems.length > 0) return invalid(problems)
    return saveNew(db, context, 'positions', position, { name: position.name, planId: position.planId })
  })
}

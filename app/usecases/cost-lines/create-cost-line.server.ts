import { may } from '~/domain/access/rights'
import { withTidyTexts } from '~/domain/privacy/text-problems'
import { newId } from '~/persistence/new-id.server'
import type { UseCaseContext } from '../context'
import type { Created } from '../refusals'
import { forbidden, invalid } from '../refusals'
import { inWriting } from '../saving/in-writing.server'
import { saveNew } from '../saving/save-record.server'
import { checkCostLine } from './check-cost-line.server'
import type { CostLineValues } from './cost-line-values'

export async function createCostLine(
  context: UseCaseContext,
  { values }: { values: CostLineValues },
): Promise<Created> {
  if (!may(context.actor, 'create', 'costLine')) return forbidden
  const line = { ...withTidyTexts(values), id: newId() }
  return inWriting<Created>(context, async (db) => {
    const { problems, planId, name } = await checkCostLine(db, context, line)
    if (problems.length > 0) return invalid(problems)
    return saveNew(db, context, 'costLines', line, { name, planId })
  })
}

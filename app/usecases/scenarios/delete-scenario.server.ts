import { may } from '~/domain/access/rights'
import type { UseCaseContext } from '../context'
import type { Deleted } from '../refusals'
import { forbidden } from '../refusals'
import { deleteRowToTrash } from '../saving/delete-record.server'
import { inWriting } from '../saving/in-writing.server'
import type { ScenarioValues } from './write-scenario.server'
import { scenarioToChange } from './write-scenario.server'

/** Moves a scenario to the trash; the plan it was laid over is not touched. */
export async function deleteScenario(
  context: UseCaseContext,
  { id, version }: { id: string; version: number },
): Promise<Deleted<ScenarioValues>> {
  if (!may(context.actor, 'delete', 'scenario')) return forbidden
  return inWriting<Deleted<ScenarioValues>>(context, async (db) => {
    const found = await scenarioToChange(db, context, { id, version })
    if (!found.ok) return found
    const { name, planId, note, changes } = found.before
    const told = { id, name, note, changes }
    return deleteRowToTrash(db, context, { table: 'Scenario', kind: 'scenario' }, told, { name, planId })
  })
}

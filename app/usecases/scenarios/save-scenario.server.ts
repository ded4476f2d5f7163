import { may } from '~/domain/access/rights'
import { textProblems, withTidyTexts } from '~/domain/privacy/text-problems'
import { changeProblems } from '~/domain/scenarios/change-problems'
import type { Scenario, ScenarioChange } from '~/domain/scenarios/scenario'
import { newId } from '~/persistence/new-id.server'
import { loadPlans } from '~/persistence/records/plans.server'
import { loadScenarios } from '~/persistence/records/scenarios.server'
import type { UseCaseContext } from '../context'
import type { Created, Updated } from '../refusals'
import { forbidden, invalid, notFound } from '../refusals'
import { inWriting } from '../saving/in-writing.server'
import type { ScenarioValues } from './write-scenario.server'
import { figuresOf, scenarioToChange, writeScenario } from './write-scenario.server'

/** A scenario for a plan, empty or with the changes it begins with. */
export async function createScenario(
  context: UseCaseContext,
  { planId, values, changes }: { planId: string; values: ScenarioValues; changes: readonly ScenarioChange[] },
): Promise<Created> {
  const { actor, now } = context
  const { secretariatId } = actor
  if (!may(actor, 'create', 'scenario')) return forbidden
  const problems = changes.flatMap((change, at) => changeProblems(change, changes.slice(0, at)))
  if (problems.length > 0) return invalid(problems)
  const figures = await figuresOf(context, planId, changes)
  return inWriting<Created>(context, async (db) => {
    const [plan] = await loadPlans(db, secretariatId, { id: planId })
    if (!plan) return notFound('plan')
    const tidy = withTidyTexts(values)
    const named = [
      ...textProblems(tidy),
      ...nameProblems(tidy.name, await loadScenarios(db, secretariatId, { planId })),
    ]
    if (named.length > 0) return invalid(named)
    const id = newId()
    await writeScenario(db, context, null, {
      id,
      planId,
      ...tidy,
      changes: [...changes],
      figures,
      createdAt: now,
    })
    return { ok: true, id, version: 1, name: tidy.name }
  })
}

/** Gives a scenario another name or note. */
export async function saveScenario(
  context: UseCaseContext,
  { id, version, values }: { id: string; version: number; values: ScenarioValues },
): Promise<Updated<ScenarioValues>> {
  const { secretariatId } = context.actor
  if (!may(context.actor, 'update', 'scenario')) return forbidden
  return inWriting<Updated<ScenarioValues>>(context, async (db) => {
    const found = await scenarioToChange(db, context, { id, version })
    if (!found.ok) return found
    const { before } = found
    const tidy = withTidyTexts(values)
    const others = await loadScenarios(db, secretariatId, { planId: before.planId, NOT: { id } })
    const problems = [...textProblems(tidy), ...nameProblems(tidy.name, others)]
    if (problems.length > 0) return invalid(problems)
    const isWritten = await writeScenario(db, context, before, { ...before, ...tidy })
    return { ok: true, id, version: version + (isWritten ? 1 : 0), name: tidy.name }
  })
}

/** Two of the same name cannot be told apart in a comparison. */
function nameProblems(name: string, others: readonly Scenario[]) {
  if (name === '') return [{ field: 'name', problem: 'required' as const }]
  const isTaken = others.some((one) => one.name.toLocaleLowerCase('da') === name.toLocaleLowerCase('da'))
  return isTaken ? [{ field: 'name', problem: 'nameTaken' as const }] : []
}

import { may } from '~/domain/access/rights'
import { textProblems } from '~/domain/privacy/text-problems'
import { changeProblems } from '~/domain/scenarios/change-problems'
import type { ScenarioChange } from '~/domain/scenarios/scenario'
import type { FieldProblem } from '~/domain/secretariat/field-problem'
import { loadScenarios } from '~/persistence/records/scenarios.server'
import type { UseCaseContext } from '../context'
import { keptCoverage } from '../coverage/kept-coverage.server'
import type { Updated } from '../refusals'
import { forbidden, invalid, notFound } from '../refusals'
import { inWriting } from '../saving/in-writing.server'
import type { AskedChange } from './asked-change'
import { changeAsked } from './asked-change'
import type { ScenarioValues } from './write-scenario.server'
import { figuresOf, scenarioToChange, writeScenario } from './write-scenario.server'

/** `refresh` leaves the changes and takes today's figures for those it is compared with from now on. */
export type ScenarioEdit =
  | { kind: 'add'; change: AskedChange }
  | { kind: 'remove'; at: number }
  | { kind: 'earlier'; at: number }
  | { kind: 'refresh' }

/** Adds a change to a scenario, takes one out, or moves one before the one above it. */
export async function changeScenario(
  context: UseCaseContext,
  { id, version, edit }: { id: string; version: number; edit: ScenarioEdit },
): Promise<Updated<ScenarioValues>> {
  const { db: database, actor, today } = context
  const { secretariatId } = actor
  if (!may(actor, 'update', 'scenario')) return forbidden
  const [opened] = await loadScenarios(database.client, secretariatId, { id })
  if (!opened) return notFound('scenario')
  const { planId } = opened
  const kept = planId === null ? null : await keptCoverage(database, secretariatId, planId, today)
  if (planId === null || !kept) return notFound('plan')
  const edited = edit.kind === 'add' ? changeAsked(edit.change, kept.records, planId) : null
  if (edited && !edited.ok) return invalid(edited.problems)
  const changes = changed(opened.changes, edit, edited?.change ?? null)
  if (!Array.isArray(changes)) return invalid(changes.problems)
  const figures = await figuresOf(context, planId, changes)
  return inWriting<Updated<ScenarioValues>>(context, async (db) => {
    const found = await scenarioToChange(db, context, { id, version })
    if (!found.ok) return found
    const { before } = found
    const isWritten = await writeScenario(
      db,
      context,
      before,
      { ...before, changes, figures },
      { always: edit.kind === 'refresh' },
    )
    return { ok: true, id, version: version + (isWritten ? 1 : 0), name: before.name }
  })
}

function changed(
  before: readonly ScenarioChange[],
  edit: ScenarioEdit,
  added: ScenarioChange | null,
): ScenarioChange[] | { problems: FieldProblem[] } {
  switch (edit.kind) {
    case 'add': {
      const texts = added!.code === 'newGrant' ? textProblems({ name: added!.name }) : []
      const problems = [...texts, ...changeProblems(added!, before)]
      return problems.length > 0 ? { problems } : [...before, added!]
    }
    case 'remove':
      return before.filter((_, at) => at !== edit.at)
    case 'earlier': {
      const moved = before[edit.at]
      const above = before[edit.at - 1]
      if (!moved || !above) return [...before]
      return before.map((one, at) => (at === edit.at - 1 ? moved : at === edit.at ? above : one))
    }
    case 'refresh':
      return [...before]
  }
}

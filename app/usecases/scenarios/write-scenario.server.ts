import { changesBetween } from '~/domain/audit/changes'
import type { KeptFigures, Scenario, ScenarioChange } from '~/domain/scenarios/scenario'
import { recordAudit } from '~/persistence/audit.server'
import type { Db } from '~/persistence/db.server'
import { insertScenario, loadScenarios, overwriteScenario } from '~/persistence/records/scenarios.server'
import type { UseCaseContext } from '../context'
import { keptCoverage } from '../coverage/kept-coverage.server'
import type { Conflict, NotFound } from '../refusals'
import { notFound } from '../refusals'
import { conflictAt } from '../saving/conflict.server'
import { figuresIn } from './figures-in'
import { groundOf } from './scenario-outcomes.server'

/** What a form of a scenario shows of it. */
export interface ScenarioValues {
  name: string
  note: string | null
}

/** What an audit entry and a conflict compare: the changes without the figures they came to. */
function told({ name, note, changes }: Pick<Scenario, 'name' | 'note' | 'changes'>) {
  return { name, note, changes }
}

/** The scenario as it is, where it is still the one a page was opened with. */
export async function scenarioToChange(
  db: Db,
  context: UseCaseContext,
  { id, version }: { id: string; version: number },
): Promise<{ ok: true; before: Scenario } | NotFound | Conflict<ScenarioValues>> {
  const [before] = await loadScenarios(db, context.actor.secretariatId, { id })
  if (!before) return notFound('scenario')
  const now = { kind: 'scenario' as const, id, version: before.version }
  return (
    (await conflictAt<ScenarioValues>(db, context, now, { version, current: before })) ?? { ok: true, before }
  )
}

/** What the changes come to today, kept beside them so that a later day can say what has moved. */
export async function figuresOf(
  { db, actor, today }: UseCaseContext,
  planId: string | null,
  changes: readonly ScenarioChange[],
): Promise<KeptFigures | null> {
  const kept = planId === null ? null : await keptCoverage(db, actor.secretariatId, planId, today)
  if (!kept || planId === null) return null
  return figuresIn(kept.records, groundOf(kept, planId, today), changes)
}

/** Writes a scenario with its audit entry; false where nothing but the figures would differ. */
export async function writeScenario(
  db: Db,
  { actor, now }: UseCaseContext,
  before: Scenario | null,
  after: Omit<Scenario, 'version'>,
  { always = false }: { always?: boolean } = {},
): Promise<boolean> {
  const changes = changesBetween('scenario', before && told(before), told(after))
  if (before && changes.length === 0 && !always) return false
  if (before) await overwriteScenario(db, actor.secretariatId, after)
  else await insertScenario(db, actor.secretariatId, after, actor.userId)
  if (before && changes.length === 0) return true
  await recordAudit(db, actor, now, {
    action: before ? 'update' : 'create',
    recordKind: 'scenario',
    recordId: after.id,
    recordName: after.name,
    planId: after.planId,
    changes,
  })
  return true
}

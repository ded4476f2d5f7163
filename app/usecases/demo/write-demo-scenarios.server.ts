import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { Day } from '../../domain/calendar/day'
import type { Instant } from '../../domain/calendar/instant'
import { after } from '../../domain/calendar/instant'
import type { Db } from '../../persistence/db.server'
import { insertScenario } from '../../persistence/records/scenarios.server'
import { loadSettings } from '../../persistence/records/load-secretariat-records.server'
import { figuresIn } from '../scenarios/figures-in'
import type { Demo } from './demo-records'

/** Writes the demo's scenarios with what they came to on the day of the demo, a second apart, so that they keep their order. */
export async function writeDemoScenarios(
  db: Db,
  secretariatId: SecretariatId,
  { records, scenarios }: Pick<Demo, 'records' | 'scenarios'>,
  { today, now }: { today: Day; now: Instant },
): Promise<void> {
  const settings = await loadSettings(db, secretariatId)
  for (const [at, scenario] of scenarios.entries()) {
    const plan = records.plans.find(({ id }) => id === scenario.planId)!
    const figures = figuresIn(records, { plan, settings, today }, scenario.changes)
    const createdAt = after(now, { seconds: at })
    await insertScenario(db, secretariatId, { ...scenario, figures, createdAt }, null)
  }
}

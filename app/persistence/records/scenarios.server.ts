import type { SecretariatId } from '../../domain/access/secretariat-id'
import { instant } from '../../domain/calendar/instant'
import type { Scenario } from '../../domain/scenarios/scenario'
import type { Db } from '../db.server'
import type { Prisma } from '../generated/sqlite/client'
import { readScenarioContent, writeScenarioContent } from './scenario-content'

/** Scenarios in the order they were made. */
export async function loadScenarios(
  db: Db,
  secretariatId: SecretariatId,
  where: Prisma.ScenarioWhereInput = {},
): Promise<Scenario[]> {
  const rows = await db.scenario.findMany({
    where: { ...where, secretariatId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, planId: true, name: true, note: true, changes: true, createdAt: true, version: true },
  })
  return rows.map(({ changes, createdAt, ...row }) => ({
    ...row,
    ...readScenarioContent(changes),
    createdAt: instant(createdAt),
  }))
}

export async function insertScenario(
  db: Db,
  secretariatId: SecretariatId,
  scenario: Omit<Scenario, 'version'>,
  createdById: string | null,
): Promise<void> {
  const { id, planId, name, note, createdAt } = scenario
  const changes = writeScenarioContent(scenario)
  await db.scenario.create({
    data: { secretariatId, id, planId, name, note, changes, createdById, createdAt },
    select: { id: true },
  })
}

/** Overwrites a scenario whose version has been checked in the same transaction. */
export async function overwriteScenario(
  db: Db,
  secretariatId: SecretariatId,
  { id, name, note, changes, figures }: Pick<Scenario, 'id' | 'name' | 'note' | 'changes' | 'figures'>,
): Promise<void> {
  await db.scenario.updateMany({
    where: { secretariatId, id },
    data: { name, note, changes: writeScenarioContent({ changes, figures }), version: { increment: 1 } },
  })
}

import type { SecretariatId } from '~/domain/access/secretariat-id'
import type { FieldProblem } from '~/domain/secretariat/field-problem'
import { idsThere } from '~/persistence/aggregates/aggregate.server'
import type { Db } from '~/persistence/db.server'

/** The fields that name a record the secretariat does not have. `fields`: by field, the table and the id in it. */
export async function unknownReferences(
  db: Db,
  secretariatId: SecretariatId,
  fields: Record<string, [table: string, id: string | null]>,
): Promise<FieldProblem[]> {
  const asked = Object.entries(fields).flatMap(([field, [table, id]]) =>
    id === null ? [] : [{ field, table, id }],
  )
  const there = new Map<string, Set<string>>()
  for (const table of new Set(asked.map((reference) => reference.table))) {
    const ids = asked.filter((reference) => reference.table === table).map((reference) => reference.id)
    there.set(table, await idsThere(db, secretariatId, table, ids))
  }
  return asked
    .filter(({ table, id }) => !there.get(table)?.has(id))
    .map(({ field }) => ({ field, problem: 'unknownReference' as const }))
}

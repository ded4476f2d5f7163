import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { Db } from '../db.server'
import { loadAggregate, rowsPointingInto } from './aggregate.server'
import type { NamedReference } from './reference-names.server'
import { nameReferences } from './reference-names.server'

/** Everything outside a record that refers to it or to what belongs to it. A fixed number of queries. */
export async function loadReferences(
  db: Db,
  secretariatId: SecretariatId,
  table: string,
  id: string,
): Promise<NamedReference[]> {
  const aggregate = await loadAggregate(db, secretariatId, table, id)
  if (!aggregate) return []
  return nameReferences(db, secretariatId, await rowsPointingInto(db, secretariatId, aggregate))
}

import type { Actor } from '~/domain/access/actor'
import { readsOnlyOwn } from '~/domain/access/rights'
import type { Db } from '~/persistence/db.server'
import { loadPredecessor, loadSuccessors } from '~/persistence/records/successors.server'
import type { Named } from '../refusals'

/** What a record of one plan carries on from an earlier, and what carries it on in a later. */
export interface Succession {
  continues: Named | null
  continuedBy: Named[]
}

/** The succession of a post or body; a partner, who reads its own records alone, is not told of others. */
export async function successionOf(
  db: Db,
  actor: Actor,
  table: 'position' | 'body',
  id: string,
): Promise<Succession> {
  if (readsOnlyOwn(actor)) return { continues: null, continuedBy: [] }
  const { secretariatId } = actor
  const next = await loadSuccessors(db, secretariatId, table, [id])
  return {
    continues: await loadPredecessor(db, secretariatId, table, id),
    continuedBy: next.map((each) => ({ id: each.id, name: each.name })),
  }
}

import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { Db } from '../db.server'

/** A record of a later plan that carries on one of an earlier. */
export interface Successor {
  id: string
  name: string
  planId: string
  continuesId: string
}

export const carriedTables = ['activity', 'position', 'body'] as const
export type CarriedTable = (typeof carriedTables)[number]

/** What carries on these records, in any plan. */
export async function loadSuccessors(
  db: Db,
  secretariatId: SecretariatId,
  table: CarriedTable,
  ids: readonly string[],
): Promise<Successor[]> {
  const asked = {
    where: { secretariatId, continuesId: { in: [...ids] } },
    select: { id: true, name: true, planId: true, continuesId: true },
  }
  const inOrder = [{ sortOrder: 'asc' as const }, { id: 'asc' as const }]
  const rows = await (() => {
    switch (table) {
      case 'activity':
        return db.activity.findMany({ ...asked, orderBy: inOrder })
      case 'position':
        return db.position.findMany({ ...asked, orderBy: inOrder })
      case 'body':
        return db.body.findMany({ ...asked, orderBy: inOrder })
    }
  })()
  return rows.flatMap(({ continuesId, ...row }) => (continuesId === null ? [] : [{ ...row, continuesId }]))
}

/** The ids of a plan's records of one kind. */
export async function loadIdsInPlan(
  db: Db,
  secretariatId: SecretariatId,
  table: CarriedTable,
  planId: string,
): Promise<Set<string>> {
  const asked = { where: { secretariatId, planId }, select: { id: true } } as const
  const rows = await (() => {
    switch (table) {
      case 'activity':
        return db.activity.findMany(asked)
      case 'position':
        return db.position.findMany(asked)
      case 'body':
        return db.body.findMany(asked)
    }
  })()
  return new Set(rows.map(({ id }) => id))
}

/** The record that one of these carries on; null where it carries on none. */
export async function loadPredecessor(
  db: Db,
  secretariatId: SecretariatId,
  table: 'position' | 'body',
  id: string,
): Promise<{ id: string; name: string } | null> {
  const asked = { where: { secretariatId, id }, select: { continues: { select: { id: true, name: true } } } }
  const row = table === 'position' ? await db.position.findFirst(asked) : await db.body.findFirst(asked)
  return row?.continues ?? null
}

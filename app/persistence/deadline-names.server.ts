import type { SecretariatId } from '../domain/access/secretariat-id'
import type { Db } from './db.server'

/** What people, plans and grants are called, by id. */
export async function loadDeadlineNames(
  db: Db,
  secretariatId: SecretariatId,
): Promise<{
  contacts: ReadonlyMap<string, string>
  plans: ReadonlyMap<string, string>
  grants: ReadonlyMap<string, string>
}> {
  const where = { secretariatId }
  const contacts = await db.contact.findMany({ where, select: { id: true, name: true } })
  const plans = await db.plan.findMany({ where, select: { id: true, name: true } })
  const grants = await db.grant.findMany({ where, select: { id: true, reference: true } })
  return {
    contacts: new Map(contacts.map(({ id, name }) => [id, name])),
    plans: new Map(plans.map(({ id, name }) => [id, name])),
    grants: new Map(grants.map(({ id, reference }) => [id, reference])),
  }
}

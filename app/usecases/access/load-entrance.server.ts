import type { Db } from '~/persistence/db.server'
import type { SecretariatSummary } from '~/persistence/secretariats.server'
import { listSecretariats } from '~/persistence/secretariats.server'
import { countUsers } from '~/persistence/users.server'
import type { VisitorContext } from './visit'

/** What the sign-in page offers. */
export interface Entrance {
  /** The demo secretariat's name, while it is the only one and the demo is allowed: a button for each role. */
  demo: string | null
  /** Nobody can sign in yet: the page of the first leader. */
  needsFirstLeader: boolean
}

export async function loadEntrance(
  { db }: Pick<VisitorContext, 'db'>,
  { isDemoAllowed }: { isDemoAllowed: boolean },
): Promise<Entrance> {
  const demo = isDemoAllowed ? await findLoneDemo(db.client) : null
  return { demo: demo?.name ?? null, needsFirstLeader: await needsFirstLeader(db.client) }
}

/** The demo secretariat where there is no other; null as soon as a real one exists. */
export async function findLoneDemo(db: Db): Promise<SecretariatSummary | null> {
  const [only, ...others] = await listSecretariats(db)
  return only?.isDemo && others.length === 0 ? only : null
}

/** Nobody has signed up and there is no demo to look at. */
export async function needsFirstLeader(db: Db): Promise<boolean> {
  if ((await countUsers(db)) > 0) return false
  return (await listSecretariats(db)).every(({ isDemo }) => !isDemo)
}

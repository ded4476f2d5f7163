import { may } from '~/domain/access/rights'
import type { GrantStatus } from '~/domain/grants/grant'
import { missingFor } from '~/domain/grants/status-needs'
import { loadGrants } from '~/persistence/records/grants.server'
import type { UseCaseContext } from '../context'
import type { Forbidden, NotFound } from '../refusals'
import { forbidden, notFound } from '../refusals'
import { changeGrantStatus } from './change-grant-status.server'

export type MoveGrantResult =
  | { ok: true; id: string; name: string; to: GrantStatus }
  /** The status asks for more, or somebody was first: the status page goes on from here. */
  | { ok: false; reason: 'asksForMore' | 'conflict'; id: string; name: string }
  | Forbidden
  | NotFound

/** A card moved on the board: a step dated today, where the grant has what its new status needs. */
export async function moveGrant(
  context: UseCaseContext,
  { id, version, to }: { id: string; version: number; to: GrantStatus },
): Promise<MoveGrantResult> {
  const { actor, today, db } = context
  if (!may(actor, 'update', 'grant')) return forbidden
  const [grant] = await loadGrants(db.client, actor.secretariatId, { id })
  if (!grant) return notFound('grant')
  const name = grant.reference
  if (grant.status === to) return { ok: true, id, name, to }
  if (missingFor(grant, to).length > 0) return { ok: false, reason: 'asksForMore', id, name }
  const saved = await changeGrantStatus(context, { id, version, to, on: today, note: null })
  if (saved.ok) return { ok: true, id, name, to }
  if (saved.reason === 'conflict') return { ok: false, reason: 'conflict', id, name }
  // What it does to reports is shown where the step can be answered.
  return saved.reason === 'invalid' || saved.reason === 'reschedule'
    ? { ok: false, reason: 'asksForMore', id, name }
    : saved
}

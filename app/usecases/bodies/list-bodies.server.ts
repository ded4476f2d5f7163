import { may } from '~/domain/access/rights'
import { bodyLevels } from '~/domain/bodies/body'
import { bodyYear } from '~/domain/bodies/body-load'
import { loadGrants } from '~/persistence/records/grants.server'
import { loadPlans } from '~/persistence/records/plans.server'
import { byId, compareNames } from '../by-name'
import type { UseCaseContext } from '../context'
import { forbidden } from '../refusals'
import type { BodyRow, ListBodiesResult } from './body-pages'
import { loadWholeBodies } from './load-bodies.server'

/** The bodies one may read, boards first; those of one plan where it is named. */
export async function listBodies(
  { db: { client: db }, actor, today }: UseCaseContext,
  { planId = null }: { planId?: string | null } = {},
): Promise<ListBodiesResult> {
  const { secretariatId } = actor
  if (!may(actor, 'read', 'body')) return forbidden
  const whole = await loadWholeBodies(db, actor)
  const plans = byId(
    await loadPlans(db, secretariatId, { id: { in: [...new Set(whole.map(({ body }) => body.planId))] } }),
  )
  const demanding = whole.flatMap(({ body }) => body.demandedByGrantId ?? [])
  const grants =
    may(actor, 'read', 'grant') && demanding.length > 0
      ? byId(await loadGrants(db, secretariatId, { id: { in: demanding } }))
      : new Map<string, never>()
  const rows = whole
    .filter(({ body }) => planId === null || body.planId === planId)
    .map((each): BodyRow => {
      const { id, name, level, effortArea, rhythm, demandedByGrantId } = each.body
      const next = each.meetings.find(({ day }) => day >= today)
      const grant = grants.get(demandedByGrantId ?? '')
      return {
        id,
        name,
        level,
        plan: { id: each.body.planId, name: plans.get(each.body.planId)?.name ?? '' },
        effortArea,
        rhythm,
        members: each.seats.length,
        next: next ? { day: next.day, time: next.time } : null,
        isDemanded: demandedByGrantId !== null,
        demandedBy: grant ? { id: grant.id, name: grant.reference } : null,
        year: bodyYear(each, today),
      }
    })
  const rank = ({ level }: BodyRow) => (level === null ? bodyLevels.length : bodyLevels.indexOf(level))
  return {
    ok: true,
    rows: rows.sort((a, b) => rank(a) - rank(b) || compareNames(a.name, b.name)),
    plans: [...plans.values()]
      .map(({ id, name }) => ({ id, name }))
      .sort((a, b) => compareNames(a.name, b.name)),
    may: { create: may(actor, 'create', 'body') },
  }
}

import { may } from '~/domain/access/rights'
import type { Day } from '~/domain/calendar/day'
import type { SeriesKind } from '~/domain/bodies/meeting-series'
import { meetingSeries } from '~/domain/bodies/meeting-series'
import { loadBodies, loadMeetings } from '~/persistence/records/bodies.server'
import { loadPlans } from '~/persistence/records/plans.server'
import { closingDaysOf } from '../calendar/closing-days-of.server'
import type { UseCaseContext } from '../context'
import type { Forbidden, NotFound } from '../refusals'
import { forbidden, notFound } from '../refusals'
import type { SeriesRow } from './body-pages'

/** The meetings a rhythm would give a body, before any of them is saved. */
export async function previewSeries(
  context: UseCaseContext,
  { bodyId, ...asked }: { bodyId: string; first: Day; everyMonths: number; count: number; kind: SeriesKind },
): Promise<{ ok: true; rows: SeriesRow[] } | Forbidden | NotFound> {
  const {
    db: { client: db },
    actor,
  } = context
  const { secretariatId } = actor
  if (!may(actor, 'create', 'meeting')) return forbidden
  const [body] = await loadBodies(db, secretariatId, { id: bodyId })
  if (!body) return notFound('body')
  const [plan] = await loadPlans(db, secretariatId, { id: body.planId })
  const there = new Set((await loadMeetings(db, secretariatId, { bodyId })).map(({ day }) => day))
  const seen = new Set<Day>()
  const rows = meetingSeries(asked, await closingDaysOf(context)).filter(({ day }) => {
    const isNew = !seen.has(day)
    seen.add(day)
    return isNew
  })
  return {
    ok: true,
    rows: rows.map((row) => ({
      ...row,
      isThere: there.has(row.day),
      isAfterPlan: row.day > plan!.through,
    })),
  }
}

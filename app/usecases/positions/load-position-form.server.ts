import { may, maySeeSalaries } from '~/domain/access/rights'
import { loadPositions } from '~/persistence/records/positions.server'
import { loadVersion } from '~/persistence/records/save-record.server'
import type { UseCaseContext } from '../context'
import { forbidden, notFound } from '../refusals'
import type { LoadPositionFormResult } from './position-values'
import { withoutCost } from './without-cost'

/** One post for its form. */
export async function loadPositionForm(
  { db: { client: db }, actor }: UseCaseContext,
  { id }: { id: string },
): Promise<LoadPositionFormResult> {
  if (!may(actor, 'update', 'position')) return forbidden
  const [position] = await loadPositions(db, actor.secretariatId, { id })
  if (!position) return notFound('position')
  return {
    ok: true,
    position: withoutCost(actor, position),
    version: (await loadVersion(db, actor.secretariatId, 'positions', id)) ?? 0,
    may: {
      update: true,
      delete: may(actor, 'delete', 'position'),
      salaries: maySeeSalaries(actor),
    },
  }
}

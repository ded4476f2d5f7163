import { may } from '~/domain/access/rights'
import { newId } from '~/persistence/new-id.server'
import { bodyParticularsRow } from '~/persistence/records/body-particulars.server'
import type { UseCaseContext } from '../context'
import type { Created } from '../refusals'
import { forbidden, invalid } from '../refusals'
import { inWriting } from '../saving/in-writing.server'
import { saveNew } from '../saving/save-record.server'
import type { BodyValues } from './body-pages'
import { bodyParts, bodyValues } from './body-parts'
import { checkBody } from './check-body.server'

/** A new body with its terms of reference; it has no members and no meetings yet. */
export async function createBody(
  context: UseCaseContext,
  { values }: { values: BodyValues },
): Promise<Created> {
  if (!may(context.actor, 'create', 'body')) return forbidden
  const { body, particulars } = bodyParts(values, newId())
  return inWriting<Created>(context, async (db) => {
    const problems = await checkBody(db, context, bodyValues(body, particulars), body.id)
    if (problems.length > 0) return invalid(problems)
    const details = bodyParticularsRow(particulars)
    return saveNew(db, context, 'bodies', body, { name: body.name, planId: body.planId, details })
  })
}

import { may } from '~/domain/access/rights'
import { namesBody, renamedInRule } from '~/domain/bodies/bodies-in-rules'
import { foldedName } from '~/domain/reporting/secretariat-obligations'
import type { Db } from '~/persistence/db.server'
import { loadBodies } from '~/persistence/records/bodies.server'
import { bodyParticularsRow, loadBodyParticulars } from '~/persistence/records/body-particulars.server'
import { loadGrants } from '~/persistence/records/grants.server'
import { loadRequirements } from '~/persistence/records/requirements.server'
import { loadVersion } from '~/persistence/records/save-record.server'
import { byId } from '../by-name'
import type { UseCaseContext } from '../context'
import type { Invalid, Updated } from '../refusals'
import { forbidden, invalid, notFound } from '../refusals'
import type { RescheduleAnswers, RescheduleAsked } from '../reschedule/reschedule-preview'
import { withReschedule } from '../reschedule/with-reschedule.server'
import { conflictOf } from '../saving/conflict.server'
import { inWriting } from '../saving/in-writing.server'
import { saveChanged } from '../saving/save-record.server'
import type { BodyValues } from './body-pages'
import { bodyParts, bodyValues } from './body-parts'
import { checkBody } from './check-body.server'

type Outcome = Updated<BodyValues> | RescheduleAsked

/**
 * Saves the form of a body. Rules that name it follow it to a new name; where its papers go out earlier or later, the
 * obligations that need it move and are shown first.
 */
export async function updateBody(
  context: UseCaseContext,
  {
    id,
    version,
    values,
    answers = null,
  }: { id: string; version: number; values: BodyValues; answers?: RescheduleAnswers | null },
): Promise<Outcome> {
  const { secretariatId } = context.actor
  if (!may(context.actor, 'update', 'body')) return forbidden
  return inWriting<Outcome>(context, async (db) => {
    const [before] = await loadBodies(db, secretariatId, { id })
    if (!before) return notFound('body')
    const known = bodyValues(before, (await loadBodyParticulars(db, secretariatId, { id })).get(id))
    const conflict = await conflictOf<BodyValues>(db, context, 'bodies', id, { version, current: known })
    if (conflict) return conflict
    const { body, particulars } = bodyParts(values, id)
    const problems = await checkBody(db, context, bodyValues(body, particulars), id)
    if (problems.length > 0) return invalid(problems)
    return withReschedule<Updated<BodyValues>>(db, context, { of: { bodyId: id }, answers }, async () => {
      if (foldedName(before.name) !== foldedName(body.name)) {
        const refusal = await renameInRules(db, context, before.name, body.name)
        if (refusal) return refusal
      }
      return saveChanged(
        db,
        context,
        'bodies',
        { record: before, details: bodyParticularsRow(known) },
        { record: body, details: bodyParticularsRow(particulars) },
        { name: body.name, planId: body.planId, version },
      )
    })
  })
}

async function renameInRules(
  db: Db,
  context: UseCaseContext,
  from: string,
  to: string,
): Promise<Invalid | null> {
  const { secretariatId } = context.actor
  const requirements = await loadRequirements(db, secretariatId, { rule: { contains: ' i ' } })
  const naming = requirements.filter(({ rule }) => namesBody(rule, from))
  if (naming.length === 0) return null
  const grants = byId(await loadGrants(db, secretariatId))
  for (const requirement of naming) {
    const rule = renamedInRule(requirement.rule, from, to)
    if (rule === null) return invalid([{ field: 'name', problem: 'notInRule' }])
    const grant = grants.get(requirement.grantId)
    await saveChanged(
      db,
      context,
      'requirements',
      { record: requirement },
      { record: { ...requirement, rule } },
      {
        name: `${grant?.reference}: ${requirement.name}`,
        planId: grant?.planId ?? null,
        version: (await loadVersion(db, secretariatId, 'requirements', requirement.id)) ?? 0,
      },
    )
  }
  return null
}

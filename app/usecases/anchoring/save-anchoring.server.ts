import { may } from '~/domain/access/rights'
import type { SecretariatId } from '~/domain/access/secretariat-id'
import { certaintyOfStage } from '~/domain/anchoring/anchored-money'
import type { Anchoring } from '~/domain/anchoring/anchoring'
import { textProblems, withTidyTexts } from '~/domain/privacy/text-problems'
import type { FieldProblem } from '~/domain/secretariat/field-problem'
import type { Db } from '~/persistence/db.server'
import { loadVersion } from '~/persistence/records/save-record.server'
import type { UseCaseContext } from '../context'
import type { Updated } from '../refusals'
import { forbidden, invalid, notFound } from '../refusals'
import { conflictOf } from '../saving/conflict.server'
import { inWriting } from '../saving/in-writing.server'
import { unknownReferences } from '../saving/references.server'
import { saveChanged, saveNew } from '../saving/save-record.server'
import type { AnchoringValues } from './anchoring-values'
import type { FoundSubject } from './find-subject.server'
import { findSubject } from './find-subject.server'

/** Writes who takes a subject over and with what; the first time it gives the subject its anchoring. */
export async function saveAnchoring(
  context: UseCaseContext,
  { id, version, values: given }: { id: string; version: number; values: AnchoringValues },
): Promise<Updated<AnchoringValues>> {
  const { actor } = context
  const { secretariatId } = actor
  if (!may(actor, 'update', 'anchoring')) return forbidden
  const values = withTidyTexts(given)
  return inWriting<Updated<AnchoringValues>>(context, async (db) => {
    const found = await findSubject(db, secretariatId, id)
    if (!found) return notFound('anchoring')
    const opened = { version, current: valuesOf(found) }
    const conflict = await conflictOf<AnchoringValues>(db, context, 'anchorings', found.anchoring.id, opened)
    if (conflict) return conflict
    const { hours, wish, ...written } = values
    const anchoring: Anchoring = { ...found.anchoring, ...written }
    const problems = [
      ...textProblems({ documentation: values.documentation }),
      ...(await ownerProblems(db, secretariatId, values)),
      ...agreedProblems(found, values),
    ]
    if (problems.length > 0) return invalid(problems)
    if (found.activity) await saveWish(db, context, found.activity, wish)
    const details = { hours, wish: found.activity ? null : wish }
    const called = { name: found.name, planId: found.planId }
    if (!found.kept) return saveNew(db, context, 'anchorings', anchoring, { ...called, details })
    const { hours: hoursBefore, wish: wishBefore } = found.kept
    const before = { record: found.anchoring, details: { hours: hoursBefore, wish: wishBefore } }
    const after = { record: anchoring, details }
    return saveChanged(db, context, 'anchorings', before, after, { ...called, version })
  })
}

export function valuesOf({ anchoring, kept, wish }: FoundSubject): AnchoringValues {
  const { ownerOrganisationId, ownerPositionId, ownerContactId } = anchoring
  const { amount, from, documentation, volunteersOnly } = anchoring
  const owner = { ownerOrganisationId, ownerPositionId, ownerContactId }
  return { ...owner, amount, from, documentation, volunteersOnly, hours: kept?.hours ?? null, wish }
}

/** An owner is one organisation or one post of this secretariat. */
async function ownerProblems(
  db: Db,
  secretariatId: SecretariatId,
  values: AnchoringValues,
): Promise<FieldProblem[]> {
  const { ownerOrganisationId, ownerPositionId, ownerContactId } = values
  if (ownerOrganisationId !== null && ownerPositionId !== null) {
    return [{ field: 'ownerPositionId', problem: 'oneOwner' }]
  }
  return unknownReferences(db, secretariatId, {
    ownerOrganisationId: ['Organisation', ownerOrganisationId],
    ownerPositionId: ['Position', ownerPositionId],
    ownerContactId: ['Contact', ownerContactId],
  })
}

/** What an agreement stands on is not taken away from under it: the stage is stepped back first, with a reason. */
function agreedProblems({ anchoring, kept }: FoundSubject, values: AnchoringValues): FieldProblem[] {
  if (certaintyOfStage(anchoring.stage) === null) return []
  const took = takesOn(anchoring.amount, kept?.hours ?? null)
  const lost: FieldProblem[] = []
  if (took && !takesOn(values.amount, values.hours)) lost.push({ field: 'amount', problem: 'neededByStage' })
  if (anchoring.documentation !== null && values.documentation === null)
    lost.push({ field: 'documentation', problem: 'neededByStage' })
  return lost
}

/** Whether an owner takes something on: kroner a year, or hours. */
export function takesOn(amount: number | null, hours: number | null): boolean {
  return (amount ?? 0) > 0 || (hours ?? 0) > 0
}

async function saveWish(
  db: Db,
  context: UseCaseContext,
  activity: NonNullable<FoundSubject['activity']>,
  wish: AnchoringValues['wish'],
): Promise<void> {
  const after = { record: { ...activity, continuation: wish ?? 'undecided' } }
  const version = (await loadVersion(db, context.actor.secretariatId, 'activities', activity.id)) ?? 0
  const called = { name: activity.name, planId: activity.planId, version }
  await saveChanged(db, context, 'activities', { record: activity }, after, called)
}

import { may } from '~/domain/access/rights'
import type { Agreement } from '~/domain/agreements/agreement'
import { agreementProblems } from '~/domain/agreements/agreement'
import { agreementIdentity } from '~/domain/agreements/versions'
import { changesBetween } from '~/domain/audit/changes'
import type { Fields } from '~/domain/audit/changes'
import { textProblems, withTidyTexts } from '~/domain/privacy/text-problems'
import { recordAudit } from '~/persistence/audit.server'
import type { Db } from '~/persistence/db.server'
import { newId } from '~/persistence/new-id.server'
import type { KeptAgreement } from '~/persistence/records/agreements.server'
import { insertAgreements, loadAgreements, overwriteAgreement } from '~/persistence/records/agreements.server'
import { loadOrganisations } from '~/persistence/records/organisations.server'
import { loadPlans } from '~/persistence/records/plans.server'
import type { UseCaseContext } from '../context'
import type { Updated } from '../refusals'
import { forbidden, invalid, notFound } from '../refusals'
import { conflictAt } from '../saving/conflict.server'
import { inWriting } from '../saving/in-writing.server'
import { unknownReferences } from '../saving/references.server'

export type AgreementValues = Omit<Agreement, 'id'>

/**
 * Saves a version of an agreement, a new one where no id is given. Versions are one agreement by plan, kind, effort
 * area and title: where one of these is changed, the other versions follow, so that the history stays together.
 */
export async function saveAgreement(
  context: UseCaseContext,
  asked: { id: string | null; version: number; values: AgreementValues },
): Promise<Updated<AgreementValues>> {
  const { actor, today } = context
  const { secretariatId } = actor
  const { id, version } = asked
  if (!may(actor, id ? 'update' : 'create', 'agreement')) return forbidden
  return inWriting<Updated<AgreementValues>>(context, async (db) => {
    const [before] = id ? await loadAgreements(db, secretariatId, { id }) : []
    if (id && !before) return notFound('agreement')
    if (before) {
      const kept = { kind: 'agreement' as const, id: before.id, version: before.version }
      const conflict = await conflictAt<AgreementValues>(db, context, kept, { version, current: before })
      if (conflict) return conflict
    }
    const tidy = withTidyTexts(asked.values)
    const agreement: Agreement = { ...tidy, id: before?.id ?? newId() }
    const [plan] = await loadPlans(db, secretariatId, { id: agreement.planId ?? '' })
    const effortAreas = [...(plan?.effortAreas ?? [])]
    // An area that has left the plan since stays on what had it.
    if (before?.effortArea && before.planId === agreement.planId) effortAreas.push(before.effortArea)
    const problems = [
      ...agreementProblems(agreement, { today, effortAreas }),
      ...textProblems(tidy),
      ...(await unknownReferences(db, secretariatId, {
        planId: ['Plan', agreement.planId],
        responsibleId: ['Contact', agreement.responsibleId],
        deputyId: ['Contact', agreement.deputyId],
      })),
      ...(await unknownParties(db, context, agreement)),
    ]
    if (problems.length > 0) return invalid(problems)
    const isWritten = await write(db, context, before ?? null, agreement)
    if (before && isWritten && agreementIdentity(before) !== agreementIdentity(agreement))
      await followIdentity(db, context, before, agreement)
    const saved = { ok: true as const, id: agreement.id, name: agreement.title }
    return { ...saved, version: before ? version + (isWritten ? 1 : 0) : 1 }
  })
}

async function unknownParties(db: Db, { actor }: UseCaseContext, { partyIds }: Agreement) {
  const there = await loadOrganisations(db, actor.secretariatId, { id: { in: partyIds } })
  return there.length === new Set(partyIds).size
    ? []
    : [{ field: 'partyIds', problem: 'unknownReference' as const }]
}

/** The other versions of what `before` was are given the same plan, kind, effort area and title. */
async function followIdentity(db: Db, context: UseCaseContext, before: KeptAgreement, after: Agreement) {
  const { planId, kind, effortArea } = before
  const related = await loadAgreements(db, context.actor.secretariatId, { planId, kind, effortArea })
  for (const other of related) {
    if (other.id === before.id || agreementIdentity(other) !== agreementIdentity(before)) continue
    const { sortOrder: _, version: __, ...rest } = other
    const { planId, kind, effortArea, title } = after
    await write(db, context, other, { ...rest, planId, kind, effortArea, title })
  }
}

/** False where nothing differs. */
async function write(
  db: Db,
  context: UseCaseContext,
  before: Agreement | null,
  after: Agreement,
): Promise<boolean> {
  const { actor, now, today } = context
  const { secretariatId } = actor
  const organisations = await loadOrganisations(db, secretariatId, {
    id: { in: [...(before?.partyIds ?? []), ...after.partyIds] },
  })
  const nameOf = new Map(organisations.map(({ id, name }) => [id, name]))
  const told = ({ partyIds, ...rest }: Agreement): Fields => ({
    ...rest,
    parties: partyIds.map((id) => nameOf.get(id) ?? id),
  })
  const changes = changesBetween('agreement', before && told(before), told(after))
  if (before && changes.length === 0) return false
  if (before) await overwriteAgreement(db, secretariatId, after)
  else await insertAgreements(db, secretariatId, [after], today)
  await recordAudit(db, actor, now, {
    action: before ? 'update' : 'create',
    recordKind: 'agreement',
    recordId: after.id,
    recordName: after.title,
    planId: after.planId,
    changes,
  })
  return true
}

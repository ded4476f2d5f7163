import { may } from '~/domain/access/rights'
import { inVersions, versionInForce } from '~/domain/agreements/versions'
import { loadAgreements } from '~/persistence/records/agreements.server'
import { loadContacts, loadOrganisations } from '~/persistence/records/organisations.server'
import { loadPlans } from '~/persistence/records/plans.server'
import { historyOf } from '../audit/history-of.server'
import { byId, namedIn } from '../by-name'
import type { UseCaseContext } from '../context'
import { filesOf } from '../files/files-of.server'
import { forbidden, notFound } from '../refusals'
import type { LoadAgreementResult } from './agreement-pages'
import { versionRows } from './version-rows'

/** One version of an agreement with its parties, its files, and the versions before and after it. */
export async function loadAgreement(
  context: UseCaseContext,
  { id }: { id: string },
): Promise<LoadAgreementResult> {
  const {
    db: { client: db },
    actor,
    today,
  } = context
  const { secretariatId } = actor
  if (!may(actor, 'read', 'agreement')) return forbidden
  const [asked] = await loadAgreements(db, secretariatId, { id })
  if (!asked) return notFound('agreement')
  const { planId, kind, effortArea } = asked
  const related = await loadAgreements(db, secretariatId, { planId, kind, effortArea })
  const versions = inVersions(related).find((each) => each.some((version) => version.id === id))!
  const states = versionRows(versions, today)
  const inForce = states.find((version) => version.id === versionInForce(versions, today).id)!
  const organisations = byId(await loadOrganisations(db, secretariatId, { id: { in: asked.partyIds } }))
  const people = [asked.responsibleId, asked.deputyId].filter((each) => each !== null)
  const contacts = byId(await loadContacts(db, secretariatId, { id: { in: people } }))
  const plans = byId(planId === null ? [] : await loadPlans(db, secretariatId, { id: planId }))
  return {
    ok: true,
    ...states.find((version) => version.id === id)!,
    title: asked.title,
    kind,
    effortArea,
    changesNeedApprovalBy: asked.changesNeedApprovalBy,
    plan: namedIn(plans, planId),
    parties: asked.partyIds.flatMap((each) => namedIn(organisations, each) ?? []),
    responsible: namedIn(contacts, asked.responsibleId),
    deputy: namedIn(contacts, asked.deputyId),
    versions: states.reverse(),
    inForce: inForce.id === id ? null : inForce,
    files: (await filesOf(db, actor, 'agreement', [id])).get(id) ?? [],
    history: await historyOf(context, [id]),
    version: asked.version,
    may: { create: may(actor, 'create', 'agreement'), update: may(actor, 'update', 'agreement') },
  }
}

import { may } from '~/domain/access/rights'
import { agreementKinds } from '~/domain/agreements/agreement'
import type { AgreementState } from '~/domain/agreements/versions'
import { inVersions, versionInForce } from '~/domain/agreements/versions'
import { loadAgreements } from '~/persistence/records/agreements.server'
import { loadContacts, loadOrganisations } from '~/persistence/records/organisations.server'
import { loadPlans } from '~/persistence/records/plans.server'
import { byId, compareNames, namedIn } from '../by-name'
import type { UseCaseContext } from '../context'
import { planChoices } from '../plans/plan-in-view'
import { forbidden, notFound } from '../refusals'
import type { AgreementListInput, AgreementRow, ListAgreementsResult } from './agreement-pages'
import { versionRows } from './version-rows'

/** The register: each agreement once, by the version that holds; strategic first, then sub-agreements by area. */
export async function listAgreements(
  { db: { client: db }, actor, today }: UseCaseContext,
  { planId, kind, state }: AgreementListInput,
): Promise<ListAgreementsResult> {
  const { secretariatId } = actor
  if (!may(actor, 'read', 'agreement')) return forbidden
  const plans = await loadPlans(db, secretariatId)
  if (planId !== null && plans.every((plan) => plan.id !== planId)) return notFound('plan')
  const planOf = byId(plans)
  const agreements = await loadAgreements(db, secretariatId, planId === null ? {} : { planId })
  const organisations = byId(await loadOrganisations(db, secretariatId))
  const contacts = byId(await loadContacts(db, secretariatId))
  const rows = inVersions(agreements).map((versions): AgreementRow => {
    const inForce = versionInForce(versions, today)
    const states = versionRows(versions, today)
    const newest = states.at(-1)!
    return {
      ...states.find(({ id }) => id === inForce.id)!,
      title: inForce.title,
      kind: inForce.kind,
      effortArea: inForce.effortArea,
      plan: namedIn(planOf, inForce.planId),
      parties: inForce.partyIds.flatMap((id) => namedIn(organisations, id) ?? []),
      responsible: namedIn(contacts, inForce.responsibleId),
      versions: versions.length,
      draft: newest.state === 'notApproved' && newest.id !== inForce.id ? newest : null,
    }
  })
  const counts: Partial<Record<AgreementState, number>> = {}
  for (const row of rows) counts[row.state] = (counts[row.state] ?? 0) + 1
  return {
    ok: true,
    rows: rows
      .filter((row) => (kind === null || row.kind === kind) && (state === null || row.state === state))
      .sort(inRegisterOrder),
    counts,
    plans: planChoices(plans, today),
    hasAny: agreements.length > 0,
    may: { create: may(actor, 'create', 'agreement') },
  }
}

function inRegisterOrder(a: AgreementRow, b: AgreementRow): number {
  const byKind = agreementKinds.indexOf(a.kind) - agreementKinds.indexOf(b.kind)
  return byKind || compareNames(a.effortArea ?? '', b.effortArea ?? '') || compareNames(a.title, b.title)
}

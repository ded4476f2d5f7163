import { may } from '~/domain/access/rights'
import type { Agreement } from '~/domain/agreements/agreement'
import { planInView } from '~/domain/plans/plan-in-view'
import { loadAgreements } from '~/persistence/records/agreements.server'
import { loadContacts, loadOrganisations } from '~/persistence/records/organisations.server'
import { loadPlans } from '~/persistence/records/plans.server'
import { byName } from '../by-name'
import type { UseCaseContext } from '../context'
import { planChoices } from '../plans/plan-in-view'
import type { Forbidden, Named, NotFound } from '../refusals'
import { forbidden, notFound } from '../refusals'
import type { AgreementValues } from './save-agreement.server'

export type LoadAgreementFormResult =
  | {
      ok: true
      agreement: (Agreement & { version: number }) | null
      /** What a new one begins with: of a new version, what it shares with the one before it. */
      start: Partial<AgreementValues>
      /** The version a new one follows. */
      follows: (Named & { versionLabel: string | null }) | null
      plans: Named[]
      effortAreas: string[]
      organisations: Named[]
      contacts: Named[]
    }
  | Forbidden
  | NotFound

/** An agreement for its form, or what a new agreement or a new version begins with. */
export async function loadAgreementForm(
  { db: { client: db }, actor, today }: UseCaseContext,
  asked: { id: string } | { followsId: string | null },
): Promise<LoadAgreementFormResult> {
  const { secretariatId } = actor
  if (!may(actor, 'update', 'agreement')) return forbidden
  const id = 'id' in asked ? asked.id : asked.followsId
  const [found] = id === null ? [] : await loadAgreements(db, secretariatId, { id })
  if (id !== null && !found) return notFound('agreement')
  const plans = await loadPlans(db, secretariatId)
  const follows = found && !('id' in asked) ? found : null
  return {
    ok: true,
    agreement: (!follows && found) || null,
    start: follows
      ? {
          planId: follows.planId,
          kind: follows.kind,
          title: follows.title,
          effortArea: follows.effortArea,
          changesNeedApprovalBy: follows.changesNeedApprovalBy,
          validThrough: follows.validThrough,
          responsibleId: follows.responsibleId,
          deputyId: follows.deputyId,
          partyIds: follows.partyIds,
        }
      : { planId: planInView(plans, today)?.id ?? null, kind: 'sub' },
    follows: follows && { id: follows.id, name: follows.title, versionLabel: follows.versionLabel },
    plans: planChoices(plans, today).map(({ id: planId, name }) => ({ id: planId, name })),
    effortAreas: [...new Set(plans.flatMap(({ effortAreas }) => effortAreas))],
    organisations: byName(
      (await loadOrganisations(db, secretariatId)).map((each) => ({ id: each.id, name: each.name })),
    ),
    contacts: byName((await loadContacts(db, secretariatId)).map(({ id, name }) => ({ id, name }))),
  }
}

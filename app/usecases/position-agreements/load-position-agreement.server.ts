import { may } from '~/domain/access/rights'
import { agreementOn } from '~/domain/positions/agreement'
import { loadPositionAgreements } from '~/persistence/records/position-agreements.server'
import type { UseCaseContext } from '../context'
import { positionAround } from '../positions/position-around.server'
import type { LoadAgreementFormResult } from '../positions/position-values'
import { forbidden, notFound } from '../refusals'

/** An agreement for its form; a new one begins with the words of the one that holds. */
export async function loadPositionAgreement(
  { db: { client: db }, actor, today }: UseCaseContext,
  { id, positionId }: { id: string | null; positionId: string | null },
): Promise<LoadAgreementFormResult> {
  if (!may(actor, id ? 'update' : 'create', 'positionAgreement')) return forbidden
  const { secretariatId } = actor
  const [agreement] = id ? await loadPositionAgreements(db, secretariatId, { id }) : []
  if (id && !agreement) return notFound('positionAgreement')
  const around = await positionAround(db, secretariatId, agreement?.positionId ?? positionId ?? '')
  if (!around) return notFound('position')
  const others = id ? [] : await loadPositionAgreements(db, secretariatId, { positionId: around.position.id })
  return {
    ok: true,
    agreement: agreement ?? null,
    earlier: agreementOn(others, today),
    position: around.shown,
    may: { update: true, delete: may(actor, 'delete', 'positionAgreement') },
  }
}

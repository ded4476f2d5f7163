import { may } from '~/domain/access/rights'
import type { ApplicationRound } from '~/domain/grants/application-round'
import { loadApplicationRounds } from '~/persistence/records/application-rounds.server'
import { loadOrganisations } from '~/persistence/records/organisations.server'
import { loadVersion } from '~/persistence/records/save-record.server'
import type { UseCaseContext } from '../context'
import type { Forbidden, Named, NotFound } from '../refusals'
import { forbidden, notFound } from '../refusals'

export type LoadRoundResult =
  { ok: true; round: ApplicationRound | null; funder: Named; version: number } | Forbidden | NotFound

/** A round for its form; without its id, what a new one of the funder begins with. `version` is the funder's. */
export async function loadRound(
  { db: { client: db }, actor }: UseCaseContext,
  { funderId, id }: { funderId: string; id: string | null },
): Promise<LoadRoundResult> {
  const { secretariatId } = actor
  if (!may(actor, 'update', 'organisation')) return forbidden
  const [funder] = await loadOrganisations(db, secretariatId, { id: funderId })
  if (!funder) return notFound('organisation')
  const [round] = id ? await loadApplicationRounds(db, secretariatId, { id, funderId }) : []
  if (id && !round) return notFound('applicationRound')
  return {
    ok: true,
    round: round ?? null,
    funder: { id: funder.id, name: funder.name },
    version: (await loadVersion(db, secretariatId, 'organisations', funderId)) ?? 0,
  }
}

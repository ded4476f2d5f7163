import { may } from '~/domain/access/rights'
import { changesBetween } from '~/domain/audit/changes'
import type { ApplicationRound } from '~/domain/grants/application-round'
import { applicationRoundProblems } from '~/domain/grants/application-round-problems'
import { textProblems, withTidyTexts } from '~/domain/privacy/text-problems'
import { recordAudit } from '~/persistence/audit.server'
import { newId } from '~/persistence/new-id.server'
import {
  insertApplicationRounds,
  loadApplicationRounds,
  overwriteApplicationRound,
} from '~/persistence/records/application-rounds.server'
import { raiseOrganisationVersion } from '~/persistence/records/funder-facts.server'
import { loadOrganisations } from '~/persistence/records/organisations.server'
import type { UseCaseContext } from '../context'
import type { Updated } from '../refusals'
import { forbidden, invalid, notFound } from '../refusals'
import { conflictOf } from '../saving/conflict.server'
import { inWriting } from '../saving/in-writing.server'
import type { RoundValues } from './funder-pages'

/** Saves a funder's round, a new one where no id is given. Rounds belong to the funder, whose version is theirs. */
export async function saveRound(
  context: UseCaseContext,
  {
    funderId,
    id,
    version,
    values,
  }: { funderId: string; id: string | null; version: number; values: RoundValues },
): Promise<Updated<RoundValues>> {
  const { actor, now } = context
  const { secretariatId } = actor
  if (!may(actor, 'update', 'organisation')) return forbidden
  const round: ApplicationRound = { ...withTidyTexts(values), id: id ?? newId(), funderId }
  return inWriting<Updated<RoundValues>>(context, async (db) => {
    const [funder] = await loadOrganisations(db, secretariatId, { id: funderId })
    if (!funder) return notFound('organisation')
    const [before] = id ? await loadApplicationRounds(db, secretariatId, { id, funderId }) : []
    if (id && !before) return notFound('applicationRound')
    if (before) {
      const opened = { version, current: before }
      const conflict = await conflictOf<RoundValues>(db, context, 'organisations', funderId, opened)
      if (conflict) return conflict
    }
    const problems = [...applicationRoundProblems(round), ...textProblems({ label: round.label })]
    if (problems.length > 0) return invalid(problems)
    const name = [funder.name, round.label].filter(Boolean).join(': ')
    const changes = changesBetween('applicationRound', before ? { ...before } : null, { ...round })
    if (changes.length === 0) return { ok: true, id: round.id, version, name }
    if (before) {
      await overwriteApplicationRound(db, secretariatId, round)
      await raiseOrganisationVersion(db, secretariatId, funderId, version)
    } else await insertApplicationRounds(db, secretariatId, [round])
    await recordAudit(db, actor, now, {
      action: before ? 'update' : 'create',
      recordKind: 'applicationRound',
      recordId: round.id,
      recordName: name,
      planId: null,
      changes,
    })
    return { ok: true, id: round.id, version: before ? version + 1 : 1, name }
  })
}

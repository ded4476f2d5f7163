import { may } from '~/domain/access/rights'
import type { Day } from '~/domain/calendar/day'
import { textProblems } from '~/domain/privacy/text-problems'
import { countsFromNotice } from '~/domain/reporting/counts-from-notice'
import { newId } from '~/persistence/new-id.server'
import { loadGrants } from '~/persistence/records/grants.server'
import { loadRequirements } from '~/persistence/records/requirements.server'
import { loadVersion } from '~/persistence/records/save-record.server'
import type { UseCaseContext } from '../context'
import type { Created } from '../refusals'
import { forbidden, invalid, notFound } from '../refusals'
import { inWriting } from '../saving/in-writing.server'
import { saveChanged } from '../saving/save-record.server'

/** Writes down a notice that came, such as a sample check: what its requirement asks is due from that day. */
export async function addNotice(
  context: UseCaseContext,
  { requirementId: id, day, note }: { requirementId: string; day: Day; note: string | null },
): Promise<Created> {
  const { actor, today } = context
  if (!may(actor, 'update', 'requirement')) return forbidden
  return inWriting<Created>(context, async (db) => {
    const [before] = await loadRequirements(db, actor.secretariatId, { id })
    if (!before) return notFound('requirement')
    const problems = textProblems({ note })
    if (!countsFromNotice(before.rule)) problems.push({ field: 'day', problem: 'notAllowed' })
    if (day > today) problems.push({ field: 'day', problem: 'inTheFuture' })
    // A second click, or the same letter from two people, is one notice.
    if (before.notices.some((notice) => notice.day === day)) problems.push({ field: 'day', problem: 'twice' })
    if (problems.length > 0) return invalid(problems)
    const [grant] = await loadGrants(db, actor.secretariatId, { id: before.grantId })
    const version = (await loadVersion(db, actor.secretariatId, 'requirements', id)) ?? 0
    const notices = [...before.notices, { id: newId(), day, note }]
    return saveChanged(
      db,
      context,
      'requirements',
      { record: before },
      { record: { ...before, notices } },
      {
        name: `${grant?.reference}: ${before.name}`,
        planId: grant?.planId ?? null,
        version,
      },
    )
  })
}

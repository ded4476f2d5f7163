import { may } from '~/domain/access/rights'
import { isStarted } from '~/domain/reporting/reschedule'
import { loadGrants } from '~/persistence/records/grants.server'
import { loadObligations, loadRequirements } from '~/persistence/records/requirements.server'
import { loadVersion } from '~/persistence/records/save-record.server'
import type { UseCaseContext } from '../context'
import type { Forbidden, NotFound } from '../refusals'
import { forbidden, notFound } from '../refusals'
import { inWriting } from '../saving/in-writing.server'
import { saveChanged } from '../saving/save-record.server'

export type NoticeRemoved = { ok: true } | Forbidden | NotFound | { ok: false; reason: 'started' }

/** Takes back a notice that was a mistake; once work has begun on what it asked for, it stands. */
export async function removeNotice(
  context: UseCaseContext,
  { requirementId: id, noticeId }: { requirementId: string; noticeId: string },
): Promise<NoticeRemoved> {
  const { secretariatId } = context.actor
  if (!may(context.actor, 'update', 'requirement')) return forbidden
  return inWriting<NoticeRemoved>(context, async (db) => {
    const [before] = await loadRequirements(db, secretariatId, { id })
    if (!before?.notices.some((notice) => notice.id === noticeId)) return notFound('requirement')
    const records = await loadObligations(db, secretariatId, { requirementId: id })
    const occurrence = `notice:${noticeId}`
    const own = records.filter((record) => record.occurrence.startsWith(occurrence))
    if (own.some((record) => isStarted({ record }))) return { ok: false, reason: 'started' }
    const [grant] = await loadGrants(db, secretariatId, { id: before.grantId })
    const version = (await loadVersion(db, secretariatId, 'requirements', id)) ?? 0
    const notices = before.notices.filter((notice) => notice.id !== noticeId)
    await saveChanged(
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
    return { ok: true }
  })
}

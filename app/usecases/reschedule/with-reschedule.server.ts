import { createHash } from 'node:crypto'
import type { Reschedule } from '~/domain/reporting/reschedule'
import { applyReschedule, reschedule, rescheduleKey } from '~/domain/reporting/reschedule'
import { reportingGrants } from '~/domain/reporting/secretariat-obligations'
import type { Db } from '~/persistence/db.server'
import { newId } from '~/persistence/new-id.server'
import { writeRecordChanges } from '~/persistence/records/apply-record-changes.server'
import type { UseCaseContext } from '../context'
import type { GrantReporting, ReportingScope } from '../requirements/load-grant-reporting.server'
import { loadGrantReporting } from '../requirements/load-grant-reporting.server'
import type { RescheduleAnswers, RescheduleAsked, ReschedulePreview } from './reschedule-preview'
import { shownMove } from './reschedule-preview'

interface GrantReschedule {
  grant: { id: string; reference: string }
  plan: Reschedule
  /** It had obligations before: the first ones of a new award move nothing and are not asked about. */
  hadSome: boolean
}

/**
 * Writes a change inside a transaction of the caller's and looks at what it does to the obligations of the grants in
 * its scope. Where it moves any, and `answers` is not the answer to exactly that, the refusal carries the preview and
 * the caller's `inWriting` takes everything back: nothing is saved before it has been seen. With the answer the
 * obligations are written in the same transaction, each with its audit entry.
 */
export async function withReschedule<Result extends { ok: boolean }>(
  db: Db,
  context: UseCaseContext,
  { of, answers }: { of: ReportingScope; answers: RescheduleAnswers | null },
  write: () => Promise<Result>,
): Promise<Result | RescheduleAsked> {
  const { secretariatId } = context.actor
  const before = await loadGrantReporting(db, secretariatId, of)
  const result = await write()
  if (!result.ok) return result
  const after = await loadGrantReporting(db, secretariatId, of)
  const moved = rescheduledGrants(before, after).filter(({ plan }) =>
    plan.items.some(({ kind }) => kind !== 'unchanged'),
  )
  if (moved.some(({ hadSome }) => hadSome)) {
    const preview = previewOf(moved)
    if (answers?.token !== preview.token) return { ok: false, reason: 'reschedule', preview }
  }
  for (const each of moved) await applyTo(db, context, each, after, answers)
  return result
}

function rescheduledGrants(before: GrantReporting, after: GrantReporting): GrantReschedule[] {
  const earlier = reportingGrants(before.records, before.around)
  const later = reportingGrants(after.records, after.around)
  const grants = new Map(after.grants.map((grant) => [grant.id, grant]))
  return before.grants.flatMap((grant) => {
    const now = grants.get(grant.id)
    if (!now) return []
    const plan = reschedule(earlier(grant), later(now))
    return [{ grant: now, plan, hadSome: plan.items.some(({ kind }) => kind !== 'appears') }]
  })
}

function previewOf(moved: readonly GrantReschedule[]): ReschedulePreview {
  const grants = moved.map(({ grant, plan }) => ({
    grant: { id: grant.id, name: grant.reference },
    moves: plan.items.flatMap((item) => (item.kind === 'unchanged' ? [] : [shownMove(item)])),
    unchanged: plan.items.filter(({ kind }) => kind === 'unchanged').length,
  }))
  const token = createHash('sha256')
    .update(JSON.stringify(grants.map(asAsked)))
    .digest('base64url')
  return { token: token.slice(0, 32), grants }
}

/** What hangs on a row that is not saved yet has another id at the next attempt; it is asked nothing. */
function asAsked({ grant, moves, unchanged }: ReschedulePreview['grants'][number]) {
  const same = moves.map((move) => (move.kind === 'appears' ? { ...move, key: null } : move))
  return { grant, moves: same, unchanged }
}

async function applyTo(
  db: Db,
  { actor, today, now }: UseCaseContext,
  { plan }: GrantReschedule,
  { records }: GrantReporting,
  answers: RescheduleAnswers | null,
): Promise<void> {
  const wants = (keys: ReadonlySet<string> | undefined, key: string) =>
    keys?.has(encodeURIComponent(key)) ?? false
  const offered = plan.items
    .filter((item) => item.kind === 'stays' && item.further !== null)
    .map(rescheduleKey)
  const started = plan.items.filter(({ kind }) => kind === 'dropsStarted').map(rescheduleKey)
  const choices = answers
    ? {
        further: new Map(offered.map((key) => [key, wants(answers.further, key)])),
        dropStarted: new Set(started.filter((key) => wants(answers.drop, key))),
      }
    : {}
  const writes = applyReschedule(plan, choices, newId)
  if (writes.created.length + writes.changed.length + writes.deleted.length === 0) return
  await writeRecordChanges(db, {
    secretariatId: actor.secretariatId,
    changes: { obligations: writes },
    records: { ...records, obligations: [...records.obligations, ...writes.created] },
    by: { userId: actor.userId, name: actor.name },
    today,
    now,
  })
}

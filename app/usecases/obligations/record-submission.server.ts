import { may } from '~/domain/access/rights'
import type { Day } from '~/domain/calendar/day'
import { latest } from '~/domain/calendar/day'
import type { Grant } from '~/domain/grants/grant'
import { textProblems } from '~/domain/privacy/text-problems'
import type { GrantObligation } from '~/domain/reporting/secretariat-obligations'
import type { Db } from '~/persistence/db.server'
import { recordAudit } from '~/persistence/audit.server'
import type { FileFacts } from '~/persistence/files.server'
import { loadLinkedFiles } from '~/persistence/files.server'
import { loadVersions } from '~/persistence/records/load-versions.server'
import { createSubmission, loadSubmissions } from '~/persistence/submissions.server'
import type { UseCaseContext } from '../context'
import { hangFiles } from '../files/hang-files.server'
import type { ReceiveUploadResult, Upload } from '../files/receive-upload.server'
import { receiveUploads } from '../files/receive-upload.server'
import { forbidden, invalid } from '../refusals'
import { obligationId } from './obligation-address'
import { moved } from './moved'
import type { OpenedObligation, SaveObligationResult } from './save-obligation.server'
import { saveObligation } from './save-obligation.server'
import { obligationName, writeObligation } from './write-obligation.server'

export interface SubmissionGiven {
  on: Day
  /** `HH:MM` in Danish time. */
  time: string | null
  /** Who sent it, by name. */
  by: string
  receipt: string | null
  note: string | null
}

export type RecordSubmissionResult = SaveObligationResult | Extract<ReceiveUploadResult, { ok: false }>

interface RecordSubmissionInput extends OpenedObligation {
  submission: SubmissionGiven
  uploads: readonly Upload[]
  /** Others of the same grant that the same sending covers. */
  also: readonly OpenedObligation[]
}

/**
 * Keeps the proof that a report is sent: day, time, by whom, receipt and files, once for all that it covers. All
 * of them become *indsendt* or none. What is paid for them still waits for the funder's approval.
 */
export async function recordSubmission(
  context: UseCaseContext,
  { submission, uploads, also, ...opened }: RecordSubmissionInput,
  filesFolder?: string,
): Promise<RecordSubmissionResult> {
  if (!may(context.actor, 'create', 'submission') || !may(context.actor, 'create', 'file')) return forbidden
  const problems = textProblems(submission)
  if (problems.length > 0) return invalid(problems)
  const received = await receiveUploads(uploads, filesFolder)
  if (!received.ok) return received
  const { on, time, note } = submission
  const sent = (obligation: GrantObligation) => {
    if (isBeforeGrant(on, obligation.grant)) return invalid([{ field: 'on', problem: 'beforeGrant' }])
    // A supplement to what is sent already is one more proof of it.
    if (obligation.status === 'submitted') {
      if (on > context.today) return invalid([{ field: 'on', problem: 'inTheFuture' }])
      const fields = { submittedOn: latest(obligation.record?.submittedOn ?? on, on) }
      return { ok: true, fields, note: null } as const
    }
    const result = moved(obligation, { kind: 'submit', on, time }, context.today, 'on')
    return result.ok ? { ...result, note } : result
  }
  return saveObligation(context, opened, {
    change: sent,
    isDone: ({ status, submittedOn }) => status === 'submitted' && submittedOn === on,
    beside: async (db, { recordId, obligation, all }) => {
      const covered = [recordId]
      const versions = await versionsOf(db, context, all)
      for (const { id, version } of also.filter((other) => other.id !== opened.id)) {
        const other = all.find((one) => idOf(one) === id)
        if (!other) return invalid([{ field: 'also', problem: 'unknownReference' }])
        if (other.record?.status === 'submitted' && other.record.submittedOn === on) {
          covered.push(other.record.id)
          continue
        }
        const current = versions.get(other.record?.id ?? '') ?? 0
        if (current !== version) return invalid([{ field: 'also', problem: 'conflict' }])
        const result = sent(other)
        if (!result.ok) return invalid([{ field: 'also', problem: 'notFromHere' }])
        const at = { obligation: other, version }
        covered.push((await writeObligation(db, context, at, result.fields, result.note)).id)
      }
      await keepProof(db, context, { obligation, covered, submission, files: received.files })
      return undefined
    },
  })
}

/** No report is sent before its grant begins or is awarded, whichever comes first; of a grant without days nothing is known. */
function isBeforeGrant(on: Day, { from, awardDay }: Grant): boolean {
  const known = [from, awardDay].filter((each) => each !== null)
  return known.length > 0 && known.every((each) => on < each)
}

function idOf({ requirement, occurrence }: GrantObligation): string {
  return obligationId({ requirementId: requirement.id, occurrence })
}

async function versionsOf(db: Db, { actor }: UseCaseContext, all: readonly GrantObligation[]) {
  const ids = all.flatMap(({ record }) => record?.id ?? [])
  return loadVersions(db, actor.secretariatId, 'obligations', 'id', ids)
}

/** The same sending told twice is kept once. */
async function keepProof(
  db: Db,
  context: UseCaseContext,
  {
    obligation,
    covered,
    submission: { on, time, by, receipt, note },
    files,
  }: {
    obligation: GrantObligation
    covered: string[]
    submission: SubmissionGiven
    files: readonly FileFacts[]
  },
): Promise<void> {
  const { actor, now } = context
  const known = await loadSubmissions(db, actor.secretariatId, covered.slice(0, 1))
  const kept = await loadLinkedFiles(
    db,
    actor.secretariatId,
    'submission',
    known.map(({ id }) => id),
  )
  const hasFiles = (id: string) =>
    files.every(({ sha256 }) => kept.some((file) => file.recordId === id && file.sha256 === sha256))
  const isKnown = known.some(
    (one) =>
      one.submittedOn === on &&
      one.submittedTime === time &&
      one.receipt === receipt &&
      one.actor === by &&
      one.note === note &&
      one.obligationIds.length === covered.length &&
      hasFiles(one.id),
  )
  if (isKnown) return
  const id = await createSubmission(db, actor.secretariatId, {
    submittedOn: on,
    submittedTime: time,
    receipt,
    note,
    actor: by,
    at: now,
    obligationIds: covered,
  })
  const planId = obligation.grant.planId
  await hangFiles(db, context, { kind: 'submission', id }, files, { planId })
  await recordAudit(db, actor, now, {
    action: 'create',
    recordKind: 'submission',
    recordId: id,
    recordName: obligationName(obligation),
    planId,
    changes: [],
  })
}

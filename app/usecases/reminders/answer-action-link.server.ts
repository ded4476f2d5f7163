import type { RecordKind } from '~/domain/access/rights'
import type { Day } from '~/domain/calendar/day'
import type { Deadline } from '~/domain/deadlines/deadline'
import type { Recipient } from '~/domain/reminders/recipients'
import { contactOfRecipient } from '~/domain/reminders/recipients'
import type { SnoozeProblem } from '~/domain/reminders/snooze-limits'
import { snoozeProblem } from '~/domain/reminders/snooze-limits'
import { spendActionLink } from '~/persistence/action-links.server'
import type { AuditRecord } from '~/persistence/audit.server'
import { recordAudit } from '~/persistence/audit.server'
import type { Db } from '~/persistence/db.server'
import { inTransaction } from '~/persistence/db.server'
import { touchRecords } from '~/persistence/records/save-record.server'
import { createSnooze } from '~/persistence/snoozes.server'
import type { TickedKind } from '~/persistence/tick-deadline.server'
import { tickDeadline } from '~/persistence/tick-deadline.server'
import type { LinkContext, LinkProblem, OpenedLink } from './find-action-link.server'
import { openLink } from './find-action-link.server'
import { canBeTicked } from './ticked-deadlines'

export interface ActionAnswer {
  /** Both are asked of a snooze only. */
  until: Day | null
  reason: string | null
}

export type AnswerActionLinkResult =
  | { ok: true; action: 'done' | 'snooze' | 'notMine' }
  | { ok: false; reason: LinkProblem }
  | { ok: false; reason: 'snooze'; problem: SnoozeProblem }

type Opened = Extract<OpenedLink, { ok: true }>

/** Does what a link from a mail is for, once, in the name of the person the mail was written to. */
export async function answerActionLink(
  { db: database, now, today }: LinkContext,
  token: string,
  answer: ActionAnswer,
): Promise<AnswerActionLinkResult> {
  return inTransaction(database, async (db): Promise<AnswerActionLinkResult> => {
    const opened = await openLink(db, { now, today }, token)
    if (!opened.ok) return opened
    const { link, deadline, person } = opened
    if (link.action === 'snooze') {
      if (answer.until === null) return { ok: false, reason: 'snooze', problem: 'notAhead' }
      const problem = snoozeProblem(deadline, answer.until, today)
      if (problem) return { ok: false, reason: 'snooze', problem }
    }
    if (!(await spendActionLink(db, link.secretariatId, link.id, now))) return { ok: false, reason: 'used' }
    await touchRecords(db, link.secretariatId)
    const change = await act(db, opened, answer, { today, now })
    if (change === null) return { ok: false, reason: 'settled' }
    const actor = { secretariatId: link.secretariatId, userId: null, name: person }
    await recordAudit(db, actor, now, { ...auditedAs(deadline), changes: [{ ...change, isSealed: false }] })
    return { ok: true, action: link.action as 'done' | 'snooze' | 'notMine' }
  })
}

interface Change {
  field: string
  from: string | null
  to: string | null
}

async function act(
  db: Db,
  { link, deadline, person }: Opened,
  { until, reason }: ActionAnswer,
  { today, now }: Pick<LinkContext, 'today' | 'now'>,
): Promise<Change | null> {
  const { secretariatId, recipient } = link
  switch (link.action) {
    case 'done': {
      const id = deadline.key.split(':')[1]!
      const kind = deadline.kind as TickedKind
      if (!canBeTicked(deadline) || !(await tickDeadline(db, secretariatId, kind, id, today))) return null
      return { field: 'doneOn', from: null, to: today }
    }
    case 'snooze': {
      const contactId = contactOfRecipient(recipient as Recipient)
      const snooze = {
        deadlineKey: deadline.key,
        contactId,
        until: until!,
        reason: reason ?? '',
        actor: person,
      }
      await createSnooze(db, secretariatId, snooze, now)
      return { field: 'snoozedUntil', from: null, to: until }
    }
    case 'notMine':
      // The spent link is what the next pass reads: the deadline then counts as nobody's until it is given to another.
      return { field: 'responsibleId', from: person, to: null }
    case 'overruled':
      return null
  }
}

const tickedRecord: Partial<Record<Deadline['kind'], RecordKind>> = {
  milestone: 'milestone',
  anchoringStep: 'anchoringStep',
  closingStep: 'anchoringStep',
}

function auditedAs({ kind, key, record, subject, detail, planId }: Deadline): Omit<AuditRecord, 'changes'> {
  const own = tickedRecord[kind]
  return {
    action: 'update',
    recordKind: own ?? record.kind,
    recordId: own ? key.split(':')[1]! : record.id,
    recordName: detail ?? subject,
    planId,
  }
}

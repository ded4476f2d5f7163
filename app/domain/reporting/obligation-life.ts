import type { Day } from '../calendar/day'
import type { Obligation } from './obligations'
import type { ObligationRecord } from './requirement'
import { noProgress } from './requirement'
import { frozenAs } from './stored-dates'

type WorkStatus = 'notStarted' | 'collecting' | 'drafting' | 'internalReview'
/** What a mistake is taken back to: work, or sent where only its approval was the mistake. */
type CorrectedStatus = WorkStatus | 'submitted'

/**
 * What a person does to an obligation. `step` is work on our side; `correct` takes back a step that was a mistake and
 * says why. Days are those on which it happened.
 */
export type ObligationMove =
  | { kind: 'step'; to: WorkStatus }
  | { kind: 'submit'; on: Day; time: string | null }
  | {
      kind: 'approve'
      on: Day
      /** Where no submission is written down: the day it was sent, if known. */
      submittedOn: Day | null
    }
  | { kind: 'return'; words: string }
  | { kind: 'waive'; reason: string }
  | { kind: 'correct'; to: CorrectedStatus; note: string }

export type ObligationMoveKind = ObligationMove['kind']

export type MoveProblem =
  /** The status it has does not lead there. */
  | { field: 'status'; problem: 'notFromHere'; from: Obligation['status'] }
  | { field: 'on' | 'submittedOn'; problem: 'future'; today: Day }
  /** Approved before it was sent. */
  | { field: 'on'; problem: 'beforeSubmission'; submittedOn: Day }
  | { field: 'time'; problem: 'notATime' }
  | { field: 'words' | 'reason' | 'note'; problem: 'required' }

export type MoveResult =
  | {
      ok: true
      record: Omit<ObligationRecord, 'id'>
      /** For the history: the funder's words, the reason or why a step was taken back. */
      note: string | null
    }
  | { ok: false; problems: MoveProblem[] }

const ourWork = ['notStarted', 'collecting', 'drafting', 'internalReview', 'returned', 'unconfirmed'] as const

/**
 * The moves that an obligation's status allows, in the order a screen offers them. Work may be skipped: what lies in
 * the desk drawer is sent in one step. An unconfirmed one is answered by any of them.
 */
export function movesFrom(status: Obligation['status']): ObligationMoveKind[] {
  switch (status) {
    case 'unconfirmed':
    case 'notStarted':
    case 'collecting':
    case 'drafting':
    case 'internalReview':
    case 'returned':
      return ['step', 'submit', 'approve', 'waive']
    case 'submitted':
      return ['approve', 'return', 'waive', 'correct']
    case 'approved':
      return ['return', 'correct']
    case 'waived':
      return ['correct']
  }
}

const clock = /^([01]\d|2[0-3]):[0-5]\d$/

/**
 * What an obligation's record becomes by a move, or why it may not. Sending freezes its period and days, so that no
 * anchor moves them any more; taking the sending back frees them. A return leaves them frozen and goes on to
 * `returned`, from where it is drafted again. The clock is not asked: a time is only checked to be one.
 * `moveObligation(overdue, { kind: 'submit', on: '2026-03-02', time: '11:40' }, '2026-03-09')` is ok.
 */
export function moveObligation(obligation: Obligation, move: ObligationMove, today: Day): MoveResult {
  const problems = moveProblems(obligation, move, today)
  if (problems.length > 0) return { ok: false, problems }
  const { requirement, occurrence } = obligation
  const before: Omit<ObligationRecord, 'id'> = obligation.record
    ? withoutId(obligation.record)
    : { ...noProgress, requirementId: requirement.id, occurrence, status: 'notStarted' }
  const kept = frozenAs(obligation)
  switch (move.kind) {
    case 'step':
      return { ok: true, record: { ...before, status: move.to, waivedReason: null }, note: null }
    case 'submit':
      return {
        ok: true,
        record: { ...before, ...kept, status: 'submitted', submittedOn: move.on, approvedOn: null },
        note: null,
      }
    case 'approve':
      return {
        ok: true,
        record: {
          ...before,
          ...kept,
          status: 'approved',
          submittedOn: move.submittedOn ?? before.submittedOn,
          approvedOn: move.on,
        },
        note: null,
      }
    case 'return':
      return {
        ok: true,
        record: { ...before, status: 'returned', approvedOn: null },
        note: move.words.trim(),
      }
    case 'waive':
      return {
        ok: true,
        record: { ...before, status: 'waived', waivedReason: move.reason.trim() },
        note: move.reason.trim(),
      }
    case 'correct':
      return { ok: true, record: corrected(before, obligation, move.to), note: move.note.trim() }
  }
}

function corrected(
  before: Omit<ObligationRecord, 'id'>,
  obligation: Obligation,
  to: CorrectedStatus,
): Omit<ObligationRecord, 'id'> {
  const record = { ...before, status: to, approvedOn: null, waivedReason: null }
  // What was sent before it was waived was sent still: only the waiver is taken back.
  const isWaiverOfSent = before.status === 'waived' && before.submittedOn !== null
  if (to === 'submitted' || isWaiverOfSent) return record
  // It was never sent, so it follows its rule again; one that no rule gives any more keeps what it has.
  const isFree = obligation.scheduled !== null
  const { keptDue, computedDue, periodFrom, periodThrough } = isFree ? noProgress : before
  return { ...record, submittedOn: null, keptDue, computedDue, periodFrom, periodThrough }
}

function moveProblems({ status, record }: Obligation, move: ObligationMove, today: Day): MoveProblem[] {
  const problems: MoveProblem[] = []
  const isAllowed = movesFrom(status).includes(move.kind) && !(move.kind === 'correct' && move.to === status)
  if (!isAllowed) problems.push({ field: 'status', problem: 'notFromHere', from: status })
  const required = (field: 'words' | 'reason' | 'note', text: string) => {
    if (text.trim() === '') problems.push({ field, problem: 'required' })
  }
  switch (move.kind) {
    case 'step':
      break
    case 'submit':
      if (move.on > today) problems.push({ field: 'on', problem: 'future', today })
      if (move.time !== null && !clock.test(move.time)) problems.push({ field: 'time', problem: 'notATime' })
      break
    case 'approve': {
      if (move.on > today) problems.push({ field: 'on', problem: 'future', today })
      const submittedOn = move.submittedOn ?? record?.submittedOn ?? null
      if (move.submittedOn !== null && move.submittedOn > today)
        problems.push({ field: 'submittedOn', problem: 'future', today })
      if (submittedOn !== null && move.on < submittedOn)
        problems.push({ field: 'on', problem: 'beforeSubmission', submittedOn })
      break
    }
    case 'return':
      required('words', move.words)
      break
    case 'waive':
      required('reason', move.reason)
      break
    case 'correct':
      required('note', move.note)
      break
  }
  return problems
}

function withoutId({ id: _id, ...record }: ObligationRecord): Omit<ObligationRecord, 'id'> {
  return record
}

/** It is our turn: it has not been sent, approved or waived. */
export function isOurWork(status: Obligation['status']): boolean {
  return (ourWork as readonly string[]).includes(status)
}

/** It is our turn, and for all we know it was not sent long ago either. */
export function isUnsent(status: Obligation['status']): boolean {
  return isOurWork(status) && status !== 'unconfirmed'
}

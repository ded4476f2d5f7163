import type { Day } from '~/domain/calendar/day'
import type { MoveProblem, ObligationMove } from '~/domain/reporting/obligation-life'
import { moveObligation } from '~/domain/reporting/obligation-life'
import type { Obligation } from '~/domain/reporting/obligations'
import type { PlainProblem } from '~/domain/secretariat/field-problem'
import type { Invalid } from '../refusals'
import { invalid } from '../refusals'
import type { ObligationFields } from './write-obligation.server'

const words: Record<MoveProblem['problem'], PlainProblem> = {
  notFromHere: 'notFromHere',
  future: 'inTheFuture',
  beforeSubmission: 'beforeSubmission',
  notATime: 'required',
  required: 'required',
}

/**
 * What a move makes of an obligation's record, or the problems beside the fields of its form. `statusField` is the
 * field that tells of a move that the status does not allow.
 */
export function moved(
  obligation: Obligation,
  move: ObligationMove,
  today: Day,
  statusField: string,
): { ok: true; fields: ObligationFields; note: string | null } | Invalid {
  const result = moveObligation(obligation, move, today)
  if (result.ok) {
    const { requirementId: _, occurrence: __, ...fields } = result.record
    return { ok: true, fields, note: result.note }
  }
  return invalid(
    result.problems.map(({ field, problem }) => ({
      field: field === 'status' ? statusField : field,
      problem: words[problem],
    })),
  )
}

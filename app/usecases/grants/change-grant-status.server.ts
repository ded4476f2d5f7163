import { may } from '~/domain/access/rights'
import type { Day } from '~/domain/calendar/day'
import type { GrantStatus } from '~/domain/grants/grant'
import { textProblems } from '~/domain/privacy/text-problems'
import type { UseCaseContext } from '../context'
import type { Updated } from '../refusals'
import { forbidden, invalid } from '../refusals'
import type { RescheduleAnswers, RescheduleAsked } from '../reschedule/reschedule-preview'
import type { GrantValues } from './grant-page'
import { saveGrant } from './save-grant.server'

/** One dated step of a grant, forward or back; every step is kept. What the status needs must be there already. */
export async function changeGrantStatus(
  context: UseCaseContext,
  {
    id,
    version,
    to,
    on,
    note,
    answers = null,
  }: {
    id: string
    version: number
    to: GrantStatus
    on: Day
    note: string | null
    answers?: RescheduleAnswers | null
  },
): Promise<Updated<GrantValues> | RescheduleAsked> {
  if (!may(context.actor, 'update', 'grant')) return forbidden
  const problems = textProblems({ note })
  if (problems.length > 0) return invalid(problems)
  return saveGrant(context, { id, version, answers }, (grant) => ({ ...grant, status: to }), { on, note })
}

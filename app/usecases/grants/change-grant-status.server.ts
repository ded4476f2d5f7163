import { may } from '~/domain/access/rights'
import type { Day } from '~/domain/calendar/day'
import type { Grant, GrantStatus } from '~/domain/grants/grant'
import type { NeededField } from '~/domain/grants/status-needs'
import { textProblems } from '~/domain/privacy/text-problems'
import type { UseCaseContext } from '../context'
import type { Updated } from '../refusals'
import { forbidden, invalid } from '../refusals'
import type { RescheduleAnswers, RescheduleAsked } from '../reschedule/reschedule-preview'
import type { GrantValues } from './grant-page'
import { saveGrant } from './save-grant.server'

/** What the new status needs, as it was written with the step; what is left out stays as it is. */
export type NeededValues = Partial<Pick<Grant, NeededField>>

/** One dated step of a grant, forward or back; every step is kept. What the status needs is there or comes with it. */
export async function changeGrantStatus(
  context: UseCaseContext,
  {
    id,
    version,
    to,
    on,
    note,
    answers = null,
    needed = {},
  }: {
    id: string
    version: number
    to: GrantStatus
    on: Day
    note: string | null
    needed?: NeededValues
    answers?: RescheduleAnswers | null
  },
): Promise<Updated<GrantValues> | RescheduleAsked> {
  if (!may(context.actor, 'update', 'grant')) return forbidden
  const problems = textProblems({ note })
  if (problems.length > 0) return invalid(problems)
  const change = (grant: GrantValues) => ({ ...grant, ...needed, status: to })
  return saveGrant(context, { id, version, answers }, change, { on, note })
}

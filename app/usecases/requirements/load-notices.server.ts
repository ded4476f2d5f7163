import type { Day } from '~/domain/calendar/day'
import { obligationsOf } from '~/domain/reporting/obligations'
import type { UseCaseContext } from '../context'
import type { Forbidden, Named, NotFound } from '../refusals'
import { loadRequirement } from './load-requirement.server'
import { requirementParts } from './requirement-parts'
import { reportingGrantOf } from './rule-facts'

export interface NoticePage {
  ok: true
  name: string
  grant: Named
  rule: string
  /** Each with the day its report is due; null while the rule gives none. */
  notices: { id: string; day: Day; note: string | null; due: Day | null }[]
}

/** The notices that came under a requirement, and the day each makes its report due. */
export async function loadNotices(
  context: UseCaseContext,
  asked: { id: string },
): Promise<NoticePage | Forbidden | NotFound> {
  const found = await loadRequirement(context, asked)
  if (!found.ok) return found
  const { obligations } = obligationsOf(reportingGrantOf(found.facts, requirementParts(found.values, found)))
  const dueOf = new Map(obligations.map(({ occurrence, due }) => [occurrence, due]))
  return {
    ok: true,
    name: found.name,
    grant: found.grant,
    rule: found.values.rule,
    notices: found.notices.map(({ id, day, note }) => ({
      id,
      day,
      note,
      due: dueOf.get(`notice:${id}`) ?? null,
    })),
  }
}

import { may } from '~/domain/access/rights'
import { parseRule } from '~/domain/reporting/rule-parse'
import { foldedName } from '~/domain/reporting/secretariat-obligations'
import type { UseCaseContext } from '../context'
import { forbidden, notFound } from '../refusals'
import { byName } from '../by-name'
import type { GrantReporting } from './load-grant-reporting.server'
import { loadGrantReporting } from './load-grant-reporting.server'
import type { LoadRuleFactsResult, RuleFacts } from './requirement-page'

/** What a new rule of a grant is laid on, for the form that previews its dates. */
export async function loadRuleFacts(
  { db: { client: db }, actor }: UseCaseContext,
  { grantId }: { grantId: string },
): Promise<LoadRuleFactsResult> {
  if (!may(actor, 'read', 'requirement')) return forbidden
  const reporting = await loadGrantReporting(db, actor.secretariatId, { grantId })
  const facts = ruleFactsOf(reporting)
  return facts ? { ok: true, ...facts } : notFound('grant')
}

/** The facts of the one grant that was loaded; null where there is none. */
export function ruleFactsOf({ grants, records, around }: GrantReporting): RuleFacts | null {
  const [grant] = grants
  if (!grant) return null
  const plan = records.plans.find(({ id }) => id === grant.planId)
  const holderId = grant.holderId ?? plan?.holderId
  const holder = records.organisations.find(({ id }) => id === holderId)
  // A secretariat of many plans has many bodies: the plan's own, and whatever the grant's rules already name.
  const named = new Set(
    records.requirements.flatMap(({ rule }) => {
      const parsed = parseRule(rule)
      if (!parsed.ok) return []
      const { rule: simple, atLatest, atEarliest } = parsed.rule
      return [simple, atLatest, atEarliest].flatMap((each) =>
        each && 'body' in each ? [foldedName(each.body)] : [],
      )
    }),
  )
  const used = new Set([...around.particulars.values()].map(({ bodyId }) => bodyId))
  const bodies = records.bodies.filter(
    ({ id, name, planId }) =>
      grant.planId === null || planId === grant.planId || named.has(foldedName(name)) || used.has(id),
  )
  return {
    grant,
    planEnd: plan?.through ?? null,
    holderFiscalYearStart: holder?.fiscalYearStart ?? 1,
    instalments: records.instalments,
    bodies: byName(
      bodies.map(({ id, name, paperLeadDays }) => ({
        id,
        name,
        paperLeadDays,
        meetings: records.meetings
          .filter(({ bodyId }) => bodyId === id)
          .map((meeting) => ({ id: meeting.id, day: meeting.day })),
      })),
    ),
    closingDays: [...around.closingDays],
    others: records.requirements.map(({ id, name, afterIds }) => ({ id, name, afterIds })),
  }
}

import { may } from '~/domain/access/rights'
import type { WindowOwner, WindowRule } from '~/domain/anchoring/window-rules'
import { usualWindowRules } from '~/domain/anchoring/window-rules'
import { changesBetween } from '~/domain/audit/changes'
import { textProblems } from '~/domain/privacy/text-problems'
import {
  deleteWindowRule,
  listChosenWindowRules,
  saveWindowRule,
} from '~/persistence/anchoring-window-rules.server'
import { recordAudit } from '~/persistence/audit.server'
import type { UseCaseContext } from '../context'
import type { Forbidden, Invalid } from '../refusals'
import { forbidden, invalid } from '../refusals'
import { inWriting } from '../saving/in-writing.server'

export type ChangeWindowRuleResult = { ok: true } | Forbidden | Invalid | { ok: false; reason: 'conflict' }

interface WindowRuleInput {
  owner: WindowOwner
  /** Null: back to the usual rule. */
  rule: WindowRule | null
  source: string | null
  version: number
}

/** Writes how the secretariat itself counts back for a kind of owner, and where it has that from. */
export function changeWindowRule(
  context: UseCaseContext,
  { owner, rule, source, version }: WindowRuleInput,
): Promise<ChangeWindowRuleResult> {
  const { actor, now } = context
  if (!may(actor, 'update', 'secretariat')) return Promise.resolve(forbidden)
  return inWriting<ChangeWindowRuleResult>(context, async (db) => {
    const { secretariatId } = actor
    const known = (await listChosenWindowRules(db, secretariatId)).find((row) => row.owner === owner)
    if ((known?.version ?? 0) !== version) return { ok: false, reason: 'conflict' }
    const problems = textProblems({ source })
    if (problems.length > 0) return invalid(problems)
    if (rule) await saveWindowRule(db, secretariatId, { owner, rule, source })
    else await deleteWindowRule(db, secretariatId, owner)
    const before = { ...(known?.rule ?? usualWindowRules[owner]), source: known?.source ?? null }
    const after = { ...(rule ?? usualWindowRules[owner]), source: rule ? source : null }
    await recordAudit(db, actor, now, {
      action: 'update',
      recordKind: 'secretariat',
      recordId: owner,
      recordName: owner,
      planId: null,
      changes: changesBetween('secretariat', before, after),
    })
    return { ok: true }
  })
}

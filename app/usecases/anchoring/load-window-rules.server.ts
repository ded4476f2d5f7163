import { may } from '~/domain/access/rights'
import type { WindowOwner, WindowRule } from '~/domain/anchoring/window-rules'
import { usualWindowRules, windowOwners } from '~/domain/anchoring/window-rules'
import { listChosenWindowRules } from '~/persistence/anchoring-window-rules.server'
import type { UseCaseContext } from '../context'
import type { Forbidden } from '../refusals'
import { forbidden } from '../refusals'

export interface WindowRuleRow {
  owner: WindowOwner
  rule: WindowRule
  source: string | null
  /** 0: the usual rule, which nobody has written over. */
  version: number
}

/** How the last responsible day is counted back for each kind of owner. */
export async function loadWindowRulePage({
  db: { client: db },
  actor,
}: UseCaseContext): Promise<{ ok: true; rules: WindowRuleRow[] } | Forbidden> {
  if (!may(actor, 'update', 'secretariat')) return forbidden
  const chosen = new Map(
    (await listChosenWindowRules(db, actor.secretariatId)).map((row) => [row.owner, row]),
  )
  const rules = windowOwners.map(
    (owner) => chosen.get(owner) ?? { owner, rule: usualWindowRules[owner], source: null, version: 0 },
  )
  return { ok: true, rules }
}

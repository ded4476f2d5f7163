import type { SecretariatId } from '../domain/access/secretariat-id'
import type { WindowOwner, WindowRule, WindowRules } from '../domain/anchoring/window-rules'
import { usualWindowRules, windowOwners } from '../domain/anchoring/window-rules'
import type { Db } from './db.server'
import { newId } from './new-id.server'

/** How a secretariat itself counts back for a kind of owner, and where it has that from. */
export interface ChosenWindowRule {
  owner: WindowOwner
  rule: WindowRule
  source: string | null
  version: number
}

/** The kinds of owner whose rule the secretariat has written itself. A row of a kind no longer ours is left out. */
export async function listChosenWindowRules(
  db: Db,
  secretariatId: SecretariatId,
): Promise<ChosenWindowRule[]> {
  const rows = await db.anchoringWindowRule.findMany({
    where: { secretariatId },
    select: {
      ownerKind: true,
      monthDay: true,
      leadMonths: true,
      leadDays: true,
      source: true,
      version: true,
    },
  })
  return rows.flatMap(({ ownerKind, source, version, ...numbers }) => {
    const owner = windowOwners.find((known) => known === ownerKind)
    return owner ? { owner, rule: written(usualWindowRules[owner], numbers), source, version } : []
  })
}

/** What holds for every kind of owner: as the secretariat has written, else as usual. */
export async function loadWindowRules(db: Db, secretariatId: SecretariatId): Promise<WindowRules> {
  const chosen = await listChosenWindowRules(db, secretariatId)
  return { ...usualWindowRules, ...Object.fromEntries(chosen.map(({ owner, rule }) => [owner, rule])) }
}

interface RuleNumbers {
  monthDay: string | null
  leadMonths: number | null
  leadDays: number | null
}

/** A kind of owner always counts in its own way; a row carries the numbers of it. */
function written(usual: WindowRule, { monthDay, leadMonths, leadDays }: RuleNumbers): WindowRule {
  switch (usual.kind) {
    case 'budgetDay':
      return { ...usual, monthDay: monthDay ?? usual.monthDay, leadDays: leadDays ?? usual.leadDays }
    case 'fiscalYear':
    case 'before':
      return { ...usual, leadMonths: leadMonths ?? usual.leadMonths, leadDays: leadDays ?? usual.leadDays }
    case 'round':
      return { ...usual, leadMonths: leadMonths ?? usual.leadMonths }
    case 'notice':
      return usual
  }
}

/** Writes the rule of a kind of owner over what was there; the caller has checked the version. */
export async function saveWindowRule(
  db: Db,
  secretariatId: SecretariatId,
  { owner, rule, source }: Omit<ChosenWindowRule, 'version'>,
): Promise<void> {
  const columns = {
    rule: rule.kind,
    monthDay: rule.kind === 'budgetDay' ? rule.monthDay : null,
    leadMonths: 'leadMonths' in rule ? rule.leadMonths : null,
    leadDays: 'leadDays' in rule ? rule.leadDays : null,
    source,
  }
  await db.anchoringWindowRule.upsert({
    where: { secretariatId_ownerKind: { secretariatId, ownerKind: owner } },
    create: { ...columns, secretariatId, id: newId(), ownerKind: owner },
    update: { ...columns, version: { increment: 1 } },
    select: { id: true },
  })
}

/** Back to the usual rule. */
export async function deleteWindowRule(
  db: Db,
  secretariatId: SecretariatId,
  owner: WindowOwner,
): Promise<void> {
  await db.anchoringWindowRule.deleteMany({ where: { secretariatId, ownerKind: owner } })
}

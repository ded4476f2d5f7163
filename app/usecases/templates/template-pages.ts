import type { Day } from '~/domain/calendar/day'
import type { MissingAnchor } from '~/domain/reporting/requirement-problems'
import type { RuleProblem } from '~/domain/reporting/rule-problem'
import type { RequirementTemplate, TemplateRequirement } from '~/domain/reporting/templates/template'
import type { Forbidden, Named, NotFound } from '../refusals'

export interface ShownTemplate extends RequirementTemplate {
  /** The secretariat's own, not the library's. */
  isOwn: boolean
}

export type ListTemplatesResult = { ok: true; templates: ShownTemplate[] } | Forbidden

/** One requirement of a template as it would be on a grant. */
export interface OfferedRequirement extends TemplateRequirement {
  /** The rule it would get: the template's, or what was typed where it leaves the day to the letter. */
  sentence: string
  problem: RuleProblem | null
  missing: MissingAnchor['anchor'][]
  dates: Day[]
  isNameTaken: boolean
  /** Ticked unless somebody says otherwise: it gives dates, or could once the day is typed. */
  isTaken: boolean
}

/** What somebody chose of a template: which requirements, and the rules that were typed, by their number. */
export interface TemplateChoice {
  take: ReadonlySet<number>
  rules: Readonly<Record<number, string>>
}

export interface TemplateOffer {
  ok: true
  grant: Named
  mayApply: boolean
  templates: ShownTemplate[]
  /** Null until one is chosen. */
  chosen: ShownTemplate | null
  offered: OfferedRequirement[]
}

export type OfferTemplateResult = TemplateOffer | Forbidden | NotFound

export type TemplateApplied =
  | { ok: true; id: string; name: string; made: number }
  | Forbidden
  | NotFound
  | { ok: false; reason: 'nothingChosen' }
  /** Nothing is made; each problem under the requirement's name. */
  | { ok: false; reason: 'refused'; names: string[] }

export function templateRef({ key, version }: Pick<RequirementTemplate, 'key' | 'version'>): string {
  return `${key}@${version}`
}

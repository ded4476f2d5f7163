import type { Day } from '~/domain/calendar/day'
import type { Grant, Instalment } from '~/domain/grants/grant'
import type { Requirement } from '~/domain/reporting/requirement'
import type { RequirementParticulars } from '~/domain/reporting/requirement-particulars'
import type { Forbidden, Named, NotFound } from '../refusals'

/** What the form of a requirement edits; its artefacts are those its details name. */
export type RequirementValues = Omit<Requirement, 'id' | 'artefacts' | 'notices' | 'recordedOn'> &
  RequirementParticulars

/** A body that a rule may count from, or that must see a report. */
export interface RuleBody extends Named {
  paperLeadDays: number | null
  meetings: { id: string; day: Day }[]
}

/**
 * Everything a rule of one grant is laid on, small enough for the browser: it works the dates out while somebody
 * types, with the scheduler that will work them out for good.
 */
export interface RuleFacts {
  grant: Grant
  planEnd: Day | null
  holderFiscalYearStart: number
  instalments: Instalment[]
  bodies: RuleBody[]
  closingDays: Day[]
  /** The grant's other requirements, in their order. */
  others: (Named & { afterIds: string[] })[]
}

export interface RequirementPage {
  ok: true
  id: string
  name: string
  version: number
  values: RequirementValues
  notices: Requirement['notices']
  recordedOn: Day
  grant: Named
  facts: RuleFacts
  may: { update: boolean; delete: boolean }
}

export type LoadRequirementResult = RequirementPage | Forbidden | NotFound

export type LoadRuleFactsResult = ({ ok: true } & RuleFacts) | Forbidden | NotFound

import type { Day } from '../../calendar/day'
import type { Artefact, Consequence, RequirementCondition, Shift } from '../requirement'

/** One requirement of a template. Texts are the published page's content in our words, never a letter's. */
export interface TemplateRequirement {
  name: string
  artefacts: readonly Artefact[]
  /** The sentence (*Regel*); null where the page leaves the day to the grant letter, and a person types it. */
  rule: string | null
  dueTime?: string | undefined
  shift?: Shift | undefined
  consequence?: Consequence | undefined
  condition?: RequirementCondition | undefined
  /** Names of requirements of the same template that must be approved first. */
  after?: readonly string[] | undefined
  /** What the page says; it becomes the requirement's clause until the letter's own is typed. */
  clause: string
  /** What the page leaves open. */
  note?: string | undefined
}

/**
 * What a funder asks for, as one of its published pages said when it was read. It prefills, it never decides: the
 * grant letter does. A changed page is a new version beside the old, and a grant keeps the version it was given.
 */
export interface RequirementTemplate {
  key: string
  version: number
  /** The funder, as it names itself. */
  funder: string
  /** The scheme, where the funder has several. */
  title: string
  /** The day this version was written down from its source. */
  readOn: Day
  sources: readonly TemplateSource[]
  requirements: readonly TemplateRequirement[]
  /** What else the page says that no requirement can carry. */
  notes: readonly string[]
}

export interface TemplateSource {
  title: string
  /** As domain and path, without a scheme. */
  address: string
}

import type { RecordKind } from '~/domain/access/rights'

/** The kinds of records that files hang on, and the table each lies in. */
export const tableOfHolder = {
  plan: 'Plan',
  organisation: 'Organisation',
  contact: 'Contact',
  activity: 'Activity',
  milestone: 'Milestone',
  agreement: 'Agreement',
  position: 'Position',
  positionAgreement: 'PositionAgreement',
  grant: 'Grant',
  spendingCondition: 'SpendingCondition',
  instalment: 'Instalment',
  requirement: 'Requirement',
  obligation: 'Obligation',
  submission: 'Submission',
  anchoring: 'Anchoring',
  anchoringStep: 'AnchoringStep',
  collaboration: 'Collaboration',
  body: 'Body',
  meeting: 'Meeting',
  boardReview: 'BoardReview',
} as const satisfies Partial<Record<RecordKind, string>>

export type FileHolderKind = keyof typeof tableOfHolder

export function isFileHolder(kind: string): kind is FileHolderKind {
  return Object.hasOwn(tableOfHolder, kind)
}

/** The record that files hang on. */
export interface FileHolder {
  kind: FileHolderKind
  id: string
}

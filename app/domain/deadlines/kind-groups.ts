import type { DeadlineKind } from './deadline'

/** What a calendar can be narrowed to, in the order its chips stand. */
export const kindGroups = [
  'reporting',
  'application',
  'instalment',
  'terms',
  'meeting',
  'anchoring',
  'people',
  'plan',
] as const
export type KindGroup = (typeof kindGroups)[number]

const groups: Record<DeadlineKind, KindGroup> = {
  obligation: 'reporting',
  instalment: 'instalment',
  application: 'application',
  expectedAnswer: 'application',
  acceptance: 'terms',
  startBy: 'terms',
  useBy: 'terms',
  extension: 'terms',
  vouchers: 'terms',
  changeRequest: 'terms',
  agreement: 'people',
  positionAgreement: 'people',
  evaluation: 'people',
  notice: 'people',
  jobChangeRisk: 'people',
  milestone: 'plan',
  anchoringStep: 'anchoring',
  closingStep: 'anchoring',
  anchoringWindow: 'anchoring',
  anchoringEvidence: 'anchoring',
  meeting: 'meeting',
  papers: 'meeting',
  decision: 'meeting',
  prequalification: 'plan',
  firstYearReview: 'plan',
  planEnd: 'plan',
}

/** `kindGroupOf('papers')` is `meeting`. */
export function kindGroupOf(kind: DeadlineKind): KindGroup {
  return groups[kind]
}

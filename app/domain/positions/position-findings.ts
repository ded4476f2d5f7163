import { advice } from './findings/advice'
import { agreementState } from './findings/agreement-state'
import { endsBeforeActivity } from './findings/ends-before-activity'
import { hoursAbovePost } from './findings/hours-above-post'
import { noticePassed } from './findings/notice-passed'
import { payerEndsEarly } from './findings/payer-ends-early'
import { payersBelowWhole } from './findings/payers-below-whole'
import type { PositionFacts, PositionFinding } from './findings/position-finding'
import { toneOf } from './findings/position-finding'
import { tooManyActivities } from './findings/too-many-activities'

/** Everything to be noticed about a post; what is late or costs stands first, each kind in the order below. */
export function positionFindings(facts: PositionFacts): PositionFinding[] {
  const findings = [
    ...agreementState(facts),
    ...noticePassed(facts),
    ...payersBelowWhole(facts),
    ...payerEndsEarly(facts),
    ...hoursAbovePost(facts),
    ...endsBeforeActivity(facts),
    ...tooManyActivities(facts),
    ...advice(facts),
  ]
  return [
    ...findings.filter((finding) => toneOf(finding) === 'bad'),
    ...findings.filter((finding) => toneOf(finding) === 'watch'),
  ]
}

/** A word to get advice is no fault of the post: lists count the others. */
export function isAdvice({ code }: PositionFinding): boolean {
  return code === 'adviseOnVat' || code === 'adviseOnEmployerDuties'
}

import type { Continuation } from '~/domain/activities/activity'
import type { Anchoring } from '~/domain/anchoring/anchoring'

/** What is written of an owner. The stage is changed by steps of its own. */
export interface AnchoringValues extends Pick<
  Anchoring,
  | 'ownerOrganisationId'
  | 'ownerPositionId'
  | 'ownerContactId'
  | 'amount'
  | 'from'
  | 'documentation'
  | 'volunteersOnly'
> {
  /** Hours a year, 1/10.000. */
  hours: number | null
  wish: Continuation | null
}

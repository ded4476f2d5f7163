import type { Collaboration } from '~/domain/anchoring/anchoring'
import type { CollaborationParticulars } from '~/domain/anchoring/collaboration-particulars'
import { noCollaborationParticulars } from '~/domain/anchoring/collaboration-particulars'
import { withTidyTexts } from '~/domain/privacy/text-problems'
import type { CollaborationValues } from './collaboration-pages'

/** The two halves a collaboration's form values are kept as, their texts tidied and empty ones left out. */
export function collaborationParts(
  values: CollaborationValues,
  id: string,
): { collaboration: Collaboration; particulars: CollaborationParticulars } {
  const { planId, name, participantIds, heldTogetherById, ...particulars } = withTidyTexts(values)
  const { hoursPerMonth, rhythm, enables, lostWithout } = particulars
  return {
    collaboration: { id, planId, name, participantIds, heldTogetherById },
    particulars: {
      hoursPerMonth,
      rhythm: rhythm || null,
      enables: enables || null,
      lostWithout: lostWithout || null,
    },
  }
}

/** What the form of a collaboration opens with. */
export function collaborationValues(
  { id: _, ...record }: Collaboration,
  kept: CollaborationParticulars = noCollaborationParticulars,
): CollaborationValues {
  const { hoursPerMonth, rhythm, enables, lostWithout } = kept
  return { ...record, hoursPerMonth, rhythm, enables, lostWithout }
}

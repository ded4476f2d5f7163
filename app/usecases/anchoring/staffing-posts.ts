import type { StaffingPost } from '~/domain/anchoring/closing-template'
import type { RecordsIndex } from '~/domain/funding/records-index'

/** The posts with hours on an activity, each with all its hours. */
export function staffingPosts(
  activityId: string,
  index: Pick<RecordsIndex, 'positionsStaffing' | 'assignmentsOf'>,
): StaffingPost[] {
  return index.positionsStaffing(activityId).map(({ id, name, through, noticeMonths }) => ({
    id,
    name,
    through,
    noticeMonths,
    assignments: index.assignmentsOf(id),
  }))
}

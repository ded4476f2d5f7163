import type { Deadline } from './deadline'
import type { DeadlineRecords } from './deadline-records'
import { newDeadline } from './new-deadline'

/** What an activity is to have delivered by a day of our own. */
export function milestoneDeadlines({ activities, milestones }: DeadlineRecords): Deadline[] {
  const activityOf = new Map(activities.map((activity) => [activity.id, activity]))
  return milestones.flatMap((milestone) => {
    const activity = activityOf.get(milestone.activityId)
    if (!activity) return []
    return newDeadline({
      kind: 'milestone',
      of: milestone.id,
      day: milestone.day,
      subject: activity.name,
      detail: milestone.title,
      record: { kind: 'activity', id: activity.id },
      planId: activity.planId,
      responsibleId: milestone.responsibleId,
      deputyId: milestone.deputyId,
      recordedOn: milestone.recordedOn,
      isOurs: true,
      isDone: milestone.isDone,
    })
  })
}

import type { Day } from '../calendar/day'
import type { Deadline } from './deadline'
import type { AnchoringWindowDay, DeadlineRecords } from './deadline-records'
import { newDeadline } from './new-deadline'

/** The steps on the way to a new owner, the last day on which one can still decide, and promises without a paper. */
export function anchoringDeadlines(records: DeadlineRecords): Deadline[] {
  return [
    ...stepDeadlines(records),
    ...(records.anchoringWindows ?? []).map((window) =>
      newDeadline({
        ...ofAnchoring(window),
        kind: 'anchoringWindow',
        recordedOn: knownSince(records, window),
      }),
    ),
    ...(records.missingEvidence ?? []).map((missing) =>
      newDeadline({ ...ofAnchoring(missing), kind: 'anchoringEvidence', recordedOn: missing.recordedOn }),
    ),
  ]
}

function ofAnchoring(given: AnchoringWindowDay) {
  const { subjectId, pageId, subject, day, planId, responsibleId, deputyId } = given
  const record = { kind: 'anchoring' as const, id: pageId }
  return { of: subjectId, day, subject, record, planId, responsibleId, deputyId }
}

/** A window is computed from the plan's figures: it is known as long as the plan is. */
function knownSince({ recordedOn }: DeadlineRecords, { planId, day }: AnchoringWindowDay): Day {
  return recordedOn.get(planId) ?? day
}

function stepDeadlines(records: DeadlineRecords): Deadline[] {
  const subjectOf = anchoringSubjects(records)
  return records.anchoringSteps.flatMap((step) => {
    const subject = subjectOf(step.anchoringId)
    if (!subject) return []
    return newDeadline({
      kind: step.isOrderlyClose ? 'closingStep' : 'anchoringStep',
      of: step.id,
      day: step.day,
      subject: subject.name,
      detail: step.title,
      record: { kind: 'anchoring', id: step.anchoringId },
      planId: subject.planId,
      responsibleId: step.responsibleId,
      deputyId: step.deputyId,
      recordedOn: step.recordedOn,
      isOurs: true,
      isDone: step.doneOn !== null,
    })
  })
}

/** What an anchoring is of, and the plan that is in: the activity, the collaboration or the plan's overall approach. */
function anchoringSubjects({
  anchorings,
  activities,
  collaborations,
  plans,
}: DeadlineRecords): (anchoringId: string) => { name: string; planId: string } | undefined {
  const subjects = new Map<string, { name: string; planId: string }>([
    ...plans.map(({ id, name }) => [id, { name, planId: id }] as const),
    ...activities.map((activity) => [activity.id, activity] as const),
    ...collaborations.map((collaboration) => [collaboration.id, collaboration] as const),
  ])
  const anchoringOf = new Map(anchorings.map((anchoring) => [anchoring.id, anchoring]))
  return (anchoringId) => {
    const anchoring = anchoringOf.get(anchoringId)
    if (!anchoring) return undefined
    const { activityId, collaborationId, planId } = anchoring
    return subjects.get(activityId ?? collaborationId ?? planId ?? '')
  }
}

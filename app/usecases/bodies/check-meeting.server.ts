import type { Body, Meeting } from '~/domain/bodies/body'
import { meetingProblems } from '~/domain/bodies/body-problems'
import { textProblems } from '~/domain/privacy/text-problems'
import type { FieldProblem } from '~/domain/secretariat/field-problem'
import type { Db } from '~/persistence/db.server'
import { loadMeetings } from '~/persistence/records/bodies.server'
import { loadPlans } from '~/persistence/records/plans.server'
import type { UseCaseContext } from '../context'
import type { MeetingValues } from './body-pages'

/** Everything that keeps a meeting from being saved as it is. */
export async function checkMeeting(
  db: Db,
  { actor: { secretariatId }, today }: UseCaseContext,
  body: Body,
  { id, before, values }: { id: string; before: Meeting | null; values: MeetingValues },
): Promise<FieldProblem[]> {
  const others = await loadMeetings(db, secretariatId, { bodyId: body.id })
  const [plan] = await loadPlans(db, secretariatId, { id: body.planId })
  const { day, time, minutes, place, isHeld } = values
  return [
    ...meetingProblems({ id, day, time, minutes }, { today, plan: plan!, others, before, isHeld }),
    ...textProblems({ place }),
  ]
}

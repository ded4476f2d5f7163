import type { SecretariatId } from '~/domain/access/secretariat-id'
import type { FieldProblem } from '~/domain/secretariat/field-problem'
import { textProblems } from '~/domain/privacy/text-problems'
import type { Db } from '~/persistence/db.server'
import { unknownReferences } from '../saving/references.server'
import { boardMeetings } from './board-meetings.server'
import type { ReviewValues } from './review-pages'

/** What is wrong with what a draft is to say. A meeting is one of the plan's boards. */
export async function checkDraft(
  db: Db,
  secretariatId: SecretariatId,
  planId: string,
  { decisions, suggestedIds: _, ...values }: ReviewValues,
): Promise<FieldProblem[]> {
  const problems: FieldProblem[] = [...textProblems(values)]
  const meetings = await boardMeetings(db, secretariatId, planId)
  if (values.meetingId !== null && !meetings.some(({ id }) => id === values.meetingId))
    problems.push({ field: 'meetingId', problem: 'unknownReference' })
  const activityIds = Object.fromEntries(
    decisions.map(({ activityId }, index): [string, [string, string | null]] => [
      `decisions[${index}].activityId`,
      ['Activity', activityId],
    ]),
  )
  problems.push(...(await unknownReferences(db, secretariatId, activityIds)))
  decisions.forEach(({ subject, text }, index) => {
    const found = textProblems({ subject, text })
    problems.push(...found.map((each) => ({ ...each, field: `decisions[${index}].${each.field}` })))
  })
  return problems
}

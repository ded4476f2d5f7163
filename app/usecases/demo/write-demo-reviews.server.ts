import type { Role } from '../../domain/access/actor'
import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { Anchoring } from '../../domain/anchoring/anchoring'
import type { ReviewDecision } from '../../domain/board/board-decision'
import type { Day } from '../../domain/calendar/day'
import { addDays, addMonths, earliest } from '../../domain/calendar/day'
import type { Instant } from '../../domain/calendar/instant'
import { instant } from '../../domain/calendar/instant'
import type { Database } from '../../persistence/database.server'
import { inTransaction } from '../../persistence/db.server'
import { findMemberByRole } from '../../persistence/memberships.server'
import { loadActivities } from '../../persistence/records/activities.server'
import { loadAnchorings } from '../../persistence/records/anchorings.server'
import { updateRecord } from '../../persistence/records/save-record.server'
import type { BoardMeeting } from '../board-reviews/board-meetings.server'
import { boardMeetings } from '../board-reviews/board-meetings.server'
import { carryOut } from '../board-reviews/carry-out.server'
import { castVote } from '../board-reviews/cast-vote.server'
import { commentOnReview } from '../board-reviews/comment-on-review.server'
import { createReview } from '../board-reviews/create-review.server'
import { decide } from '../board-reviews/decide.server'
import { freezeReview } from '../board-reviews/freeze-review.server'
import { loadReviewForm } from '../board-reviews/load-review-form.server'
import { loadReview } from '../board-reviews/load-review.server'
import type { DecidedValues, ReviewPage } from '../board-reviews/review-pages'
import { saveMinutes } from '../board-reviews/save-minutes.server'
import { signOffReview } from '../board-reviews/sign-off-review.server'
import { updateReview } from '../board-reviews/update-review.server'
import type { UseCaseContext } from '../context'

/** What had not been decided yet when the board last met: so the next paper has something to tell. */
const decidedSince = 'Barselscafé'

/** Papers go out so long before a meeting. */
const paperLead = 14

interface Demonstrated {
  secretariatId: SecretariatId
  planId: string
  today: Day
  now: Instant
}

/**
 * Gives the demo one paper that the board has decided on, with one decision that nobody has carried out, and a draft
 * for its next meeting: through the same use cases as everybody's, on the days they would have been made.
 */
export async function writeDemoReviews(database: Database, given: Demonstrated): Promise<void> {
  const { secretariatId, planId, today } = given
  const meetings = await boardMeetings(database.client, secretariatId, planId)
  const last = meetings.filter(({ day }) => day < today).at(-1)
  const next = meetings.find(({ day }) => day >= today)
  if (last) {
    const before = await withStage(database, given, 'dialogue')
    await decidedPaper(database, given, last)
    if (before) await withStage(database, given, before)
  }
  const leader = await inside(database, given, 'leader', today, given.now)
  await draft(leader, planId, next ?? null)
}

async function inside(
  database: Database,
  { secretariatId }: Demonstrated,
  role: Role,
  today: Day,
  now: Instant = instant(`${today}T09:00:00.000Z`),
): Promise<UseCaseContext> {
  const member = await findMemberByRole(database.client, secretariatId, role)
  if (!member) throw new Error(`the demo has no ${role}`)
  const { userId, name } = member
  const rights = { contactId: null, contactOrganisationId: null, maySeeSalaries: role === 'leader' }
  const actor = { userId, name, secretariatId, role, ...rights, language: 'da' as const }
  return { db: database, actor, today, now }
}

/** Sets the stage of what was decided since, and says what it was. */
async function withStage(
  database: Database,
  { secretariatId, planId }: Demonstrated,
  stage: Anchoring['stage'],
): Promise<Anchoring['stage'] | null> {
  const db = database.client
  const activities = await loadActivities(db, secretariatId, { planId })
  const activityId = activities.find(({ name }) => name === decidedSince)?.id ?? ''
  const [anchoring] = await loadAnchorings(db, secretariatId, { activityId })
  if (!anchoring) return null
  await inTransaction(database, (tx) =>
    updateRecord(tx, secretariatId, 'anchorings', { ...anchoring, stage }, { version: null }),
  )
  return anchoring.stage
}

async function draft(context: UseCaseContext, planId: string, meeting: BoardMeeting | null): Promise<string> {
  const form = await loadReviewForm(context, { planId })
  if (!form.ok) throw new Error(form.reason)
  const { decisions: _, ...values } = form.values
  const title = meeting ? values.title : 'Oplæg til bestyrelsen'
  const made = await createReview(context, { planId, values: { ...values, title, agendaItem: '4' } })
  if (!made.ok) throw new Error(made.reason)
  return made.id
}

async function decidedPaper(database: Database, given: Demonstrated, meeting: BoardMeeting): Promise<void> {
  const preparing = await inside(database, given, 'leader', addDays(meeting.day, -paperLead))
  const id = await draft(preparing, given.planId, meeting)
  await withTime(preparing, id, addMonths(given.today, 3))
  const { version } = await shown(preparing, id)
  const frozen = await freezeReview(preparing, { id, version })
  if (!frozen.ok) throw new Error(frozen.reason)
  const member = await inside(database, given, 'board', addDays(meeting.day, -2))
  await commentOnReview(member, {
    id,
    text: 'Har Familieafdelingen svaret? Uden dem har Familiehuset ingen ejer.',
  })
  const meetingDay = await inside(database, given, 'leader', meeting.day)
  const voting = await inside(database, given, 'board', meeting.day)
  for (const [index, item] of (await shown(meetingDay, id)).decisions.entries()) {
    await castVote(voting, { reviewId: id, id: item.id, vote: 'for' })
    const values = decidedAs(item, index, meeting)
    await decide(meetingDay, { reviewId: id, id: item.id, version: item.version, values })
    // The first is the one that nobody has done.
    if (index === 0) continue
    const after = addDays(meeting.day, 10 + index)
    const on = earliest(after, given.today)
    await carryOut(await inside(database, given, 'leader', on), { reviewId: id, id: item.id, on })
  }
  const signed = { on: meeting.day, by: 'Hanne Toft, formand, og Jesper Hauge, næstformand' }
  await signOffReview(meetingDay, { id, values: signed })
  const { version: last } = await shown(meetingDay, id)
  const minutes =
    'Bestyrelsen fulgte indstillingerne. Der var enighed om, at kommunen skal med, før sommeren er omme.'
  await saveMinutes(meetingDay, { id, version: last, values: { minutes } })
}

/** Every item has time until a day that is still ahead. */
async function withTime(context: UseCaseContext, id: string, latestOn: Day): Promise<void> {
  const form = await loadReviewForm(context, { id })
  if (!form.ok || form.version === null) throw new Error('the demo has no draft')
  const decisions = form.values.decisions.map((decision) => ({ ...decision, latestOn }))
  const values = {
    ...form.values,
    title: form.values.title,
    meetingId: form.values.meetingId,
    decisions,
    suggestedIds: [],
  }
  await updateReview(context, { id, version: form.version, values })
}

function decidedAs(
  { proposal }: Pick<ReviewDecision, 'proposal'>,
  index: number,
  { body, day: decidedOn }: BoardMeeting,
): DecidedValues {
  return {
    decision: index === 0 ? 'handOver' : (proposal ?? 'continue'),
    postponedTo: null,
    note: index === 0 ? 'Sekretariatet finder en ejer og vender tilbage på næste møde.' : null,
    decidedBy: body,
    decidedOn,
  }
}

async function shown(context: UseCaseContext, id: string): Promise<ReviewPage> {
  const page = await loadReview(context, { id })
  if (!page.ok) throw new Error(page.reason)
  return page
}

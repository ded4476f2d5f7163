import { may } from '~/domain/access/rights'
import { loadActivities } from '~/persistence/records/activities.server'
import { loadMilestones } from '~/persistence/records/milestones.server'
import { loadContacts } from '~/persistence/records/organisations.server'
import { byId } from '../by-name'
import type { UseCaseContext } from '../context'
import type { MilestoneRow } from './milestone-list'
import { inMeetingOrder, milestoneRow } from './milestone-rows'

export interface ActivityMilestones {
  rows: MilestoneRow[]
  may: { create: boolean; update: boolean }
}

/** The delivery plan of one activity for its page; null to those who may not read milestones. */
export async function milestonesOfActivity(
  { db: { client: db }, actor, today }: UseCaseContext,
  { activityId }: { activityId: string },
): Promise<ActivityMilestones | null> {
  const { secretariatId } = actor
  if (!may(actor, 'read', 'milestone')) return null
  const [activity] = await loadActivities(db, secretariatId, { id: activityId })
  if (!activity) return null
  const milestones = await loadMilestones(db, secretariatId, { activityId })
  const people = milestones
    .flatMap(({ responsibleId, deputyId }) => [responsibleId, deputyId])
    .filter((id) => id !== null)
  const contacts = byId(await loadContacts(db, secretariatId, { id: { in: people } }))
  return {
    rows: inMeetingOrder(milestones.map((each) => milestoneRow(each, activity, contacts, today))),
    may: { create: may(actor, 'create', 'milestone'), update: may(actor, 'update', 'milestone') },
  }
}

/** The activity a milestone belongs to; null where it is not there or may not be read. */
export async function findActivityOfMilestone(
  { db: { client: db }, actor }: UseCaseContext,
  { id }: { id: string },
): Promise<string | null> {
  if (!may(actor, 'read', 'milestone')) return null
  const [milestone] = await loadMilestones(db, actor.secretariatId, { id })
  return milestone?.activityId ?? null
}

import type { Day } from '~/domain/calendar/day'
import { wholeShare } from '~/domain/money/oere'
import { loadActivities } from '~/persistence/records/activities.server'
import { loadGrantParticulars } from '~/persistence/records/grant-particulars.server'
import { loadGrants } from '~/persistence/records/grants.server'
import { loadContacts, loadOrganisations } from '~/persistence/records/organisations.server'
import { loadPlans } from '~/persistence/records/plans.server'
import { byId } from '../by-name'
import { deadlineAnswer } from '../deadlines/deadline-answer'
import { loadDeadlinesWithNames } from '../deadlines/load-deadlines-with-names.server'
import type { ApiReader } from './api-reader.server'

/** Everything with a day; `within`: only what is still to do within so many days, overdue work too. */
export async function readDeadlines(
  { db, secretariatId, today }: ApiReader,
  within: number | undefined,
): Promise<{ today: Day; deadlines: object[] }> {
  const { deadlines, names } = await loadDeadlinesWithNames(db, secretariatId, { today, within })
  return { today, deadlines: deadlines.map((deadline) => deadlineAnswer(deadline, names)) }
}

/** The activities of every plan, in the order of their rows. */
export async function readActivities({ db: { client: db }, secretariatId }: ApiReader): Promise<object> {
  const plans = byId(await loadPlans(db, secretariatId))
  const contacts = byId(await loadContacts(db, secretariatId))
  const activities = await loadActivities(db, secretariatId)
  const named = (id: string | null) => (id === null ? null : (contacts.get(id)?.name ?? null))
  return {
    activities: activities.map((activity) => ({
      id: activity.id,
      activity: activity.name,
      plan: plans.get(activity.planId)?.name ?? null,
      planId: activity.planId,
      effortAreas: activity.effortAreas,
      areas: activity.areas,
      targetGroup: activity.targetGroup,
      from: activity.from,
      through: activity.through,
      responsible: named(activity.responsibleId),
      deputy: named(activity.deputyId),
      value: activity.value,
      continuation: activity.continuation,
    })),
  }
}

/** Grants and applications with their dates, gross amounts and status, in the order of their rows. */
export async function readGrants({ db: { client: db }, secretariatId }: ApiReader): Promise<object> {
  const plans = byId(await loadPlans(db, secretariatId))
  const contacts = byId(await loadContacts(db, secretariatId))
  const funders = byId(await loadOrganisations(db, secretariatId))
  const particulars = await loadGrantParticulars(db, secretariatId)
  const grants = await loadGrants(db, secretariatId)
  const named = (id: string | null | undefined) => (id ? (contacts.get(id)?.name ?? null) : null)
  return {
    grants: grants.map((grant) => {
      const own = particulars.get(grant.id)
      return {
        id: grant.id,
        grant: grant.reference,
        title: grant.title,
        funder: funders.get(grant.funderId)?.name ?? null,
        plan: grant.planId === null ? null : (plans.get(grant.planId)?.name ?? null),
        planId: grant.planId,
        status: grant.status,
        appliedAmount: grant.appliedAmount,
        awardedAmount: grant.awardedAmount,
        probability: grant.probability === null ? null : grant.probability / wholeShare,
        isCoFinancing: grant.isCoFinancing,
        applyBy: grant.applyBy,
        applyTime: grant.applyTime,
        expectedAnswer: own?.expectedAnswer ?? null,
        awardDay: grant.awardDay,
        acceptBy: grant.acceptBy,
        acceptedOn: grant.acceptedOn,
        from: grant.from,
        through: grant.through,
        startBy: own?.startBy ?? null,
        useBy: own?.useBy ?? null,
        extensionBefore: own?.extensionBefore ?? null,
        vouchersUntil: own?.vouchersUntil ?? null,
        responsible: named(own?.responsibleId),
        deputy: named(own?.deputyId),
      }
    }),
  }
}

import { may } from '~/domain/access/rights'
import { netAmountOf } from '~/domain/grants/given-out'
import type { AdminTask, CollisionWeek } from '~/domain/reporting/admin-load'
import {
  collisionWeeks,
  loadByGrant,
  loadByMonth,
  monthlyHours,
  taskOfApplication,
  tasksOfObligations,
} from '~/domain/reporting/admin-load'
import { isOurWork } from '~/domain/reporting/obligation-life'
import type { SecretariatSettings } from '~/domain/secretariat/secretariat-records'
import { loadGrantParticulars } from '~/persistence/records/grant-particulars.server'
import { loadSettings } from '~/persistence/records/load-secretariat-records.server'
import { loadWeeklyAdminHours } from '~/persistence/secretariats.server'
import { byId, compareNames } from '../by-name'
import type { UseCaseContext } from '../context'
import { forbidden } from '../refusals'
import type { GrantCost, HeavyWeek, LoadAdminLoadResult } from './admin-load'
import type { KeptObligations } from './kept-obligations.server'
import { keptObligations } from './kept-obligations.server'

const monthsAhead = 12
const mostWeeks = 3

/** The hours of reports, accounts and applications: by month, by grant, and the weeks with too many of them. */
export async function loadAdminLoad({
  db: database,
  actor,
  today,
}: UseCaseContext): Promise<LoadAdminLoadResult> {
  const { secretariatId } = actor
  const db = database.client
  if (!may(actor, 'read', 'obligation') || !may(actor, 'read', 'grant')) return forbidden
  const kept = await keptObligations(database, secretariatId)
  if (!kept) return forbidden
  const particulars = await loadGrantParticulars(db, secretariatId, { applicationHours: { gt: 0 } })
  const settings = await loadSettings(db, secretariatId)
  const weeklyHours = await loadWeeklyAdminHours(db, secretariatId)
  const tasks = [
    ...tasksOfObligations(kept.obligations),
    ...kept.grants.flatMap((grant) =>
      taskOfApplication({
        ...grant,
        applicationHours: particulars.get(grant.id)?.applicationHours ?? null,
      }),
    ),
  ]
  const capacity = weeklyHours === null ? null : monthlyHours(weeklyHours)
  const weeks = collisionWeeks(tasks, weeklyHours, today)
  return {
    ok: true,
    months: loadByMonth(tasks, today, monthsAhead).map((month) => ({
      ...month,
      isOver: capacity !== null && month.total > capacity,
    })),
    weeklyHours,
    monthlyHours: capacity,
    heavyWeeks: weeks.slice(0, mostWeeks).map((week) => heavyWeek(week, kept)),
    heavyWeekCount: weeks.length,
    costs: costsOf(tasks, kept, settings),
    withoutHours: kept.obligations.filter(
      ({ status, hours }) => status !== 'unconfirmed' && isOurWork(status) && !hours,
    ).length,
    may: { update: may(actor, 'update', 'secretariat') },
  }
}

function heavyWeek({ from, week, hours, tasks }: CollisionWeek, kept: KeptObligations): HeavyWeek {
  const grants = byId(kept.grants)
  const funders = new Set(
    tasks.flatMap(({ grantId }) => kept.organisations.get(grants.get(grantId)?.funderId ?? '')?.name ?? []),
  )
  return {
    from,
    week: week.number,
    hours,
    tasks: tasks.length,
    funders: [...funders].sort(compareNames),
  }
}

/** Of grants that are won: an application that is not answered has cost hours, but no money is known. */
function costsOf(
  tasks: readonly AdminTask[],
  { grants, plans, organisations }: KeptObligations,
  settings: SecretariatSettings,
): GrantCost[] {
  const won = byId(grants.filter(({ status }) => status === 'awarded' || status === 'closed'))
  const index = { plans: byId(plans), organisations }
  const netOf = (id: string) => {
    const grant = won.get(id)
    return (grant && netAmountOf(grant, index, settings)?.net) ?? null
  }
  return loadByGrant(tasks, netOf)
    .flatMap(({ grantId, hours, total, perHour }): GrantCost[] => {
      const grant = won.get(grantId)
      const net = netOf(grantId)
      if (!grant || net === null || perHour === null) return []
      const funder = { id: grant.funderId, name: organisations.get(grant.funderId)?.name ?? '' }
      return [{ grant: { id: grantId, name: grant.reference }, funder, net, hours, total, perHour }]
    })
    .sort((a, b) => a.perHour - b.perHour)
}

import type { Day } from '../calendar/day'
import type { Month } from '../calendar/month'
import { monthAt, monthIndex, monthOf } from '../calendar/month'
import type { Week } from '../calendar/week'
import { weekAround, weekOf } from '../calendar/week'
import type { Hours, Oere } from '../money/oere'
import type { Artefact } from './requirement'
import type { GrantObligation } from './secretariat-obligations'

/** What the hours of administration go to. */
export const adminWork = ['reports', 'accounts', 'applications'] as const
export type AdminWork = (typeof adminWork)[number]

/** One piece of work with the day it is to be ready; hours in 1/10.000. */
export interface AdminTask {
  work: AdminWork
  grantId: string
  /** The internal target of a report, the day an application is due. */
  day: Day
  hours: Hours
  /** It is sent, approved or waived. */
  isDone: boolean
}

const accountArtefacts: ReadonlySet<Artefact> = new Set([
  'accounts',
  'auditedAccounts',
  'auditorStatement',
  'budget',
])

/** What a requirement's work is: accounts where it asks for nothing but accounts and the like, else a report. */
export function workOf({ artefacts }: { artefacts: readonly Artefact[] }): 'reports' | 'accounts' {
  const isAccounts = artefacts.length > 0 && artefacts.every((artefact) => accountArtefacts.has(artefact))
  return isAccounts ? 'accounts' : 'reports'
}

/** The work of obligations: those that ask only for accounts and the like are accounts, all others reports. */
export function tasksOfObligations(obligations: readonly GrantObligation[]): AdminTask[] {
  return obligations.flatMap(({ requirement, grant, hours, target, status }) => {
    if (hours === null || hours === 0) return []
    const isDone =
      status === 'submitted' || status === 'approved' || status === 'waived' || status === 'unconfirmed'
    return [{ work: workOf(requirement), grantId: grant.id, day: target, hours, isDone }]
  })
}

/** The work of applying for a grant, on the day it is due; none where the day or the hours are not stated. */
export function taskOfApplication(grant: {
  id: string
  applyBy: Day | null
  applicationHours: Hours | null
  status: string
}): AdminTask[] {
  const { id, applyBy, applicationHours, status } = grant
  if (applyBy === null || applicationHours === null || applicationHours === 0) return []
  const isDone = status !== 'idea' && status !== 'drafting'
  return [{ work: 'applications', grantId: id, day: applyBy, hours: applicationHours, isDone }]
}

export interface LoadMonth {
  month: Month
  hours: Record<AdminWork, Hours>
  total: Hours
}

/** Hours still to be worked in each of the months from today's on; what is overdue counts in today's. */
export function loadByMonth(tasks: readonly AdminTask[], today: Day, months: number): LoadMonth[] {
  const first = monthIndex(monthOf(today))
  const load = Array.from({ length: months }, (_, at): LoadMonth => ({
    month: monthAt(first + at),
    hours: noHours(),
    total: 0,
  }))
  for (const task of tasks) {
    if (task.isDone) continue
    const month = load[Math.max(0, monthIndex(monthOf(task.day)) - first)]
    if (!month) continue
    month.hours[task.work] += task.hours
    month.total += task.hours
  }
  return load
}

/** Weekly hours as a month has them on average, half up: 10 hours a week are 43,3333 a month. */
export function monthlyHours(weeklyHours: Hours): Hours {
  return Math.round((weeklyHours * 52) / 12)
}

export interface GrantLoad {
  grantId: string
  hours: Record<AdminWork, Hours>
  total: Hours
  /** Net kroner (in øre) for each whole hour of all its administration; null without hours or money. */
  perHour: Oere | null
}

/**
 * Hours of all the administration a grant brings, done and to come, and what it gives an hour: 60.000 kr. that cost
 * 41 hours are 1.463,41 kr. an hour. Most hours first.
 */
export function loadByGrant(
  tasks: readonly AdminTask[],
  netOf: (grantId: string) => Oere | null,
): GrantLoad[] {
  const byGrant = new Map<string, GrantLoad>()
  for (const { grantId, work, hours } of tasks) {
    const load = byGrant.get(grantId) ?? { grantId, hours: noHours(), total: 0, perHour: null }
    load.hours[work] += hours
    load.total += hours
    byGrant.set(grantId, load)
  }
  return [...byGrant.values()]
    .map((load) => ({ ...load, perHour: perHourOf(netOf(load.grantId), load.total) }))
    .sort((a, b) => b.total - a.total)
}

function perHourOf(net: Oere | null, hours: Hours): Oere | null {
  if (net === null || hours === 0) return null
  return Number((BigInt(net) * 10_000n * 2n + BigInt(hours)) / (2n * BigInt(hours))) as Oere
}

/** A week in which more is due than the secretariat has hours for. */
export interface CollisionWeek {
  /** Its Monday. */
  from: Day
  /** `{ year: 2027, number: 9 }`. */
  week: Week
  hours: Hours
  over: Hours
  tasks: AdminTask[]
}

/**
 * The weeks from today's on whose open work is more than the secretariat has (`weeklyHours`); none where it has not
 * said how much that is. What is overdue counts in today's week.
 */
export function collisionWeeks(
  tasks: readonly AdminTask[],
  weeklyHours: Hours | null,
  today: Day,
): CollisionWeek[] {
  if (weeklyHours === null) return []
  const weeks = new Map<Day, AdminTask[]>()
  for (const task of tasks) {
    if (task.isDone) continue
    const monday = weekAround(task.day < today ? today : task.day).from
    const due = weeks.get(monday)
    if (due) due.push(task)
    else weeks.set(monday, [task])
  }
  return [...weeks]
    .map(([from, due]) => {
      const hours = due.reduce((total, task) => total + task.hours, 0)
      return { from, week: weekOf(from), hours, over: hours - weeklyHours, tasks: due }
    })
    .filter(({ over }) => over > 0)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
}

function noHours(): Record<AdminWork, Hours> {
  return { reports: 0, accounts: 0, applications: 0 }
}

import { may } from '~/domain/access/rights'
import { addMonths, daysBetween } from '~/domain/calendar/day'
import { answerDay, roundDates } from '~/domain/grants/application-round'
import { loadApplicationRounds } from '~/persistence/records/application-rounds.server'
import { loadFunderFacts } from '~/persistence/records/funder-facts.server'
import { loadGrants } from '~/persistence/records/grants.server'
import { loadOrganisations } from '~/persistence/records/organisations.server'
import { byId, byName, namedIn } from '../by-name'
import type { UseCaseContext } from '../context'
import { forbidden } from '../refusals'
import type { CalendarRow, LoadRoundCalendarResult } from './funder-pages'

export const calendarMonths = 12

/** The deadlines of twelve months ahead: every funder's rounds, and those of our own applications not yet sent. */
export async function loadRoundCalendar({
  db: { client: db },
  actor,
  today,
}: UseCaseContext): Promise<LoadRoundCalendarResult> {
  const { secretariatId } = actor
  if (!may(actor, 'read', 'grant') || !may(actor, 'read', 'organisation')) return forbidden
  const [organisations, facts, rounds, grants] = await Promise.all([
    loadOrganisations(db, secretariatId),
    loadFunderFacts(db, secretariatId),
    loadApplicationRounds(db, secretariatId),
    loadGrants(db, secretariatId, { status: { in: ['idea', 'drafting'] }, applyBy: { not: null } }),
  ])
  const funders = byId(organisations)
  const before = addMonths(today, calendarMonths)
  const ofRounds = roundDates(rounds, today, calendarMonths).map((date): CalendarRow => {
    const { round, day } = date
    return {
      key: `${round.id}.${day}`,
      day,
      time: round.time,
      daysLeft: daysBetween(today, day),
      funder: namedIn(funders, round.funderId) ?? { id: round.funderId, name: '' },
      grant: null,
      label: round.label,
      answer: answerDay(date, facts.get(round.funderId)?.answerDays ?? null),
      isYearly: round.monthDay !== null,
      paysNoRunningCosts: funders.get(round.funderId)?.paysNoRunningCosts ?? false,
    }
  })
  const ofGrants = grants.flatMap((grant): CalendarRow[] => {
    const day = grant.applyBy
    if (day === null || day < today || day >= before) return []
    return [
      {
        key: grant.id,
        day,
        time: grant.applyTime,
        daysLeft: daysBetween(today, day),
        funder: namedIn(funders, grant.funderId) ?? { id: grant.funderId, name: '' },
        grant: {
          id: grant.id,
          name: grant.reference,
          title: grant.title,
          status: grant.status,
          amount: grant.appliedAmount,
        },
        label: null,
        answer: null,
        isYearly: false,
        paysNoRunningCosts: false,
      },
    ]
  })
  const withRounds = new Set(rounds.map(({ funderId }) => funderId))
  return {
    ok: true,
    from: today,
    rows: [...ofRounds, ...ofGrants].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    funders: withRounds.size,
    without: byName(
      organisations
        .filter(({ id, kind }) => kind === 'foundation' && !withRounds.has(id))
        .map(({ id, name }) => ({ id, name })),
    ),
  }
}

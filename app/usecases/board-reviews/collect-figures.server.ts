import type { SecretariatId } from '~/domain/access/secretariat-id'
import type { BoardFigures } from '~/domain/board/board-figures'
import { boardFiguresSchema, figuresVersion } from '~/domain/board/board-figures'
import { changesSince } from '~/domain/board/changes-since'
import type { Day } from '~/domain/calendar/day'
import { addToMonth, monthOf } from '~/domain/calendar/month'
import { indexRecords } from '~/domain/funding/records-index'
import type { Database } from '~/persistence/database.server'
import { loadContacts } from '~/persistence/records/organisations.server'
import { secretariatName } from '~/persistence/secretariats.server'
import { standingsIn } from '../anchoring/anchoring-standings.server'
import { byId } from '../by-name'
import { keptCoverage } from '../coverage/kept-coverage.server'
import { headlineOf } from '../overview/headline'
import { sumOfMonths, yearAfter } from '../overview/strip'
import { risksBeside } from '../risk/activity-risks.server'
import type { ScenarioOutcomes } from '../scenarios/scenario-outcomes.server'
import { planChanceIn, scenarioOutcomes } from '../scenarios/scenario-outcomes.server'
import { boardActivities } from './board-activities'
import { boardMonths } from './board-months'
import { boardPositions } from './board-positions'
import { boardRisks } from './board-risks'
import { boardChance, boardScenarios } from './board-scenarios'
import { earlierReviews } from './earlier-reviews.server'

interface Collected {
  planId: string
  today: Day
  scenarioIds: readonly string[]
  /** The paper the figures are for; null for a new one, or for none. */
  reviewId: string | null
}

/**
 * The figures of a board paper as a plan stands on a day; null where there is no such plan. For use cases that have
 * asked for the right: nothing sealed is in them. Inside a transaction it reads what was there before it.
 */
export async function collectFigures(
  database: Database,
  secretariatId: SecretariatId,
  { planId, today, scenarioIds, reviewId }: Collected,
): Promise<BoardFigures | null> {
  const db = database.client
  const kept = await keptCoverage(database, secretariatId, planId, today)
  const figures = kept?.plans[0]
  if (!kept || !figures) return null
  const index = indexRecords(kept.records)
  const plan = index.plans.get(planId)!
  const standings = await standingsIn(db, secretariatId, kept, today)
  const contacts = byId(await loadContacts(db, secretariatId))
  const risks = boardRisks(
    await risksBeside(database, secretariatId, { covered: kept, standings }, today),
    index,
  )
  const activities = boardActivities({ figures, plan, index, standings, contacts, risks })
  const positions = boardPositions(plan, index, today)
  const headline = headlineOf(figures.activities)
  const first = addToMonth(monthOf(plan.through), 1)
  const notices = positions.flatMap(({ noticeOn }) => (noticeOn && noticeOn >= today ? noticeOn : [])).sort()
  const earlier = await earlierReviews(db, secretariatId, planId, reviewId)
  const { previous } = earlier
  return boardFiguresSchema.parse({
    version: figuresVersion,
    asOf: today,
    plan: {
      id: plan.id,
      name: plan.name,
      from: plan.from,
      through: plan.through,
      secretariat: await secretariatName(db, secretariatId),
    },
    yearAfter: {
      from: first,
      through: addToMonth(first, 11),
      ...sumOfMonths(yearAfter(figures.totals.activities, figures)),
    },
    headline: { ...headline, firstNotice: notices[0] ?? null },
    months: boardMonths(figures),
    activities,
    positions,
    scenarios: boardScenarios(await chosenOutcomes(database, secretariatId, planId, today, scenarioIds)),
    chance: boardChance(planChanceIn(kept, planId)),
    previous: previous && {
      id: previous.review.id,
      number: previous.review.number ?? 0,
      title: previous.review.title,
      asOf: previous.figures.asOf,
      changes: changesSince(previous.figures, { headline: { ...headline, firstNotice: null }, activities }),
    },
    notCarriedOut: earlier.notCarriedOut,
  } satisfies BoardFigures)
}

/** The scenarios in the order they were chosen; one that is deleted since is left out. */
async function chosenOutcomes(
  database: Database,
  secretariatId: SecretariatId,
  planId: string,
  today: Day,
  scenarioIds: readonly string[],
): Promise<ScenarioOutcomes | null> {
  if (scenarioIds.length === 0) return null
  const found = await scenarioOutcomes(database, secretariatId, planId, today, scenarioIds)
  return (
    found && {
      ...found,
      scenarios: scenarioIds.flatMap((id) => found.scenarios.find((scenario) => scenario.id === id) ?? []),
    }
  )
}

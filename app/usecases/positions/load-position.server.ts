import { may, maySeeSalaries, readsOnlyOwn } from '~/domain/access/rights'
import type { Day } from '~/domain/calendar/day'
import type { RecordsIndex } from '~/domain/funding/records-index'
import { indexRecords } from '~/domain/funding/records-index'
import { shareOf, wholeShare } from '~/domain/money/oere'
import { agreementOn } from '~/domain/positions/agreement'
import type { PositionAgreement } from '~/domain/positions/agreement'
import type { PositionFacts } from '~/domain/positions/findings/position-finding'
import { payerEndsEarly } from '~/domain/positions/findings/payer-ends-early'
import { hoursLostAt } from '~/domain/positions/hours-lost'
import { loadContacts } from '~/persistence/records/organisations.server'
import { loadPositionAgreements } from '~/persistence/records/position-agreements.server'
import { loadPositions } from '~/persistence/records/positions.server'
import { historyOf } from '../audit/history-of.server'
import { namedIn } from '../by-name'
import { successionOf } from '../carry-on/succession-of.server'
import type { UseCaseContext } from '../context'
import { keptCoverage } from '../coverage/kept-coverage.server'
import { filesOf } from '../files/files-of.server'
import { loadOwn } from '../own-plans.server'
import { forbidden, notFound } from '../refusals'
import type { AgreementState, LoadPositionResult, LossOfPage } from './position-page'
import { factsOf, laneOf, positionRow, shownYears } from './position-rows'

/** One post with its payers, hours, agreements and what is to be noticed; a partner's are its own, without kroner. */
export async function loadPosition(
  context: UseCaseContext,
  { id }: { id: string },
): Promise<LoadPositionResult> {
  const { db: database, actor, today } = context
  const { secretariatId } = actor
  if (!may(actor, 'read', 'position')) return forbidden
  const own = readsOnlyOwn(actor) ? await loadOwn(database.client, actor) : null
  if (own && !own.positionIds.has(id)) return notFound('position')
  const [found] = await loadPositions(database.client, secretariatId, { id })
  const kept = found && (await keptCoverage(database, secretariatId, found.planId, today))
  if (!found || !kept) return notFound('position')
  const index = indexRecords(kept.records)
  const position = index.positions.get(id)
  const plan = index.plans.get(found.planId)
  if (!position || !plan) return notFound('position')
  const agreements = await loadPositionAgreements(database.client, secretariatId, { positionId: id })
  const facts = factsOf(position, plan, index, agreements, today)
  const shown = shownYears(plan, today)
  const row = positionRow(facts, index, actor, shown)
  const salaries = maySeeSalaries(actor)
  const [leader] = position.dailyLeaderContactId
    ? await loadContacts(database.client, secretariatId, { id: position.dailyLeaderContactId })
    : []
  const files = await filesOf(
    database.client,
    actor,
    'positionAgreement',
    agreements.map((agreement) => agreement.id),
  )
  const figures = new Map(
    kept.plans.flatMap((each) => each.activities.map((coverage) => [coverage.activityId, coverage] as const)),
  )
  const holding = agreementOn(agreements, today)
  return {
    ok: true,
    succession: await successionOf(database.client, actor, 'position', id),
    ...row,
    plan: { id: plan.id, name: plan.name, from: plan.from, through: plan.through },
    dailyLeader:
      leader?.name ?? namedIn(index.organisations, position.dailyLeaderOrganisationId)?.name ?? null,
    monthlyCost: salaries ? position.monthlyCost : null,
    isCostSealed: !salaries,
    shown,
    payers: facts.payers.map((payer) => ({
      ...laneOf(payer, index),
      monthly: salaries ? shareOf(position.monthlyCost, payer.share.share) : null,
      from: payer.share.from,
      through: payer.share.through,
    })),
    assignments: facts.assignments.map((each) => {
      const coverage = figures.get(each.activityId)
      const activity = namedIn(index.activities, each.activityId) ?? { id: each.activityId, name: '' }
      return {
        id: each.id,
        activity: { ...activity, isOpen: !own || own.activityIds.has(each.activityId) },
        hoursPerWeek: each.hoursPerWeek,
        from: each.from,
        through: each.through,
        level: coverage?.level ?? null,
        firstUncoveredMonth: coverage?.firstUncoveredMonth ?? null,
      }
    }),
    ownHours: ownHoursOn(facts, today),
    agreements: [...agreements]
      .reverse()
      .sort((a, b) => Number(b.id === holding?.id) - Number(a.id === holding?.id))
      .map(({ recordedOn: _, ...agreement }) => ({
        ...agreement,
        state: stateOf(agreement, holding, today),
        files: files.get(agreement.id) ?? [],
      })),
    losses: lossesOf(facts, row.ending.day, index),
    history: await historyOf(context, [
      id,
      ...facts.payers.map(({ share }) => share.id),
      ...facts.assignments.map((each) => each.id),
      ...agreements.map((agreement) => agreement.id),
    ]),
    may: {
      update: may(actor, 'update', 'position'),
      delete: may(actor, 'delete', 'position'),
      files: may(actor, 'create', 'file'),
    },
  }
}

function stateOf(
  agreement: PositionAgreement,
  holding: PositionAgreement | null,
  today: Day,
): AgreementState {
  if (agreement.id !== holding?.id)
    return agreement.validFrom !== null && agreement.validFrom > today ? 'coming' : 'earlier'
  if (agreement.validThrough !== null && agreement.validThrough < today) return 'expired'
  return agreement.signedOn === null ? 'unsigned' : 'signed'
}

function ownHoursOn({ position, assignments }: PositionFacts, today: Day): number {
  const given = hoursLostAt(today, wholeShare, position, assignments)
  return Math.max(0, position.hoursPerWeek - given.reduce((sum, each) => sum + each.hoursPerWeek, 0))
}

/** The payers that stop first, one by one, then the post's own end. */
function lossesOf(facts: PositionFacts, end: Day, index: RecordsIndex): LossOfPage[] {
  const { position, assignments } = facts
  const lostBy = (day: Day, share: number) =>
    hoursLostAt(day, share, position, assignments).flatMap(({ activityId, hoursPerWeek }) => {
      const activity = namedIn(index.activities, activityId)
      return activity ? [{ activity, hoursPerWeek }] : []
    })
  const early = payerEndsEarly(facts).flatMap((finding): LossOfPage[] => {
    if (finding.code !== 'payerEndsEarly' || finding.day >= end) return []
    const { kind, id } = finding.payer
    const payer = kind === 'grant' ? index.grants.get(id)?.reference : index.organisations.get(id)?.name
    return [{ payer: payer ?? '', day: finding.day, activities: lostBy(finding.day, finding.share) }]
  })
  return [...early, { payer: null, day: end, activities: lostBy(end, wholeShare) }].filter(
    ({ activities }) => activities.length > 0,
  )
}

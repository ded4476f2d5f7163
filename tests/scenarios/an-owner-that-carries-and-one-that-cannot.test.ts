import { expect, test } from 'vitest'
import { da } from '../../app/i18n/da'
import { day } from '../../app/domain/calendar/day'
import type { AnchoringStage } from '../../app/domain/anchoring/anchoring'
import { changeStage } from '../../app/usecases/anchoring/change-stage.server'
import { loadSubject } from '../../app/usecases/anchoring/load-subject.server'
import { saveAnchoring } from '../../app/usecases/anchoring/save-anchoring.server'
import { keptCoverage } from '../../app/usecases/coverage/kept-coverage.server'
import { keptDeadlines } from '../../app/usecases/deadlines/kept-deadlines.server'
import { activityRisks } from '../../app/usecases/risk/activity-risks.server'
import type { UseCaseContext } from '../../app/usecases/context'
import { aCostLine, aGrant, anAllocation, aPosition, aShare, kroner, records } from '../builders/records'
import { freshDatabase } from '../setup/fresh-database'
import { aSecretariat, inside } from '../usecases/pages/a-secretariat'

const today = day('2026-03-09')
const contacts = [{ id: 'contact', name: 'Kirstine', title: null, email: null, organisationId: null }]
const owner = {
  wish: 'handOver' as const,
  ownerOrganisationId: 'organisation',
  ownerPositionId: null,
  ownerContactId: 'contact',
  amount: kroner(12_000),
  hours: null,
  from: day('2027-01-01'),
  documentation: null,
  volunteersOnly: false,
}

/** An activity of 12,000 kroner a year, paid by a grant that ends with the plan on 31 December 2026. */
async function aPlanThatEnds() {
  const db = await freshDatabase()
  const period = { from: day('2026-01-01'), through: day('2026-12-31') }
  const id = await aSecretariat(db, {
    ...records({
      costLines: [aCostLine()],
      grants: [aGrant(period)],
      allocations: [anAllocation(period)],
      positions: [aPosition({ id: 'post', through: day('2028-12-31'), noticeMonths: 3 })],
      positionShares: [aShare({ positionId: 'post' })],
    }),
    contacts,
  })
  return inside(db, id, 'leader', { today })
}

/** Takes the stages one after the other, each with its minutes. */
async function walk(context: UseCaseContext, stages: readonly AnchoringStage[]) {
  for (const to of stages) {
    const page = await loadSubject(context, { id: 'activity' })
    if (!page.ok) throw new Error(page.reason)
    const step = { to, on: today, reason: null, evidence: `Referat: ${to}`, amount: null, hours: null }
    const taken = await changeStage(context, { id: 'activity', version: page.row.version, step })
    expect(taken).toMatchObject({ ok: true })
  }
}

/** The deadlines that say a promise has no paper. */
async function papersMissing({ db, actor }: UseCaseContext) {
  const deadlines = await keptDeadlines(db, actor.secretariatId, today)
  return deadlines.filter(({ kind }) => kind === 'anchoringEvidence').length
}

async function riskOf({ db, actor }: UseCaseContext) {
  const [risk] = await activityRisks(db, actor.secretariatId, 'plan', today)
  return risk!
}

async function covered(context: UseCaseContext) {
  const kept = await keptCoverage(context.db, context.actor.secretariatId, 'plan', today)
  const activity = kept!.plans[0]!.activities[0]!
  const year = (of: string) => activity.months.filter(({ month }) => month.startsWith(of))
  return { activity, in2026: year('2026'), in2027: year('2027') }
}

test('a municipality walks an activity from none to budgeted, and its gap closes from the budget year on', async () => {
  const context = await aPlanThatEnds()
  expect((await covered(context)).activity).toMatchObject({
    level: 'lost',
    firstUncoveredMonth: '2027-01',
    annualGap: kroner(12_000),
  })
  expect(await saveAnchoring(context, { id: 'activity', version: 0, values: owner })).toMatchObject({
    ok: true,
  })
  expect(await loadSubject(context, { id: 'activity' })).toMatchObject({
    row: { window: 'open', last: { day: '2026-08-31', countedFor: 'municipality' } },
  })
  await walk(context, ['candidate', 'dialogue', 'agreedInPrinciple'])
  const agreed = await covered(context)
  expect(agreed.in2027.every((cell) => cell.conditional === cell.need && cell.firm === 0)).toBe(true)
  await walk(context, ['decided', 'budgeted'])
  const { activity, in2026, in2027 } = await covered(context)
  expect(activity).toMatchObject({ level: 'secured', annualGap: 0, firstUncoveredMonth: null })
  const figures = (cells: typeof in2027) => cells.map(({ need, firm, missing }) => [need, firm, missing])
  const everyMonth = Array.from({ length: 12 }, () => [kroner(1000), kroner(1000), 0])
  expect(figures(in2027)).toEqual(everyMonth)
  // The owner's money begins with the budget year: the plan's own months are still its grant's.
  expect(figures(in2026)).toEqual(everyMonth)
  expect(
    activity.sources.map(({ via, amounts }) => [via, amounts.reduce((sum, each) => sum + each, 0)]),
  ).toContainEqual(['allocation', kroner(12_000)])
  expect((await riskOf(context)).findings.anchoring).toMatchObject({ value: 0.1 })
  expect(await papersMissing(context)).toBe(0)
  expect(await loadSubject(context, { id: 'activity' })).toMatchObject({
    row: { window: 'decided', last: null, falseReasons: [] },
  })
})

test('an owner that the same plan pays turns out false, and closes nothing', async () => {
  const context = await aPlanThatEnds()
  const post = { ...owner, ownerOrganisationId: null, ownerPositionId: 'post' }
  expect(await saveAnchoring(context, { id: 'activity', version: 0, values: post })).toMatchObject({
    ok: true,
  })
  await walk(context, ['candidate', 'dialogue', 'agreedInPrinciple', 'decided'])
  const { activity, in2027 } = await covered(context)
  expect(activity).toMatchObject({ level: 'lost', annualGap: kroner(12_000) })
  expect(in2027.every((cell) => cell.firm === 0 && cell.conditional === 0)).toBe(true)
  expect(await loadSubject(context, { id: 'activity' })).toMatchObject({
    row: { stage: 'decided', falseReasons: ['paidBySamePlan'], window: 'open' },
  })
  expect(da.activities.page.falseReasons.paidBySamePlan).toContain('samme plan')
  expect((await riskOf(context)).findings.anchoring).toEqual({
    value: 1,
    reason: { code: 'falseAnchor', reasons: ['paidBySamePlan'] },
  })
})

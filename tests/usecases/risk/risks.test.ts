import { describe, expect, test } from 'vitest'
import { day } from '../../../app/domain/calendar/day'
import { instant } from '../../../app/domain/calendar/instant'
import type { SecretariatRecords } from '../../../app/domain/secretariat/secretariat-records'
import { saveRiskWeights } from '../../../app/persistence/risk-weights.server'
import { loadDemo } from '../../../app/usecases/demo/load-demo.server'
import { activityRisks } from '../../../app/usecases/risk/activity-risks.server'
import { loadActivityRisk } from '../../../app/usecases/risk/load-activity-risk.server'
import {
  aCostLine,
  aGrant,
  aPlan,
  aPosition,
  aShare,
  anActivity,
  anAllocation,
  anAnchoring,
  anAssignment,
  anOrganisation,
  hours,
  kroner,
  records,
} from '../../builders/records'
import { aRequirement } from '../../builders/requirements'
import { freshDatabase } from '../../setup/fresh-database'
import { aSecretariat, inside } from '../pages/a-secretariat'

const today = day('2026-03-09')
const contacts = [{ id: 'contact', name: 'Kirstine', title: null, email: null, organisationId: null }]

async function riskOf(given: Partial<SecretariatRecords>) {
  const db = await freshDatabase()
  const id = await aSecretariat(db, { ...records(), contacts, ...given })
  const [risk] = await activityRisks(db, id, 'plan', today)
  return risk!
}

describe('the demo of 9 March 2026', () => {
  async function demo() {
    const db = await freshDatabase()
    const { secretariatId } = await loadDemo(db, { today, now: instant('2026-03-09T09:00:00.000Z') })
    const risks = await activityRisks(db, secretariatId, null, today)
    return (name: string) => risks.find(({ activity }) => activity === name)!
  }

  test('gives Beboerrådgivning 72 and Lektiecaféen 15, as counted by hand', async () => {
    const of = await demo()
    // 35 × 1 + 25 × 0,5 + 15 × 0,3 + 10 × 1 + 10 × 1 + 5 × 0
    const advice = of('Beboerrådgivning – én indgang')
    expect(advice.risk).toEqual({ score: 72, level: 'high', knownPoints: 100 })
    expect(advice.findings).toMatchObject({
      coverage: { value: 1 },
      anchoring: { value: 0.5, reason: { code: 'stage', stage: 'agreedInPrinciple' } },
      window: { value: 0.3, reason: { code: 'open' } },
      dependence: { value: 1 },
      owner: { value: 1, reason: { code: 'noMoney' } },
      duties: { value: 0, reason: { code: 'duties', withoutResponsible: 0 } },
    })
    expect(advice.largestPost).toBe('Beboerrådgiver')
    // 25 × 0,2 + 10 × 1: decided, covered, and all hours on one post
    expect(of('Lektiecafé Lærken').risk).toEqual({ score: 15, level: 'low', knownPoints: 100 })
  })

  test('gives no number where too little is known, and none to what closes', async () => {
    const of = await demo()
    expect(of('Erhvervsnetværk').risk).toEqual({ score: null, level: null, knownPoints: 40 })
    const closing = of('Nabohaver')
    expect([closing.isClosing, closing.risk.score, closing.risk.level]).toEqual([true, null, null])
  })
})

test('an owner that is a post has money for as long as its grant pays it', async () => {
  const owned = await riskOf({
    costLines: [aCostLine({ amount: kroner(1_000) })],
    grants: [aGrant({ planId: null, through: day('2027-12-31') })],
    positions: [aPosition({ through: null })],
    positionShares: [aShare()],
    anchorings: [anAnchoring({ ownerPositionId: 'position' })],
  })
  expect(owned.findings.owner).toEqual({ value: 0.6, reason: { code: 'until', day: '2027-12-31' } })
  expect(owned.findings.coverage.value).toBe(0)
})

test('a false anchor weighs as none, and its owner has no money', async () => {
  const fund = anOrganisation({ kind: 'foundation', isPublicAuthority: false, paysNoRunningCosts: true })
  const { findings } = await riskOf({
    organisations: [fund],
    costLines: [aCostLine()],
    anchorings: [anAnchoring()],
  })
  expect(findings.anchoring).toEqual({
    value: 1,
    reason: { code: 'falseAnchor', reasons: ['paysNoRunningCosts'] },
  })
  expect(findings.owner.value).toBe(1)
})

test('what is due after the plan counts by grants that pay the activity, also through its posts', async () => {
  const { findings } = await riskOf({
    contacts,
    grants: [
      aGrant({ id: 'given', through: day('2026-12-31') }),
      aGrant({ id: 'through-a-post', through: day('2026-12-31') }),
      aGrant({ id: 'elsewhere', through: day('2026-12-31') }),
    ],
    allocations: [anAllocation({ grantId: 'given' })],
    positions: [aPosition()],
    positionShares: [aShare({ payerGrantId: 'through-a-post' })],
    positionAssignments: [anAssignment({ hoursPerWeek: hours(20) })],
    requirements: [
      aRequirement({ id: 'accounts', grantId: 'given', responsibleId: 'contact' }),
      aRequirement({ id: 'report', grantId: 'through-a-post' }),
      aRequirement({ id: 'no matter', grantId: 'elsewhere' }),
    ],
  })
  expect(findings.duties).toEqual({
    value: 0.5,
    reason: { code: 'duties', withoutResponsible: 1, all: 2 },
  })
})

test('an activity that ends before its plan closes, and has no number', async () => {
  const risk = await riskOf({
    activities: [anActivity({ through: day('2026-06-30') })],
    costLines: [aCostLine()],
  })
  expect([risk.isClosing, risk.risk.score]).toEqual([true, null])
})

test('the weights of another secretariat weigh nothing here', async () => {
  const db = await freshDatabase()
  const given = { ...records(), contacts, costLines: [aCostLine()] }
  const here = await aSecretariat(db, given)
  const there = await aSecretariat(db, { plans: [aPlan({ id: 'their-plan' })] }, 'Vapnagård')
  const before = await activityRisks(db, here, 'plan', today)
  await saveRiskWeights(db.client, there, {
    coverage: 0,
    anchoring: 100,
    window: 0,
    dependence: 0,
    owner: 0,
    duties: 0,
  })
  expect(await activityRisks(db, here, 'plan', today)).toEqual(before)
  expect(await activityRisks(db, there, 'plan', today)).toEqual([])
})

test('a partner is told no risk, the board is', async () => {
  const db = await freshDatabase()
  const id = await aSecretariat(db, { ...records(), contacts, costLines: [aCostLine()] })
  const asked = { activityId: 'activity', planId: 'plan' }
  expect(await loadActivityRisk(inside(db, id, 'partner', { today }), asked)).toBeNull()
  expect(await loadActivityRisk(inside(db, id, 'board', { today }), asked)).toMatchObject({
    activity: 'activity',
  })
})

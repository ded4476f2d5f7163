import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anchoringStages } from '../anchoring/anchoring'
import { day } from '../calendar/day'
import type { Hours, Oere } from '../money/oere'
import type { RiskFindings } from './assess'
import { assessRisk, riskLevelOf } from './assess'
import { coverageAfterPlan } from './coverage-after-plan'
import { decisionWindow } from './decision-window'
import { dependence } from './dependence'
import { dutiesAfterPlan } from './duties-after-plan'
import { riskFactors, riskWeightProblem, usualRiskWeights } from './factor'
import { ownerStability } from './owner-stability'
import { stageAndEvidence } from './stage-and-evidence'

const kroner = (amount: number) => (amount * 100) as Oere
const hours = (amount: number) => (amount * 10_000) as Hours

const worst: RiskFindings = {
  coverage: coverageAfterPlan({ annualNeed: kroner(500_000), annualGap: kroner(500_000) }),
  anchoring: stageAndEvidence('none', ['noOwner']),
  window: decisionWindow('missed', day('2026-01-01'), { noCostsEntered: false }),
  dependence: dependence(new Map([['post', hours(37)]])),
  owner: ownerStability(null, [], null, day('2026-12-31')),
  duties: dutiesAfterPlan([{ responsibleId: null }]),
}

const best: RiskFindings = {
  coverage: coverageAfterPlan({ annualNeed: kroner(500_000), annualGap: kroner(0) }),
  anchoring: stageAndEvidence('handedOver', []),
  window: decisionWindow('decided', null, { noCostsEntered: false }),
  dependence: { ...worst.dependence, value: 0 },
  owner: ownerStability({ stage: 'budgeted', amount: kroner(500_000) }, [], null, day('2026-12-31')),
  duties: dutiesAfterPlan([]),
}

describe('continuation risk', () => {
  test('everything at its worst is 100, everything at its best 0', () => {
    expect(assessRisk(worst, usualRiskWeights)).toEqual({ score: 100, level: 'high', knownPoints: 100 })
    expect(assessRisk(best, usualRiskWeights)).toEqual({ score: 0, level: 'low', knownPoints: 100 })
  })

  test('each factor at its worst adds its own weight', () => {
    for (const factor of riskFactors) {
      const one = { ...best, [factor]: worst[factor] }
      expect(assessRisk(one, usualRiskWeights).score).toBe(usualRiskWeights[factor])
    }
  })

  test('a factor nobody knows is left out, and the rest is scaled to 100', () => {
    const findings = { ...best, coverage: coverageAfterPlan({ annualNeed: kroner(0), annualGap: kroner(0) }) }
    expect(assessRisk({ ...findings, anchoring: worst.anchoring }, usualRiskWeights)).toEqual({
      score: 38,
      level: 'middle',
      knownPoints: 65,
    })
  })

  test('under 50 known points there is no number', () => {
    const unknown = { value: null, reason: { code: 'noNeed' as const } }
    const findings: RiskFindings = {
      ...worst,
      coverage: unknown,
      anchoring: { ...worst.anchoring, value: null },
    }
    expect(assessRisk(findings, usualRiskWeights)).toEqual({ score: null, level: null, knownPoints: 40 })
  })

  test('low is under 34 and middle under 67', () => {
    expect([33, 34, 66, 67].map(riskLevelOf)).toEqual(['low', 'middle', 'middle', 'high'])
  })

  test('a worse factor never lowers the score', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(fc.constantFrom(...riskFactors), share, share, (factor, a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a]
        const at = (value: number) =>
          assessRisk({ ...worst, [factor]: { ...worst[factor], value } }, usualRiskWeights).score!
        expect(at(less)).toBeLessThanOrEqual(at(more))
      }),
    )
  })
})

describe('the factors', () => {
  test('every stage has its risk, and each is at most that of the stage before', () => {
    const values = anchoringStages.map((stage) => stageAndEvidence(stage, []).value)
    expect(values).toEqual([1, 0.9, 0.75, 0.5, 0.2, 0.1, 0])
  })

  test('a false anchor is no anchor; one in dialogue lacks no paper yet', () => {
    expect(stageAndEvidence('budgeted', ['paidBySamePlan']).value).toBe(1)
    expect(stageAndEvidence('decided', ['noDocumentation']).value).toBe(1)
    expect(stageAndEvidence('dialogue', ['noDocumentation', 'noNamedPerson']).value).toBe(0.75)
    expect(stageAndEvidence('dialogue', ['paysNoRunningCosts']).value).toBe(1)
  })

  test('the largest post decides dependence, and no hours is unknown', () => {
    const posts = new Map([
      ['a', hours(10)],
      ['b', hours(30)],
    ])
    expect(dependence(posts)).toEqual({
      value: 0.75,
      reason: { code: 'largestPost', positionId: 'b', hours: hours(30), total: hours(40) },
    })
    expect(dependence(new Map()).value).toBeNull()
  })

  test.each([
    ['2026-12-31', 1],
    ['2027-12-31', 0.6],
    ['2028-01-01', 0.3],
    ['2028-12-31', 0.3],
    ['2029-01-01', 0],
  ])('an owner whose post ends on %s is a risk of %f', (end, expected) => {
    const anchoring = { stage: 'decided' as const, amount: kroner(100_000) }
    expect(ownerStability(anchoring, [], day(end), day('2026-12-31')).value).toBe(expected)
  })

  test('an owner that has not decided has no money', () => {
    const anchoring = { stage: 'agreedInPrinciple' as const, amount: kroner(100_000) }
    expect(ownerStability(anchoring, [], null, day('2026-12-31')).value).toBe(1)
  })

  test('duties count by those nobody is named for', () => {
    expect(dutiesAfterPlan([{ responsibleId: 'a' }, { responsibleId: null }]).value).toBe(0.5)
  })
})

describe('weights', () => {
  test('they sum to 100, whole and not below 0', () => {
    expect(riskWeightProblem(usualRiskWeights)).toBeNull()
    expect(riskWeightProblem({ ...usualRiskWeights, duties: 6 })).toEqual({ kind: 'sum', sum: 101 })
    expect(riskWeightProblem({ ...usualRiskWeights, duties: -5, owner: 20 })).toEqual({
      kind: 'notWhole',
      factor: 'duties',
    })
    expect(riskWeightProblem({ ...usualRiskWeights, duties: 5.5 })).toMatchObject({ kind: 'notWhole' })
  })
})

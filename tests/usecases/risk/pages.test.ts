import { describe, expect, test } from 'vitest'
import { day } from '../../../app/domain/calendar/day'
import type { RiskWeights } from '../../../app/domain/risk/factor'
import { usualRiskWeights } from '../../../app/domain/risk/factor'
import { da } from '../../../app/i18n/da'
import { formatsFor } from '../../../app/i18n/formats'
import { riskSentence } from '../../../app/i18n/risk-sentence'
import { listAudit } from '../../../app/persistence/audit.server'
import { changeRiskWeights } from '../../../app/usecases/risk/change-risk-weights.server'
import { exportPortfolioCsv } from '../../../app/usecases/risk/export-portfolio-csv.server'
import { exportRiskCsv } from '../../../app/usecases/risk/export-risk-csv.server'
import { loadPortfolio } from '../../../app/usecases/risk/load-portfolio.server'
import { loadRiskPage } from '../../../app/usecases/risk/load-risk-page.server'
import { loadRiskWeightsPage } from '../../../app/usecases/risk/load-risk-weights.server'
import { aCostLine, aGrant, aPlan, anActivity, kroner, records } from '../../builders/records'
import { aRequirement } from '../../builders/requirements'
import { freshDatabase } from '../../setup/fresh-database'
import { aSecretariat, inside } from '../pages/a-secretariat'

const today = day('2026-03-09')
const mostlyCoverage: RiskWeights = {
  coverage: 60,
  anchoring: 20,
  window: 5,
  dependence: 5,
  owner: 5,
  duties: 5,
}

async function aTown() {
  const db = await freshDatabase()
  const id = await aSecretariat(db, {
    ...records(),
    plans: [
      aPlan(),
      aPlan({ id: 'next', from: day('2027-01-01'), through: day('2030-12-31') }),
      aPlan({ id: 'over', from: day('2022-01-01'), through: day('2025-12-31') }),
    ],
    activities: [
      anActivity({ id: 'klub', value: 5 }),
      anActivity({ id: '=cafe', value: null }),
      anActivity({ id: 'haver', value: 2, continuation: 'close' }),
      anActivity({ id: 'tom', value: 4 }),
      anActivity({ id: 'naeste', planId: 'next' }),
      anActivity({ id: 'gammel', planId: 'over' }),
    ],
    costLines: [
      aCostLine({ activityId: 'klub', amount: kroner(10_000) }),
      aCostLine({ activityId: '=cafe', amount: kroner(20_000) }),
      aCostLine({ activityId: 'haver' }),
      aCostLine({ activityId: 'gammel', amount: kroner(90_000) }),
    ],
    grants: [aGrant({ through: day('2026-12-31') })],
    requirements: [aRequirement({ consequence: 'paymentStop' })],
    bodies: [
      {
        id: 'board',
        planId: 'plan',
        name: 'Bestyrelsen',
        level: 'board',
        demandedByGrantId: null,
        paperLeadDays: 14,
      },
    ],
    meetings: [
      { id: 'held', bodyId: 'board', day: day('2026-02-01'), time: null },
      { id: 'later', bodyId: 'board', day: day('2026-09-01'), time: null },
      { id: 'soon', bodyId: 'board', day: day('2026-03-26'), time: null },
    ],
  })
  return { db, id, as: (role: 'leader' | 'editor' | 'board' | 'partner') => inside(db, id, role, { today }) }
}

describe('value and risk', () => {
  test('stand in cells and beside them, and in a list where what has no number is last', async () => {
    const { as } = await aTown()
    const page = await loadRiskPage(as('board'), { planId: 'plan' })
    if (!page.ok || page.plan === null) throw new Error('no page')
    expect(page.rows.map(({ activity, place }) => [activity, place])).toEqual([
      ['=cafe', 'noValue'],
      ['klub', 'decide'],
      ['haver', 'closing'],
      ['tom', 'tooLittleKnown'],
    ])
    expect(page.decide).toEqual({ count: 1, annualGap: kroner(120_000) })
    const rising = await loadRiskPage(as('board'), { planId: 'plan', sort: 'value', direction: 'ascending' })
    if (!rising.ok || rising.plan === null) throw new Error('no page')
    expect(rising.rows.map(({ activity }) => activity)).toEqual(['haver', 'tom', 'klub', '=cafe'])
  })

  test('are kept from partners, and from those who ask for another’s plan', async () => {
    const { as } = await aTown()
    expect(await loadRiskPage(as('partner'), {})).toMatchObject({ reason: 'forbidden' })
    expect(await loadRiskPage(as('leader'), { planId: 'theirs' })).toMatchObject({ reason: 'notFound' })
  })

  test('leave as CSV with every factor in words, and no name that a spreadsheet takes for a formula', async () => {
    const { as } = await aTown()
    const { csv, factors, levels, verdicts, noScore, unknown } = da.risk
    const file = await exportRiskCsv(as('board'), {
      planId: 'plan',
      words: {
        ...csv,
        factorValue: (factor) => csv.factorValue(factors[factor]),
        factorWhy: (factor) => csv.factorWhy(factors[factor]),
        level: levels,
        place: { ...verdicts, ...noScore },
        unknown,
        sentence: (factor, findings, post) => riskSentence(factor, findings, da, formatsFor('da'), post),
      },
    })
    if (!file.ok) throw new Error(file.reason)
    const lines = file.content.trim().split('\r\n')
    expect(lines).toHaveLength(5)
    expect(lines[1]).toContain("plan;'=cafe;;;")
    expect(lines[1]).toContain('Intet af behovet på 240.000')
    expect(lines[4]).toContain('For lidt viden')
    expect(lines[4]).toContain('ukendt;Ingen timer er skrevet på aktiviteten.')
  })
})

describe('the weights', () => {
  test('hold at once, are written down, and can be taken back', async () => {
    const { db, id, as } = await aTown()
    const scoreOf = async () => {
      const page = await loadRiskPage(as('board'), { planId: 'plan' })
      return page.ok && page.plan ? page.rows.find(({ activity }) => activity === 'klub')!.risk.score : null
    }
    const before = await scoreOf()
    const opened = await loadRiskWeightsPage(as('editor'))
    if (!opened.ok) throw new Error(opened.reason)
    expect(opened).toMatchObject({ weights: usualRiskWeights, isOwn: false })
    expect(
      await changeRiskWeights(as('editor'), { weights: mostlyCoverage, version: opened.version }),
    ).toEqual({ ok: true })
    // All but its duties at 1, hours unknown: 85 of 90 points, and 90 of 95 with the new weights.
    expect([before, await scoreOf()]).toEqual([94, 95])
    const [entry] = await listAudit(db.client, id, { recordKind: 'secretariat', take: 1 }, true)
    expect(entry!.changes).toContainEqual({ field: 'coverage', from: '35', to: '60', isSealed: false })
    const now = await loadRiskWeightsPage(as('leader'))
    if (!now.ok) throw new Error(now.reason)
    expect(now.isOwn).toBe(true)
    expect(await changeRiskWeights(as('leader'), { weights: null, version: now.version })).toEqual({
      ok: true,
    })
    expect(await scoreOf()).toBe(before)
  })

  test('that do not make 100, are not whole or were changed meanwhile change nothing', async () => {
    const { as } = await aTown()
    const opened = await loadRiskWeightsPage(as('leader'))
    if (!opened.ok) throw new Error(opened.reason)
    const { version } = opened
    const change = (weights: RiskWeights) => changeRiskWeights(as('leader'), { weights, version })
    expect(await change({ ...mostlyCoverage, duties: 6 })).toMatchObject({
      problem: { kind: 'sum', sum: 101 },
    })
    expect(await change({ ...mostlyCoverage, duties: 5.5 })).toMatchObject({ problem: { kind: 'notWhole' } })
    expect(await change(mostlyCoverage)).toEqual({ ok: true })
    expect(await change(usualRiskWeights)).toMatchObject({ reason: 'conflict', current: mostlyCoverage })
  })

  test('are not the board’s to change', async () => {
    const { as } = await aTown()
    expect(await loadRiskWeightsPage(as('board'))).toMatchObject({ reason: 'forbidden' })
    expect(await changeRiskWeights(as('board'), { weights: mostlyCoverage, version: 1 })).toMatchObject({
      reason: 'forbidden',
    })
  })
})

describe('the portfolio', () => {
  test('tells of every plan that is not over what it loses and what comes next', async () => {
    const { as } = await aTown()
    const portfolio = await loadPortfolio(as('board'))
    if (!portfolio.ok) throw new Error(portfolio.reason)
    expect(portfolio.ended).toBe(1)
    expect(portfolio.rows.map(({ name }) => name)).toEqual(['plan', 'next'])
    expect(portfolio.rows[0]).toMatchObject({
      daysLeft: 297,
      activities: 4,
      losing: 2,
      annualGap: kroner(360_000),
      annualMissing: kroner(360_000),
      high: 2,
      meeting: '2026-03-26',
      deadline: { day: '2027-03-31', name: 'requirement', grant: 'grant' },
    })
    expect(portfolio.rows[1]).toMatchObject({ losing: 0, annualGap: 0, meeting: null, deadline: null })
    expect(portfolio.totals).toMatchObject({ activities: 5, losing: 2, annualGap: kroner(360_000) })
  })

  test('is sorted by what is asked, kept from partners, and leaves as CSV', async () => {
    const { as } = await aTown()
    const byDays = await loadPortfolio(as('board'), { sort: 'days', direction: 'descending' })
    expect(byDays.ok && byDays.rows.map(({ name }) => name)).toEqual(['next', 'plan'])
    expect(await loadPortfolio(as('partner'))).toMatchObject({ reason: 'forbidden' })
    const file = await exportPortfolioCsv(as('board'), { words: da.risk.portfolio.csv })
    expect(file.ok && file.content.split('\r\n')[1]).toContain(
      'plan;2026-01-01;2026-12-31;297;4;2;360000,00;360000,00;2;',
    )
  })
})

import { describe, expect, test } from 'vitest'
import { day } from '../../app/domain/calendar/day'
import { instant } from '../../app/domain/calendar/instant'
import { keptCoverage } from '../../app/usecases/coverage/kept-coverage.server'
import { loadDeadlines } from '../../app/usecases/deadlines/load-deadlines.server'
import { loadDemo } from '../../app/usecases/demo/load-demo.server'
import { loadOverview } from '../../app/usecases/overview/load-overview.server'
import { exportAgreement } from '../../app/usecases/position-agreements/export-agreement.server'
import { agreementDocument } from '../../app/usecases/position-agreements/agreement-document'
import { listPositions } from '../../app/usecases/positions/list-positions.server'
import { loadPosition } from '../../app/usecases/positions/load-position.server'
import type { PositionList } from '../../app/usecases/positions/position-list'
import type { PositionPage } from '../../app/usecases/positions/position-page'
import { freshDatabase } from '../setup/fresh-database'
import { noting, pass } from '../usecases/reminders/a-town'
import { inside } from '../usecases/pages/a-secretariat'

/*
 * The job adviser is paid by Landsbyggefonden (35 %), the job centre (50 %) and Boligforeningen Engly (15 %). Engly
 * stops on 31 May 2026, Landsbyggefonden with the plan on 31 December 2026, the job centre a year later.
 */

const today = day('2026-03-09')
const monthlyCost = 24_000_00
/** The post's cost and what each of its payers gives of it. */
const sealed = /24\.000|12\.000|8\.400|3\.600/

async function story() {
  const db = await freshDatabase()
  const { secretariatId: id } = await loadDemo(db, { today, now: instant('2026-03-09T08:00:00.000Z') })
  const leader = inside(db, id, 'leader', { today })
  const list = (await listPositions(leader, {})) as PositionList
  const row = list.rows.find(({ name }) => name === 'Jobrådgiver')!
  const page = (await loadPosition(leader, { id: row.id })) as PositionPage
  return { db, id, list, row, page }
}

describe('a post paid by three of whom one leaves early', () => {
  test('is wholly paid in the timeline until Engly stops; then 15 % has nobody, and 50 % after the plan', async () => {
    const { row } = await story()
    expect(row.lanes.map(({ payer, share, period }) => [payer.name, share, period?.through])).toEqual([
      ['LBF-2022-031', 3500, '2026-12-31'],
      ['Jobcenter Fjordby', 5000, '2027-12-31'],
      ['Boligforeningen Engly', 1500, '2026-05-31'],
    ])
    expect(row.pay.map(({ from, through, unpaid }) => [from, through, unpaid])).toEqual([
      ['2026-01-01', '2026-05-31', 0],
      ['2026-06-01', '2026-12-31', 1500],
      ['2027-01-01', '2027-12-31', 5000],
      ['2028-01-01', '2028-12-31', 10000],
    ])
  })

  test('lacks in its findings what the shares come to in kroner', async () => {
    const { row } = await story()
    const gaps = row.findings.flatMap(({ finding }) => (finding.code === 'payersBelowWhole' ? finding : []))
    expect(gaps.map(({ from, through, amount }) => [from, through, amount])).toEqual([
      ['2026-06-01', '2026-12-31', (7 * monthlyCost * 15) / 100],
      ['2027-01-01', '2027-12-31', (12 * monthlyCost * 50) / 100],
    ])
    const early = row.findings.filter(({ finding }) => finding.code === 'payerEndsEarly')
    expect(early.map(({ about }) => about)).toEqual(['LBF-2022-031', 'Boligforeningen Engly'])
  })

  test('lacks the same in the coverage of the activity it staffs, from the same month', async () => {
    const { db, id, list, page } = await story()
    const kept = (await keptCoverage(db, id, list.planId, today))!
    const activity = kept.plans[0]!.activities.find(
      ({ activity: name }) => name === 'Jobrådgivning i øjenhøjde',
    )!
    const inMonth = (month: string) => activity.months.find((each) => each.month === month)!
    const uncovered = (month: string) => inMonth(month).need - inMonth(month).firm
    expect(uncovered('2026-06') - uncovered('2026-05')).toBe((monthlyCost * 15) / 100)
    expect(activity.firstUncoveredMonth).toBe('2026-06')
    expect(page.assignments[0]).toMatchObject({ firstUncoveredMonth: '2026-06' })
  })

  test('takes 3 of its 20 hours from the activity when Engly stops, and all with the plan', async () => {
    const { page } = await story()
    expect(
      page.losses.map(({ payer, day, activities }) => [payer, day, activities[0]!.hoursPerWeek]),
    ).toEqual([
      ['Boligforeningen Engly', '2026-05-31', 3 * 10_000],
      [null, '2026-12-31', 20 * 10_000],
    ])
  })

  test('has the same notice day and overdue evaluation on its page and among the deadlines', async () => {
    const { db, id, row, page } = await story()
    expect(page).toMatchObject({ noticeDay: '2026-09-30', ending: { reason: 'notPaidAfterPlan' } })
    const deadlines = await loadDeadlines(db.client, id, today)
    const own = deadlines.filter(
      ({ subject, record }) => subject.includes('Jobrådgiver') || record.id === row.id,
    )
    const overdue = page.findings.flatMap(({ finding }) =>
      finding.code === 'evaluationOverdue' ? finding.day : [],
    )
    expect(overdue).toEqual(['2026-02-02'])
    expect(own.filter(({ kind }) => kind === 'notice').map((each) => each.day)).toEqual(['2026-09-30'])
    const open = own.filter(({ kind, state }) => kind === 'evaluation' && state !== 'done')
    expect(open.map((each) => each.day)).toContain('2026-02-02')
  })
})

describe('Overblik', () => {
  test('counts it among the posts that the page marks red', async () => {
    const { db, id, list, row } = await story()
    const context = inside(db, id, 'leader', { today })
    const overview = await loadOverview(context, { planId: list.planId })
    const red = list.rows.filter(({ findings }) => findings.some(({ tone }) => tone === 'bad'))
    expect(red.map((each) => each.id)).toContain(row.id)
    expect(overview).toMatchObject({ postsWithFindings: red.length })
  })
})

describe('the mails about it', () => {
  const mailsOn = async (on: string) => {
    const { db, id, row } = await story()
    const post = noting()
    await pass({ db, id }, on, post)
    const leader = await db.client.contact.findFirstOrThrow({
      where: { secretariatId: id, name: 'Yusuf Demir' },
      select: { email: true },
    })
    const own = post.taken.filter(({ email }) => email === leader.email)
    return { db, id, row, own, all: post.taken }
  }

  test('name to its daily leader the post and the day on which notice must be given', async () => {
    // 90 days before 30 September.
    const { db, id, row, own, all } = await mailsOn('2026-07-02')
    const [notice] = (await loadDeadlines(db.client, id, day('2026-07-02'))).filter(
      ({ kind, record }) => kind === 'notice' && record.id === row.id,
    )
    expect(notice).toMatchObject({ day: '2026-09-30', subject: 'Jobrådgiver', detail: 'Fjordby Kommune' })
    expect(own).toHaveLength(1)
    expect(own[0]!.text).toContain('Jobrådgiver')
    expect(own[0]!.text).toContain('30.09.2026')
    expect(own[0]!.text).toContain(`/stillinger/${row.id}`)
    for (const { text, subject } of all) expect(`${subject} ${text}`).not.toMatch(/24\.000|8\.400|25\.200/)
  })

  test('name the evaluation of its agreement on the day that its page and the deadlines have', async () => {
    // Two weeks before 1 February.
    const { db, id, row, own } = await mailsOn('2027-01-18')
    const page = (await loadPosition(inside(db, id, 'leader', { today }), { id: row.id })) as PositionPage
    const planned = page.agreements[0]!.evaluations.map((evaluation) => evaluation.day)
    const told = (await loadDeadlines(db.client, id, day('2027-01-18'))).filter(
      ({ kind, record }) => kind === 'evaluation' && record.id === row.id,
    )
    expect(planned).toContain('2027-02-01')
    for (const on of planned) expect(told.map((deadline) => deadline.day)).toContain(on)
    expect(own.map(({ text }) => text).join()).toContain('01.02.2027')
    const ends = (await loadDeadlines(db.client, id, today)).filter(
      ({ kind, record }) => kind === 'positionAgreement' && record.id === row.id,
    )
    expect(ends.map(({ day, state }) => [day, state])).toContainEqual(['2027-12-31', 'open'])
    expect(page.agreements[0]!.validThrough).toBe('2027-12-31')
  })
})

describe('what an onlooker sees of it', () => {
  test('is no kroner for the board or a partner, on the page or in the agreement', async () => {
    const { db, id, row, page } = await story()
    for (const role of ['board', 'partner'] as const) {
      const contactOrganisationId = role === 'partner' ? row.employer.id : null
      const context = inside(db, id, role, { today, contactOrganisationId })
      const seen = (await loadPosition(context, { id: row.id })) as PositionPage
      expect(seen.ok).toBe(true)
      expect(seen.monthlyCost).toBeNull()
      expect(seen.payers.map(({ monthly }) => monthly)).toEqual([null, null, null])
      const amounts = seen.findings.flatMap(({ finding }) =>
        finding.code === 'payersBelowWhole' ? [finding.amount] : [],
      )
      expect(amounts).toEqual([null, null])
      const details = { language: 'da' as const, origin: 'x', createdAt: instant('2026-03-09T08:00:00.000Z') }
      const tree = JSON.stringify(agreementDocument(seen, seen.agreements[0]!, details))
      expect(tree).not.toMatch(sealed)
      expect(tree).not.toContain('kr.')
      expect(JSON.stringify(seen)).not.toMatch(/2400000|1200000|840000|360000/)
      const leaders = JSON.stringify(agreementDocument(page, page.agreements[0]!, details))
      expect(leaders).toMatch(sealed)
      expect(leaders).toContain('kr.')
    }
  })

  test('is nothing for a partner of another organisation', async () => {
    const { db, id, row, page } = await story()
    const context = inside(db, id, 'partner', { today, contactOrganisationId: 'another' })
    expect(await loadPosition(context, { id: row.id })).toMatchObject({ ok: false, reason: 'notFound' })
    const agreementId = page.agreements[0]!.id
    expect(await exportAgreement(context, { id: agreementId, format: 'pdf' })).toMatchObject({ ok: false })
  })
})

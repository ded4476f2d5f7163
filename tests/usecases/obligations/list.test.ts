import { describe, expect, test } from 'vitest'
import { day } from '../../../app/domain/calendar/day'
import { kroner } from '../../builders/records'
import { zero } from '../../../app/domain/money/oere'
import { answerUnconfirmed } from '../../../app/usecases/obligations/answer-unconfirmed.server'
import { assignObligations } from '../../../app/usecases/obligations/assign-obligations.server'
import { aReport, aRequirement, anInstalment, listed, page, rowDue } from './a-report'

describe('the list of what must be sent', () => {
  test('puts the overdue first, then this month, the next, and the rest', async () => {
    const { context } = await aReport()
    const { rows, counts, headline } = await listed(context)
    expect(rows.map(({ due, group }) => [due, group])).toEqual([
      ['2026-03-02', 'overdue'],
      ['2026-03-20', 'thisMonth'],
      ['2026-03-31', 'thisMonth'],
      ['2026-06-15', 'later'],
    ])
    expect(counts).toMatchObject({ overdue: 1, thisMonth: 2, nextMonth: 0, later: 1 })
    expect(headline).toMatchObject({
      overdue: 1,
      overdueArt: 'report',
      thisMonth: 2,
      unconfirmed: 1,
      withoutResponsible: 1,
      next: { requirement: 'Statusrapport', target: '2026-03-19' },
    })
  })

  test('counts an instalment that two reports hold back once', async () => {
    const { context } = await aReport({
      instalments: [anInstalment({ releasedByIds: ['status', 'accounts'], day: day('2026-04-01') })],
    })
    expect((await listed(context)).headline.holdsBack).toBe(kroner(250_000))
  })

  test('is narrowed by person, by nobody, by grant, by funder and by status', async () => {
    const { context } = await aReport()
    const due = async (input: object) => (await listed(context, input)).rows.map((row) => row.due)
    expect(await due({ responsible: 'none' })).toEqual(['2026-03-31'])
    expect(await due({ responsible: 'line' })).toHaveLength(3)
    expect(await due({ responsible: 'sofie' })).toEqual([])
    expect(await due({ grantId: 'grant', status: 'notStarted' })).toHaveLength(4)
    expect(await due({ funderId: 'nobody' })).toEqual([])
  })
})

describe('“er de sendt?”', () => {
  test('asks about what was due before the planner knew it: neither overdue nor holding money', async () => {
    const { context } = await aReport()
    const { unconfirmed } = await listed(context)
    expect(unconfirmed).toMatchObject([{ due: '2025-12-15', status: 'unconfirmed', holdsBack: zero }])
  })

  test('is answered for all chosen at once, and answered once', async () => {
    const { context } = await aReport({
      requirements: [aRequirement({ rule: 'datoer 01.09.2025, 15.12.2025, 15.06.2026' })],
    })
    const chosen = (await listed(context)).unconfirmed.map(({ id, version }) => ({ id, version }))
    const answer = { chosen, answer: 'sentAndApproved', on: null, reason: null } as const
    expect(await answerUnconfirmed(context, answer)).toEqual({ ok: true, changed: 2, passedOver: 0 })
    expect(await answerUnconfirmed(context, answer)).toEqual({ ok: true, changed: 0, passedOver: 2 })
    expect((await listed(context)).unconfirmed).toEqual([])
    expect(await rowDue(context, '2025-12-15')).toMatchObject({ status: 'approved' })
  })

  test('“ikke sendt” makes it overdue, and from then on it holds its instalment back', async () => {
    const { context } = await aReport({ instalments: [anInstalment({ day: day('2026-01-10') })] })
    const { id, version } = await rowDue(context, '2025-12-15')
    await answerUnconfirmed(context, { chosen: [{ id, version }], answer: 'notSent', on: null, reason: null })
    expect(await rowDue(context, '2025-12-15')).toMatchObject({
      group: 'overdue',
      holdsBack: kroner(250_000),
    })
  })

  test('“frafaldet” wants its reason', async () => {
    const { context } = await aReport()
    const { id, version } = await rowDue(context, '2025-12-15')
    const chosen = [{ id, version }]
    expect(
      await answerUnconfirmed(context, { chosen, answer: 'waived', on: null, reason: null }),
    ).toMatchObject({ problems: [{ field: 'reason', problem: 'required' }] })
  })
})

describe('naming who sees to chosen reports', () => {
  test('names them for these alone, and passes over what others have changed', async () => {
    const { context } = await aReport()
    const first = await rowDue(context, '2026-03-20')
    const second = await rowDue(context, '2026-06-15')
    const chosen = [first, second].map(({ id, version }) => ({ id, version }))
    expect(await assignObligations(context, { chosen, responsibleId: 'mette', deputyId: 'sofie' })).toEqual({
      ok: true,
      changed: 2,
      passedOver: 0,
    })
    expect(await page(context, first.id)).toMatchObject({
      responsible: { id: 'mette' },
      deputy: { id: 'sofie' },
      requirement: { responsible: { id: 'line' } },
    })
    expect(await assignObligations(context, { chosen, responsibleId: null })).toMatchObject({ passedOver: 2 })
    expect(await assignObligations(context, { chosen, responsibleId: 'nobody' })).toMatchObject({
      problems: [{ problem: 'unknownReference' }],
    })
  })
})

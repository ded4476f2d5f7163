import { describe, expect, test } from 'vitest'
import { day } from '../../../app/domain/calendar/day'
import { deleteRound } from '../../../app/usecases/funders/delete-round.server'
import { listFunders } from '../../../app/usecases/funders/list-funders.server'
import { loadFunder } from '../../../app/usecases/funders/load-funder.server'
import { loadRoundCalendar } from '../../../app/usecases/funders/load-round-calendar.server'
import { saveRound } from '../../../app/usecases/funders/save-round.server'
import { updateFunder } from '../../../app/usecases/funders/update-funder.server'
import { restoreFromTrash } from '../../../app/usecases/trash/restore-from-trash.server'
import { aGrant, anOrganisation, kroner, records } from '../../builders/records'
import { freshDatabase } from '../../setup/fresh-database'
import { aSecretariat, inside } from './a-secretariat'

const foundation = anOrganisation({ id: 'fond', kind: 'foundation', isPublicAuthority: false })
const round = { label: 'Forår', day: null, monthDay: '03-01', time: '12:00', decisionDay: null }
const facts = { paysNoRunningCosts: true, acceptsNoStartedProjects: true, answerDays: 60 }
const values = { ...facts, eligibleHolders: 'Foreninger', note: null }

describe('a funder', () => {
  test('keeps its rules and its yearly round, which comes next on its day', async () => {
    const db = await freshDatabase()
    const context = inside(db, await aSecretariat(db, records({ organisations: [foundation] })))
    expect(await updateFunder(context, { id: 'fond', version: 1, values })).toMatchObject({
      ok: true,
      version: 2,
    })
    const made = await saveRound(context, { funderId: 'fond', id: null, version: 0, values: round })
    expect(made).toMatchObject({ ok: true, name: 'fond: Forår' })
    expect(await loadFunder(context, { id: 'fond' })).toMatchObject({
      facts: { answerDays: 60, acceptsNoStartedProjects: true },
      funder: { paysNoRunningCosts: true },
      rounds: [{ next: '2027-03-01', daysLeft: 99, answer: '2027-04-30' }],
    })
    expect(await listFunders(context)).toMatchObject({
      funders: [{ name: 'fond', next: { day: '2027-03-01', time: '12:00' } }],
    })
  })

  test('refuses a round without a day, with two, and with an answer before its deadline', async () => {
    const db = await freshDatabase()
    const context = inside(db, await aSecretariat(db, records({ organisations: [foundation] })))
    const saving = (given: object) =>
      saveRound(context, { funderId: 'fond', id: null, version: 0, values: { ...round, ...given } })
    expect(await saving({ monthDay: null })).toMatchObject({
      problems: [{ field: 'day', problem: 'notOneDay' }],
    })
    expect(await saving({ day: day('2027-01-01') })).toMatchObject({ problems: [{ problem: 'notOneDay' }] })
    expect(
      await saving({ day: day('2027-01-02'), monthDay: null, decisionDay: day('2027-01-01') }),
    ).toMatchObject({ problems: [{ field: 'decisionDay', problem: 'beforeDay' }] })
    expect(await saving({ label: 'Mor til 010190-1234' })).toMatchObject({ problems: [{ problem: 'cpr' }] })
  })

  test('tells the second of two people that the round was changed, and gives a deleted one back', async () => {
    const db = await freshDatabase()
    const context = inside(db, await aSecretariat(db, records({ organisations: [foundation] })))
    const { id } = (await saveRound(context, { funderId: 'fond', id: null, version: 0, values: round })) as {
      id: string
    }
    const change = (label: string) => ({ funderId: 'fond', id, version: 1, values: { ...round, label } })
    expect(await saveRound(context, change('Efterår'))).toMatchObject({ ok: true, version: 2 })
    expect(await saveRound(context, change('Vinter'))).toMatchObject({ reason: 'conflict', version: 2 })
    const deleted = await deleteRound(context, { funderId: 'fond', id, version: 2 })
    expect(deleted).toMatchObject({ ok: true, name: 'fond: Efterår' })
    expect(await loadFunder(context, { id: 'fond' })).toMatchObject({ rounds: [] })
    const { trashId } = deleted as { trashId: string }
    expect(await restoreFromTrash(context, { trashId })).toMatchObject({ ok: true })
    expect(await loadFunder(context, { id: 'fond' })).toMatchObject({ rounds: [{ label: 'Efterår' }] })
  })

  test('has a hit rate of what it has answered, and nothing else', async () => {
    const db = await freshDatabase()
    const grants = [
      aGrant({ id: 'won', funderId: 'fond', appliedAmount: kroner(500), awardedAmount: kroner(400) }),
      aGrant({
        id: 'lost',
        funderId: 'fond',
        status: 'declined',
        appliedAmount: kroner(300),
        awardedAmount: null,
      }),
      aGrant({
        id: 'open',
        funderId: 'fond',
        status: 'applied',
        appliedAmount: kroner(900),
        awardedAmount: null,
      }),
    ]
    const context = inside(db, await aSecretariat(db, records({ organisations: [foundation], grants })))
    expect(await loadFunder(context, { id: 'fond' })).toMatchObject({
      hits: { won: 1, answered: 2, applied: kroner(800), awarded: kroner(400) },
    })
  })
})

describe('the round calendar', () => {
  test('holds twelve months of rounds and of applications not yet sent', async () => {
    const db = await freshDatabase()
    const grants = [
      aGrant({
        id: 'draft',
        funderId: 'fond',
        status: 'drafting',
        awardedAmount: null,
        applyBy: day('2027-02-01'),
      }),
      aGrant({
        id: 'sent',
        funderId: 'fond',
        status: 'applied',
        awardedAmount: null,
        appliedAmount: kroner(1),
        applyBy: day('2027-02-01'),
      }),
    ]
    const context = inside(db, await aSecretariat(db, records({ organisations: [foundation], grants })))
    await saveRound(context, { funderId: 'fond', id: null, version: 0, values: round })
    await saveRound(context, {
      funderId: 'fond',
      id: null,
      version: 0,
      values: { ...round, monthDay: null, day: day('2026-11-21') },
    })
    const calendar = await loadRoundCalendar(context)
    expect(calendar).toMatchObject({ rows: [{ day: '2027-02-01' }, { day: '2027-03-01', isYearly: true }] })
  })

  test('is closed to a partner, open to the board', async () => {
    const db = await freshDatabase()
    const id = await aSecretariat(db, records({ organisations: [foundation] }))
    expect(await loadRoundCalendar(inside(db, id, 'partner'))).toMatchObject({ reason: 'forbidden' })
    expect(await loadRoundCalendar(inside(db, id, 'board'))).toMatchObject({ ok: true })
    const asked = { funderId: 'fond', id: null, version: 0, values: round }
    expect(await saveRound(inside(db, id, 'board'), asked)).toMatchObject({ reason: 'forbidden' })
  })
})

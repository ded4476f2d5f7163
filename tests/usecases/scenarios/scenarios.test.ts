import { describe, expect, test } from 'vitest'
import { secretariatId } from '../../../app/domain/access/secretariat-id'
import { day } from '../../../app/domain/calendar/day'
import { instant } from '../../../app/domain/calendar/instant'
import { mostChanges } from '../../../app/domain/scenarios/scenario'
import { readSecretariatCopy } from '../../../app/persistence/copies/read-secretariat-copy.server'
import { writeSecretariatCopy } from '../../../app/persistence/copies/write-secretariat-copy.server'
import { loadScenarios } from '../../../app/persistence/records/scenarios.server'
import { keptCoverage } from '../../../app/usecases/coverage/kept-coverage.server'
import type { AskedChange } from '../../../app/usecases/scenarios/asked-change'
import { changeScenario } from '../../../app/usecases/scenarios/change-scenario.server'
import { compareScenarios } from '../../../app/usecases/scenarios/compare-scenarios.server'
import { deleteScenario } from '../../../app/usecases/scenarios/delete-scenario.server'
import { duplicateScenario } from '../../../app/usecases/scenarios/duplicate-scenario.server'
import { loadScenario, loadScenarioForm } from '../../../app/usecases/scenarios/load-scenario.server'
import { createScenario, saveScenario } from '../../../app/usecases/scenarios/save-scenario.server'
import { scenarioOutcomes } from '../../../app/usecases/scenarios/scenario-outcomes.server'
import { restoreFromTrash } from '../../../app/usecases/trash/restore-from-trash.server'
import {
  aCostLine,
  aGrant,
  anActivity,
  anAllocation,
  anOrganisation,
  aPlan,
  aPosition,
  aShare,
  anAssignment,
  kroner,
  percent,
  today,
} from '../../builders/records'
import { freshDatabase } from '../../setup/fresh-database'
import { aSecretariat, inside } from '../pages/a-secretariat'

const year = { from: day('2027-01-01'), through: day('2027-12-31') }

async function atWork() {
  const db = await freshDatabase()
  const id = await aSecretariat(db, {
    plans: [aPlan()],
    organisations: [
      anOrganisation(),
      anOrganisation({ id: 'lbf', name: 'Landsbyggefonden', kind: 'landsbyggefonden' }),
      anOrganisation({ id: 'funder', name: 'Fonden Cafe', kind: 'foundation' }),
    ],
    activities: [anActivity({ id: 'a', name: 'Familiehuset' }), anActivity({ id: 'b', name: 'Cafeen' })],
    costLines: [
      aCostLine({ id: 'one', activityId: 'a', amount: kroner(10_000) }),
      aCostLine({ id: 'two', activityId: 'b', amount: kroner(10_000) }),
    ],
    positions: [aPosition({ monthlyCost: kroner(40_000) })],
    positionShares: [aShare({ id: 'share', payerGrantId: 'fund' })],
    positionAssignments: [anAssignment({ id: 'hours', activityId: 'a' })],
    grants: [
      aGrant({ id: 'fund', funderId: 'lbf', through: day('2026-12-31') }),
      aGrant({
        id: 'asked',
        reference: 'CF-1',
        status: 'applied',
        appliedAmount: kroner(120_000),
        awardedAmount: null,
        exemptFromFoundationVat: true,
        ...year,
      }),
    ],
    allocations: [
      anAllocation({ id: 'given', grantId: 'fund', activityId: 'a', amount: kroner(120_000) }),
      anAllocation({ id: 'hoped', grantId: 'asked', activityId: 'b', amount: kroner(120_000), ...year }),
    ],
  })
  return { db, id, context: inside(db, id) }
}

type Context = ReturnType<typeof inside>

async function made(
  context: Context,
  name = 'Halveres',
  changes: Parameters<typeof createScenario>[1]['changes'] = [],
) {
  const outcome = await createScenario(context, { planId: 'plan', values: { name, note: null }, changes })
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.id
}

async function add(context: Context, id: string, version: number, change: AskedChange) {
  return changeScenario(context, { id, version, edit: { kind: 'add', change } })
}

async function live(context: Context) {
  const kept = await keptCoverage(context.db, context.actor.secretariatId, 'plan', today)
  return kept!.plans[0]!
}

describe('a scenario', () => {
  test('of two changes says what it comes to, and the plan is what it was', async () => {
    const { context } = await atWork()
    const before = await live(context)
    const id = await made(context)
    expect(await add(context, id, 1, { code: 'fundRenewed', share: percent(50) })).toMatchObject({
      ok: true,
      version: 2,
    })
    expect(await add(context, id, 2, { code: 'awarded', grantId: 'asked', amount: null })).toMatchObject({
      ok: true,
    })
    const page = await loadScenario(context, { id })
    expect(page).toMatchObject({
      ok: true,
      live: { totals: { gap: kroner(720_000), missing: kroner(660_000) } },
      scenario: {
        version: 3,
        isOutdated: false,
        changes: [
          { code: 'fundRenewed' },
          { code: 'awarded', grant: { id: 'asked', name: 'Fonden Cafe CF-1' } },
        ],
        outcome: { totals: { gap: kroner(300_000), missing: kroner(300_000) }, fundMoney: kroner(300_000) },
      },
    })
    expect(await live(context)).toEqual(before)
  })

  test('stands beside the plan and others, four at most', async () => {
    const { context } = await atWork()
    const ids = []
    for (const share of [100, 75, 50, 25, 0])
      ids.push(await made(context, `${share} %`, [{ code: 'fundRenewed', share: percent(share) }]))
    const all = await compareScenarios(context, { planId: null, scenarioIds: ids })
    expect(all).toMatchObject({ ok: true, isCut: true, chance: { openApplications: 1 } })
    if (!all.ok || !all.plan) throw new Error('no comparison')
    expect(all.compared.map(({ outcome }) => outcome.totals.gap)).toEqual(
      [120, 270, 420, 570].map((each) => kroner(each * 1000)),
    )
    const some = await compareScenarios(context, { planId: 'plan', scenarioIds: [] })
    expect(some.ok && some.plan && some.compared.map(({ name }) => name)).toEqual(['100 %', '75 %', '50 %'])
  })

  test('says that the plan has changed since, until today’s figures are taken', async () => {
    const { db, id: secretariat, context } = await atWork()
    const id = await made(context, 'Halveres', [{ code: 'fundRenewed', share: percent(50) }])
    await db.client.costLine.updateMany({
      where: { secretariatId: secretariat, id: 'two' },
      data: { amount: 2_000_000n },
    })
    await db.client.secretariat.update({ where: { id: secretariat }, data: { revision: { increment: 1 } } })
    const changed = await loadScenario(context, { id })
    expect(changed).toMatchObject({
      scenario: {
        isOutdated: true,
        figures: { on: today, liveGap: kroner(720_000), gap: kroner(420_000) },
        outcome: { totals: { gap: kroner(540_000) } },
      },
    })
    expect(await changeScenario(context, { id, version: 1, edit: { kind: 'refresh' } })).toMatchObject({
      ok: true,
      version: 2,
    })
    expect(await loadScenario(context, { id })).toMatchObject({ scenario: { isOutdated: false } })
  })

  test('names what has been deleted since, and counts the rest', async () => {
    const { db, id: secretariat, context } = await atWork()
    const id = await made(context)
    await add(context, id, 1, { code: 'refused', grantId: 'asked' })
    await db.client.allocation.deleteMany({ where: { secretariatId: secretariat, id: 'hoped' } })
    await db.client.grant.deleteMany({ where: { secretariatId: secretariat, id: 'asked' } })
    await db.client.secretariat.update({ where: { id: secretariat }, data: { revision: { increment: 1 } } })
    const page = await loadScenario(context, { id })
    expect(page).toMatchObject({
      scenario: {
        outcome: {
          broken: [{ at: 0, isSkipped: true, missing: [{ kind: 'grant', name: 'Fonden Cafe CF-1' }] }],
        },
      },
    })
  })

  test('is refused what cannot be, with the reason on the field', async () => {
    const { context } = await atWork()
    const id = await made(context)
    const problemsOf = async (change: AskedChange) => {
      const outcome = await add(context, id, 1, change)
      return !outcome.ok && outcome.reason === 'invalid' && outcome.problems
    }
    expect(await problemsOf({ code: 'refused', grantId: 'gone' })).toEqual([
      { field: 'grantId', problem: 'unknownReference' },
    ])
    expect(await problemsOf({ code: 'fundRenewed', share: 10_001 })).toEqual([
      { field: 'share', problem: 'outOfRange' },
    ])
    expect(await problemsOf({ code: 'planExtended', months: 61 })).toEqual([
      { field: 'months', problem: 'outOfRange' },
    ])
    const take = { code: 'partyTakes' as const, organisationId: 'organisation', activityIds: [], from: null }
    expect(await problemsOf({ ...take, share: 0 })).toEqual([{ field: 'share', problem: 'outOfRange' }])
    expect(await problemsOf({ ...take, share: 5000, activityIds: ['x'] })).toEqual([
      { field: 'activityIds', problem: 'unknownReference' },
    ])
    await add(context, id, 1, { code: 'refused', grantId: 'asked' })
    const twice = await add(context, id, 2, { code: 'awarded', grantId: 'asked', amount: null })
    expect(twice).toMatchObject({ ok: false, problems: [{ field: 'grantId', problem: 'twice' }] })
  })

  test(`has ${mostChanges} changes at most`, async () => {
    const { context } = await atWork()
    const take = {
      code: 'partyTakes' as const,
      organisation: { id: 'organisation', name: 'Kommunen' },
      share: 1,
      activities: null,
      from: null,
    }
    const id = await made(
      context,
      'Mange',
      Array.from({ length: mostChanges }, () => take),
    )
    const outcome = await add(context, id, 1, { code: 'fundRenewed', share: 0 })
    expect(outcome).toMatchObject({ ok: false, problems: [{ field: 'code', problem: 'outOfRange' }] })
  })

  test('that two change at once keeps the first and tells the second', async () => {
    const { db, id: secretariat, context } = await atWork()
    const id = await made(context)
    const other = inside(db, secretariat, 'editor')
    await add(other, id, 1, { code: 'fundRenewed', share: 0 })
    const late = await add(context, id, 1, { code: 'planExtended', months: 3 })
    expect(late).toMatchObject({ ok: false, reason: 'conflict', version: 2, changedBy: 'editor Holm' })
    expect(
      await saveScenario(context, { id, version: 1, values: { name: 'Nyt', note: null } }),
    ).toMatchObject({ reason: 'conflict' })
    expect((await loadScenarios(db.client, secretariat))[0]).toMatchObject({
      name: 'Halveres',
      changes: [{ code: 'fundRenewed' }],
    })
  })

  test('is renamed, reordered, thinned out, and tells its history', async () => {
    const { context } = await atWork()
    const id = await made(context, 'Halveres', [{ code: 'fundRenewed', share: percent(50) }])
    await add(context, id, 1, { code: 'planExtended', months: 3 })
    await changeScenario(context, { id, version: 2, edit: { kind: 'earlier', at: 1 } })
    await changeScenario(context, { id, version: 3, edit: { kind: 'remove', at: 1 } })
    const saved = await saveScenario(context, {
      id,
      version: 4,
      values: { name: 'Forlænges', note: 'Kun tid' },
    })
    expect(saved).toMatchObject({ ok: true, version: 5, name: 'Forlænges' })
    const page = await loadScenario(context, { id })
    expect(page).toMatchObject({
      scenario: { name: 'Forlænges', note: 'Kun tid', changes: [{ code: 'planExtended', months: 3 }] },
    })
    expect(page.ok && page.history!.map(({ action }) => action)).toEqual([
      'update',
      'update',
      'update',
      'update',
      'create',
    ])
  })

  test('has a name of its own in the plan', async () => {
    const { context } = await atWork()
    const id = await made(context)
    const taken = await createScenario(context, {
      planId: 'plan',
      values: { name: 'halveres ', note: null },
      changes: [],
    })
    expect(taken).toMatchObject({ ok: false, problems: [{ field: 'name', problem: 'nameTaken' }] })
    const nameOf = (name: string, number: number) => `${name} (kopi${number === 1 ? '' : ` ${number}`})`
    expect(await duplicateScenario(context, { id, nameOf })).toMatchObject({
      ok: true,
      name: 'Halveres (kopi)',
    })
    expect(await duplicateScenario(context, { id, nameOf })).toMatchObject({
      ok: true,
      name: 'Halveres (kopi 2)',
    })
    const long = await made(context, 'x'.repeat(200))
    const copy = await duplicateScenario(context, { id: long, nameOf })
    expect(copy).toMatchObject({ ok: true, name: `${'x'.repeat(193)} (kopi)` })
  })

  test('is deleted and brought back', async () => {
    const { db, id: secretariat, context } = await atWork()
    const id = await made(context, 'Halveres', [{ code: 'fundRenewed', share: percent(50) }])
    const gone = await deleteScenario(context, { id, version: 1 })
    if (!gone.ok) throw new Error(gone.reason)
    expect(await loadScenario(context, { id })).toMatchObject({ reason: 'notFound' })
    expect(await restoreFromTrash(context, { trashId: gone.trashId })).toMatchObject({ ok: true })
    expect(await loadScenarios(db.client, secretariat)).toMatchObject([
      { id, changes: [{ code: 'fundRenewed', share: 5000 }] },
    ])
  })

  test('comes through an export with its changes and what it came to', async () => {
    const { db, id: secretariat, context } = await atWork()
    await made(context, 'Halveres', [{ code: 'fundRenewed', share: percent(50) }])
    const before = await loadScenarios(db.client, secretariat)
    const now = instant('2026-11-22T09:00:00.000Z')
    const copy = await readSecretariatCopy(db, secretariat)
    const other = await freshDatabase()
    const written = await writeSecretariatCopy(other, copy, { now, isDryRun: false })
    expect(written).toMatchObject({ ok: true, counts: { created: { Scenario: 1 } } })
    expect(await loadScenarios(other.client, secretariat)).toEqual(before)
  })

  test('is read by the board, changed by leader and editor, and closed to a partner and to others', async () => {
    const { db, id: secretariat, context } = await atWork()
    const id = await made(context)
    const board = inside(db, secretariat, 'board')
    expect(await loadScenario(board, { id })).toMatchObject({
      ok: true,
      may: { update: false, create: false },
    })
    expect(await compareScenarios(board, { planId: null, scenarioIds: [] })).toMatchObject({ ok: true })
    expect(await loadScenarioForm(board, { id })).toMatchObject({ reason: 'forbidden' })
    expect(await add(board, id, 1, { code: 'fundRenewed', share: 0 })).toMatchObject({ reason: 'forbidden' })
    expect(await deleteScenario(board, { id, version: 1 })).toMatchObject({ reason: 'forbidden' })
    const partner = inside(db, secretariat, 'partner')
    expect(await loadScenario(partner, { id })).toMatchObject({ reason: 'forbidden' })
    expect(await compareScenarios(partner, { planId: null, scenarioIds: [] })).toMatchObject({
      reason: 'forbidden',
    })
    const elsewhere = inside(db, await aSecretariat(db, {}, 'Nordhavn'))
    expect(await loadScenario(elsewhere, { id })).toMatchObject({ reason: 'notFound' })
    expect(await scenarioOutcomes(db, secretariatId('Nordhavn'), 'plan', today, null)).toBeNull()
  })

  test('carries no salary in what it comes to', async () => {
    const { db, id: secretariat, context } = await atWork()
    await made(context, 'Halveres', [{ code: 'fundRenewed', share: percent(50) }])
    const outcomes = await scenarioOutcomes(db, secretariat, 'plan', today, null)
    const told = JSON.stringify(outcomes!.scenarios[0]!.outcome.positions)
    expect(told).toContain('hoursWithoutPay')
    expect(told).not.toMatch(/\d{7}/)
    expect(told).not.toContain('Cost')
  })
})

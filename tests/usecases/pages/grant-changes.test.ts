import { describe, expect, test } from 'vitest'
import { day } from '../../../app/domain/calendar/day'
import { noParticulars } from '../../../app/domain/grants/grant-particulars'
import { createAllocation } from '../../../app/usecases/allocations/create-allocation.server'
import { deleteAllocation } from '../../../app/usecases/allocations/delete-allocation.server'
import { reviewAllocation } from '../../../app/usecases/allocations/review-allocation.server'
import { updateAllocation } from '../../../app/usecases/allocations/update-allocation.server'
import { saveChangeRequest } from '../../../app/usecases/change-requests/save-change-request.server'
import { loadGrant } from '../../../app/usecases/grants/load-grant.server'
import { updateGrant } from '../../../app/usecases/grants/update-grant.server'
import { deleteSpendingCondition } from '../../../app/usecases/spending-conditions/delete-spending-condition.server'
import { saveSpendingCondition } from '../../../app/usecases/spending-conditions/save-spending-condition.server'
import { aCostLine, aGrant, anActivity, anAllocation, kroner, percent, records } from '../../builders/records'
import { freshDatabase } from '../../setup/fresh-database'
import { aSecretariat, inside } from './a-secretariat'

const grant = aGrant({ awardDay: day('2026-01-01') })
const activities = [anActivity(), anActivity({ id: 'other' })]
const first = anAllocation({ id: 'first', amount: kroner(500_000) })
const second = anAllocation({ id: 'second', activityId: 'other', amount: kroner(400_000) })
const costLines = [aCostLine({ kind: 'premises' }), aCostLine({ activityId: 'other' })]

async function atWork() {
  const db = await freshDatabase()
  const given = records({ grants: [grant], activities, allocations: [first, second], costLines })
  const id = await aSecretariat(db, given)
  return { db, id, context: inside(db, id) }
}

const cap = { costKind: 'premises' as const, capShare: percent(50), capAmount: null, clause: null, page: '3' }

describe('a cap on a kind of cost', () => {
  test('is held against the allocations, and an allocation past it is told of and saved', async () => {
    const { context } = await atWork()
    const saved = { grantId: 'grant', id: null, version: 0, values: cap }
    expect(await saveSpendingCondition(context, saved)).toMatchObject({ ok: true, name: 'grant' })
    expect(await loadGrant(context, { id: 'grant' })).toMatchObject({
      spending: [{ cap: kroner(500_000), spent: kroner(500_000), over: 0 }],
    })
    const { id, ...values } = { ...first, amount: kroner(550_000) }
    expect(await reviewAllocation(context, { id, values })).toMatchObject({
      caps: [{ costKind: 'premises', over: kroner(50_000) }],
      change: null,
    })
    expect(await updateAllocation(context, { id, version: 1, values })).toMatchObject({ ok: true })
    expect(await loadGrant(context, { id: 'grant' })).toMatchObject({ spending: [{ over: kroner(50_000) }] })
  })

  test('needs a cap, belongs to the grant it is changed with, and goes to the trash', async () => {
    const { context } = await atWork()
    const saving = (id: string | null, version: number, values: object) =>
      saveSpendingCondition(context, { grantId: 'grant', id, version, values: { ...cap, ...values } })
    expect(await saving(null, 0, { capShare: null })).toMatchObject({
      problems: [{ field: 'capShare', problem: 'needsCap' }],
    })
    const { id } = (await saving(null, 0, {})) as { id: string }
    expect(await saving(id, 1, { capAmount: kroner(1) })).toMatchObject({ ok: true, version: 2 })
    expect(await saving(id, 1, { capAmount: kroner(2) })).toMatchObject({ reason: 'conflict' })
    expect(await deleteSpendingCondition(context, { id, version: 2 })).toMatchObject({ ok: true })
    expect(await loadGrant(context, { id: 'grant' })).toMatchObject({ spending: [] })
  })
})

describe('a change threshold', () => {
  async function withThreshold() {
    const at = await atWork()
    const { id: _, ...rest } = grant
    const values = { ...rest, ...noParticulars, changeShare: percent(10) }
    expect(await updateGrant(at.context, { id: 'grant', version: 1, values })).toMatchObject({ ok: true })
    return at
  }
  const move = (context: ReturnType<typeof inside>, of: typeof first, version: number, amount: number) => {
    const { id, ...values } = { ...of, amount: kroner(amount) }
    return updateAllocation(context, { id, version, values })
  }

  test('is not passed by what lies within it, and many small steps count as one', async () => {
    const { context } = await withThreshold()
    await move(context, first, 1, 420_000)
    expect(await loadGrant(context, { id: 'grant' })).toMatchObject({
      changes: [],
      changed: { moved: kroner(80_000), limit: kroner(100_000), needsApproval: false },
    })
    const { id, ...values } = { ...first, amount: kroner(390_000) }
    expect(await reviewAllocation(context, { id, values })).toMatchObject({
      change: { moved: kroner(110_000), limit: kroner(100_000), day: '2026-12-06' },
    })
    await move(context, first, 2, 390_000)
    expect(await loadGrant(context, { id: 'grant' })).toMatchObject({
      changes: [{ amount: kroner(110_000), day: '2026-12-06', requestedOn: null }],
    })
    await move(context, second, 1, 510_000)
    const page = await loadGrant(context, { id: 'grant' })
    expect(page).toMatchObject({ changes: [{ amount: kroner(110_000) }] })
  })

  test('counts from the approved amounts, which an approval makes those there are', async () => {
    const { context } = await withThreshold()
    await move(context, first, 1, 300_000)
    const page = (await loadGrant(context, { id: 'grant' })) as { changes: { id: string }[] }
    const answered = {
      text: 'Flyttes til klubben',
      amount: kroner(200_000),
      day: day('2026-12-06'),
      requestedOn: day('2026-11-20'),
      answeredOn: day('2026-11-21'),
      answer: 'approved' as const,
      responsibleId: null,
      deputyId: null,
    }
    const asked = { grantId: 'grant', id: page.changes[0]!.id, version: 1 }
    const backwards = { ...answered, answeredOn: day('2026-11-19') }
    expect(await saveChangeRequest(context, { ...asked, values: backwards })).toMatchObject({
      problems: [{ field: 'answeredOn', problem: 'beforeRequested' }],
    })
    expect(await saveChangeRequest(context, { ...asked, values: answered })).toMatchObject({ ok: true })
    expect(await loadGrant(context, { id: 'grant' })).toMatchObject({ changed: { moved: 0 } })
  })

  test('is passed by a line that is deleted, and by what its money is then given to', async () => {
    const { context } = await withThreshold()
    expect(await deleteAllocation(context, { id: 'first', version: 1 })).toMatchObject({ ok: true })
    expect(await loadGrant(context, { id: 'grant' })).toMatchObject({
      changes: [{ amount: kroner(500_000), day: '2026-12-06', requestedOn: null }],
    })
    const { id: _, ...fresh } = anAllocation({ amount: kroner(450_000) })
    expect(await createAllocation(context, { values: fresh })).toMatchObject({ ok: true })
    expect(await loadGrant(context, { id: 'grant' })).toMatchObject({
      changed: { moved: kroner(450_000), needsApproval: true },
    })
  })

  test('is passed by a line that is moved to another grant', async () => {
    const { db, id: secretariatId, context } = await withThreshold()
    await db.client.grant.create({
      data: {
        ...(await db.client.grant.findFirstOrThrow({ where: { secretariatId } })),
        id: 'next',
        reference: 'N',
      },
    })
    const { id, ...values } = { ...first, grantId: 'next' }
    expect(await updateAllocation(context, { id, version: 1, values })).toMatchObject({ ok: true })
    expect(await loadGrant(context, { id: 'grant' })).toMatchObject({
      changes: [{ amount: kroner(500_000), day: '2026-12-06', requestedOn: null }],
    })
    expect(await loadGrant(context, { id: 'next' })).toMatchObject({ changes: [], changed: { moved: 0 } })
  })

  test('leaves a small line to be deleted without asking', async () => {
    const { context } = await withThreshold()
    const { id: _, ...fresh } = anAllocation({ amount: kroner(50_000) })
    const { id } = (await createAllocation(context, { values: fresh })) as { id: string }
    expect(await deleteAllocation(context, { id, version: 1 })).toMatchObject({ ok: true })
    expect(await loadGrant(context, { id: 'grant' })).toMatchObject({ changes: [] })
  })

  test('holds money moved to a new line, not money dealt out for the first time', async () => {
    const { context } = await withThreshold()
    const { id: _, ...fresh } = anAllocation({ amount: kroner(50_000) })
    await createAllocation(context, { values: fresh })
    expect(await loadGrant(context, { id: 'grant' })).toMatchObject({ changed: { moved: 0 }, changes: [] })
    await move(context, second, 1, 350_000)
    await createAllocation(context, { values: fresh })
    expect(await loadGrant(context, { id: 'grant' })).toMatchObject({ changed: { moved: kroner(50_000) } })
  })
})

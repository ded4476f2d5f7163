import { describe, expect, test } from 'vitest'
import { day } from '../../../app/domain/calendar/day'
import { noParticulars } from '../../../app/domain/grants/grant-particulars'
import type { Grant } from '../../../app/domain/grants/grant'
import { createAllocation } from '../../../app/usecases/allocations/create-allocation.server'
import { deleteAllocation } from '../../../app/usecases/allocations/delete-allocation.server'
import { loadAllocation } from '../../../app/usecases/allocations/load-allocation.server'
import { updateAllocation } from '../../../app/usecases/allocations/update-allocation.server'
import { changeGrantStatus } from '../../../app/usecases/grants/change-grant-status.server'
import { createGrant } from '../../../app/usecases/grants/create-grant.server'
import { deleteGrant } from '../../../app/usecases/grants/delete-grant.server'
import type { GrantValues } from '../../../app/usecases/grants/grant-page'
import { listGrants } from '../../../app/usecases/grants/list-grants.server'
import { loadGrant } from '../../../app/usecases/grants/load-grant.server'
import { updateGrant } from '../../../app/usecases/grants/update-grant.server'
import { updateOrganisation } from '../../../app/usecases/organisations/update-organisation.server'
import { updatePlan } from '../../../app/usecases/plans/update-plan.server'
import { restoreFromTrash } from '../../../app/usecases/trash/restore-from-trash.server'
import {
  aGrant,
  aPlan,
  aPosition,
  aShare,
  anAllocation,
  anAssignment,
  anOrganisation,
  kroner,
  percent,
  records,
} from '../../builders/records'
import { freshDatabase } from '../../setup/fresh-database'
import { aSecretariat, inside } from './a-secretariat'

/** 1.000.000 kr. from a foundation; a holder that is a public authority keeps 825.000 of it. */
const grant = aGrant({ awardDay: day('2026-01-01') })

function form({ id: _, ...rest }: Grant): GrantValues {
  return { ...rest, ...noParticulars }
}

function allocationOf(amount: number) {
  const { id: _, ...values } = anAllocation({ amount: kroner(amount) })
  return { values }
}

describe('an allocation', () => {
  test('is never above what the grant has left, and the refusal says how much to free', async () => {
    const db = await freshDatabase()
    const context = inside(
      db,
      await aSecretariat(
        db,
        records({ grants: [grant], allocations: [anAllocation({ amount: kroner(900_000) })] }),
      ),
    )
    expect(await createAllocation(context, allocationOf(100_001))).toMatchObject({
      reason: 'invalid',
      problems: [
        {
          field: 'amount',
          problem: 'aboveAward',
          net: kroner(1_000_000),
          given: kroner(1_000_001),
          toFree: kroner(1),
        },
      ],
    })
    const made = await createAllocation(context, allocationOf(100_000))
    expect(made).toMatchObject({ ok: true, name: 'grant: activity' })
    const { id } = made as { id: string }
    expect(await loadAllocation(context, { id })).toMatchObject({ ok: true, left: kroner(100_000) })
    const more = { id, version: 1, ...allocationOf(100_001) }
    expect(await updateAllocation(context, more)).toMatchObject({ problems: [{ toFree: kroner(1) }] })
  })

  test('that two people give at once is given to the one who came first', async () => {
    const db = await freshDatabase()
    const context = inside(db, await aSecretariat(db, records({ grants: [grant] })))
    const results = await Promise.all([1, 2, 3].map(() => createAllocation(context, allocationOf(600_000))))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.filter(({ ok }) => !ok)).toMatchObject([
      { problems: [{ toFree: kroner(200_000) }] },
      { problems: [{ toFree: kroner(200_000) }] },
    ])
  })

  test('shares the award with the posts that the grant pays', async () => {
    const db = await freshDatabase()
    const context = inside(
      db,
      await aSecretariat(
        db,
        records({
          grants: [grant],
          positions: [aPosition({ monthlyCost: kroner(50_000) })],
          positionShares: [aShare({ share: percent(50) })],
          positionAssignments: [anAssignment()],
        }),
      ),
    )
    // Twelve months of half a post of 50.000 kr.
    expect(await createAllocation(context, allocationOf(700_001))).toMatchObject({
      problems: [{ given: kroner(1_000_001), toFree: kroner(1) }],
    })
    expect(await createAllocation(context, allocationOf(700_000))).toMatchObject({ ok: true })
    expect(await loadGrant(context, { id: 'grant' })).toMatchObject({
      money: { allocated: kroner(700_000), toPositions: kroner(300_000), unallocated: 0 },
      positionShares: [{ position: { name: 'position' }, amount: kroner(300_000) }],
    })
    expect(await deleteGrant(context, { id: 'grant', version: 1 })).toMatchObject({
      reason: 'stillReferredTo',
      references: [{ kind: 'position', name: 'position', role: 'payerGrantId' }],
    })
  })

  test('does not come back from the trash to a grant that has given its money elsewhere', async () => {
    const db = await freshDatabase()
    const allocations = [anAllocation({ id: 'first', amount: kroner(1_000_000) })]
    const context = inside(db, await aSecretariat(db, records({ grants: [grant], allocations })))
    const deleted = (await deleteAllocation(context, { id: 'first', version: 1 })) as { trashId: string }
    const made = await createAllocation(context, allocationOf(400_000))
    expect(await restoreFromTrash(context, deleted)).toEqual({
      ok: false,
      reason: 'aboveAward',
      grant: { id: 'grant', name: 'grant' },
      toFree: kroner(400_000),
    })
    await deleteAllocation(context, { id: (made as { id: string }).id, version: 1 })
    expect(await restoreFromTrash(context, deleted)).toMatchObject({ ok: true })
  })
})

describe('an award', () => {
  const given = { grants: [grant], allocations: [anAllocation({ amount: kroner(900_000) })] }

  test('is not lowered below what is given out', async () => {
    const db = await freshDatabase()
    const context = inside(db, await aSecretariat(db, records(given)))
    const lower = form({ ...grant, awardedAmount: kroner(850_000) })
    expect(await updateGrant(context, { id: 'grant', version: 1, values: lower })).toMatchObject({
      problems: [{ field: 'awardedAmount', problem: 'belowGivenOut', toFree: kroner(50_000) }],
    })
  })

  test('is not given a holder, or robbed of an exemption, that brings fondsmoms below what is given out', async () => {
    const db = await freshDatabase()
    const context = inside(
      db,
      await aSecretariat(db, records({ ...given, grants: [{ ...grant, exemptFromFoundationVat: true }] })),
    )
    const held = form({ ...grant, holderId: 'organisation' })
    expect(await updateGrant(context, { id: 'grant', version: 1, values: held })).toMatchObject({
      problems: [{ problem: 'belowGivenOut', net: kroner(825_000), toFree: kroner(75_000) }],
    })
    const exempt = { ...held, exemptFromFoundationVat: true }
    expect(await updateGrant(context, { id: 'grant', version: 1, values: exempt })).toMatchObject({
      ok: true,
    })
    expect(await updateGrant(context, { id: 'grant', version: 2, values: held })).toMatchObject({
      problems: [{ field: 'exemptFromFoundationVat', toFree: kroner(75_000) }],
    })
  })

  test('is guarded where its plan gets a holder, and its holder becomes a public authority', async () => {
    const db = await freshDatabase()
    const { id: _, ...plan } = aPlan({ holderId: 'association' })
    const { id: __, ...association } = anOrganisation({
      id: 'association',
      kind: 'association',
      isPublicAuthority: false,
    })
    const rows = records(given)
    const organisations = [...rows.organisations, { ...association, id: 'association' }]
    const context = inside(db, await aSecretariat(db, { ...rows, organisations }))
    const held = { id: 'plan', version: 1, values: { ...plan, holderId: 'organisation' } }
    expect(await updatePlan(context, held)).toMatchObject({
      problems: [{ field: 'holderId', problem: 'belowGivenOut', toFree: kroner(75_000) }],
    })
    expect(await updatePlan(context, { ...held, values: plan })).toMatchObject({ ok: true })
    const publicNow = { id: 'association', version: 1, values: { ...association, isPublicAuthority: true } }
    expect(await updateOrganisation(context, publicNow)).toMatchObject({
      problems: [{ field: 'isPublicAuthority', problem: 'belowGivenOut' }],
    })
  })

  test('shows gross, fondsmoms and net', async () => {
    const db = await freshDatabase()
    const rows = records({ plans: [aPlan({ holderId: 'organisation' })], grants: [grant] })
    const context = inside(db, await aSecretariat(db, rows))
    expect(await loadGrant(context, { id: 'grant' })).toMatchObject({
      holder: { name: 'organisation', isPlans: true },
      money: {
        basis: 'awarded',
        gross: kroner(1_000_000),
        net: kroner(825_000),
        foundationVat: { amount: kroner(175_000), share: 1750 },
        unallocated: kroner(825_000),
      },
    })
  })
})

describe('the life of a grant', () => {
  test('is a row of dated steps, forward and back, and each needs what its status needs', async () => {
    const db = await freshDatabase()
    const context = inside(db, await aSecretariat(db, records()))
    const idea = form(
      aGrant({ reference: 'LF-1', status: 'idea', awardedAmount: null, from: null, through: null }),
    )
    const { id } = (await createGrant(context, { values: idea })) as { id: string }
    const step = (version: number, to: Grant['status'], on: string) =>
      changeGrantStatus(context, { id, version, to, on: day(on), note: null })
    expect(await step(1, 'applied', '2026-10-01')).toMatchObject({
      problems: [{ field: 'appliedAmount', problem: 'neededByStatus' }],
    })
    const applied = { ...idea, status: 'applied' as const, appliedAmount: kroner(500_000) }
    expect(await updateGrant(context, { id, version: 1, values: applied })).toMatchObject({
      ok: true,
      version: 2,
    })
    expect(await step(2, 'awarded', '2026-11-01')).toMatchObject({
      problems: [{ field: 'awardedAmount' }, { field: 'from' }, { field: 'through' }],
    })
    expect(await step(2, 'declined', '2026-11-02')).toMatchObject({ ok: true, version: 3 })
    expect(await step(3, 'drafting', '2026-11-03')).toMatchObject({ ok: true, version: 4 })
    expect(await loadGrant(context, { id })).toMatchObject({
      // By the day they are dated, and not by when they were typed.
      statusChanges: [
        { from: 'applied', to: 'declined', on: '2026-11-02' },
        { from: 'declined', to: 'drafting', on: '2026-11-03' },
        { from: null, to: 'idea', on: '2026-11-22' },
        { from: 'idea', to: 'applied', on: '2026-11-22' },
      ],
    })
  })

  test('is a pipeline with a sum for each status, applications weighted beside it', async () => {
    const db = await freshDatabase()
    const grants = [
      aGrant({ id: 'a', status: 'applied', awardedAmount: null, appliedAmount: kroner(100_000) }),
      aGrant({ id: 'b', status: 'applied', appliedAmount: kroner(200_000), probability: percent(25) }),
      aGrant({ id: 'c', awardedAmount: kroner(300_000), title: 'Æblehaven' }),
    ]
    const context = inside(db, await aSecretariat(db, records({ grants })))
    const list = await listGrants(context, {})
    expect(list).toMatchObject({ ok: true, total: 3 })
    if (!list.ok) return
    expect(list.pipeline.find(({ status }) => status === 'applied')).toMatchObject({
      sum: kroner(300_000),
      weighted: kroner(100_000),
      grants: [
        { name: 'a', probability: 5000 },
        { name: 'b', probability: 2500 },
      ],
    })
    expect(await listGrants(context, { search: 'ÆBLE' })).toMatchObject({ total: 1 })
    expect(await listGrants(context, { planId: 'unknown' })).toMatchObject({ reason: 'notFound' })
  })
})

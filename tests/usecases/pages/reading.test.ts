import { describe, expect, test } from 'vitest'
import { secretariatId } from '../../../app/domain/access/secretariat-id'
import { day } from '../../../app/domain/calendar/day'
import type { SecretariatRecords } from '../../../app/domain/secretariat/secretariat-records'
import type { Database } from '../../../app/persistence/database.server'
import type { UseCaseContext } from '../../../app/usecases/context'
import { exportActivitiesCsv } from '../../../app/usecases/activities/export-activities-csv.server'
import { listActivities } from '../../../app/usecases/activities/list-activities.server'
import { loadActivity } from '../../../app/usecases/activities/load-activity.server'
import { listContacts } from '../../../app/usecases/contacts/list-contacts.server'
import { loadContact } from '../../../app/usecases/contacts/load-contact.server'
import { createCostLine } from '../../../app/usecases/cost-lines/create-cost-line.server'
import { deleteCostLine } from '../../../app/usecases/cost-lines/delete-cost-line.server'
import { loadCostLine } from '../../../app/usecases/cost-lines/load-cost-line.server'
import { updateCostLine } from '../../../app/usecases/cost-lines/update-cost-line.server'
import { listGrants } from '../../../app/usecases/grants/list-grants.server'
import { loadGrant } from '../../../app/usecases/grants/load-grant.server'
import { listOrganisations } from '../../../app/usecases/organisations/list-organisations.server'
import { loadOrganisation } from '../../../app/usecases/organisations/load-organisation.server'
import { loadOverview } from '../../../app/usecases/overview/load-overview.server'
import { listPlans } from '../../../app/usecases/plans/list-plans.server'
import { loadPlan } from '../../../app/usecases/plans/load-plan.server'
import { searchRecords } from '../../../app/usecases/search/search-records.server'
import {
  aCostLine,
  aGrant,
  aPlan,
  aPosition,
  aShare,
  anActivity,
  anAllocation,
  anAssignment,
  anOrganisation,
  hours,
  kroner,
  records,
} from '../../builders/records'
import { freshDatabase } from '../../setup/fresh-database'
import { aSecretariat, inside } from './a-secretariat'

/** A plan that ends 31.12.2026: one activity without money, one with half, one that is to close. */
function cliff(): Partial<SecretariatRecords> {
  return {
    ...records({
      activities: [
        anActivity({
          id: 'lost',
          name: 'Ældrecafé',
          effortAreas: ['Sundhed'],
          responsibleId: 'contact',
          value: 2,
        }),
        anActivity({ id: 'partly', name: 'Lommepengejob', effortAreas: ['Beskæftigelse'], value: 5 }),
        anActivity({ id: 'closing', name: 'Åben dør', continuation: 'close' }),
      ],
      costLines: [
        aCostLine({ id: 'line', activityId: 'lost' }),
        aCostLine({ id: 'salary', activityId: 'partly', label: 'Løn', kind: 'salary', amount: kroner(2000) }),
        aCostLine({ activityId: 'closing' }),
      ],
      grants: [
        aGrant(),
        aGrant({
          id: 'draft',
          status: 'drafting',
          awardedAmount: null,
          applyBy: day('2026-12-01'),
          applyTime: '12:00',
        }),
        aGrant({ id: 'sent', status: 'applied', appliedAmount: kroner(1000), applyBy: day('2026-12-01') }),
      ],
      allocations: [
        anAllocation({
          activityId: 'partly',
          amount: kroner(12_000),
          from: day('2027-01-01'),
          through: day('2027-12-31'),
        }),
      ],
    }),
    contacts: [
      {
        id: 'contact',
        name: 'Sofie Lund',
        title: 'Projektleder',
        email: null,
        organisationId: 'organisation',
      },
    ],
  }
}

describe('the overview', () => {
  test('says how many activities lose funding, by how much, and what is due', async () => {
    const db = await freshDatabase()
    const overview = await loadOverview(inside(db, await aSecretariat(db, cliff())), {})
    expect(overview).toMatchObject({
      ok: true,
      view: 'full',
      plan: { id: 'plan', isRunning: true, daysLeft: 39 },
      headline: {
        losing: 2,
        activities: 3,
        lost: 1,
        partly: 1,
        closing: 1,
        secured: 0,
        annualGap: kroner(24_000),
        annualMissing: kroner(24_000),
      },
      yearAfter: { need: kroner(36_000), firm: kroner(12_000), missing: kroner(24_000) },
      inDanger: { amount: 0 },
    })
    if (!overview.ok || overview.view !== 'full') return
    expect(overview.deadlines.shown).toMatchObject([
      {
        kind: 'application',
        path: '/bevillinger/draft',
        day: '2026-12-01',
        time: '12:00',
        daysLeft: 9,
        responsible: null,
      },
      { kind: 'planEnd', day: '2026-12-31' },
      { kind: 'firstYearReview', day: '2027-01-01' },
    ])
    expect(overview.months).toHaveLength(36)
    expect(overview.months[11]).toMatchObject({ month: '2026-12', isAfterPlan: false })
    expect(overview.months[12]).toMatchObject({ month: '2027-01', isAfterPlan: true })
    expect(overview.losing.map(({ name }) => name)).toEqual(['Lommepengejob', 'Ældrecafé'])
    expect(overview.losing[0]).toMatchObject({ gapShare: 500, level: 'partly' })
    expect(overview.losing[0]!.strip[12]).toEqual({
      month: '2027-01',
      firm: 500,
      conditional: 0,
      hoped: 0,
      missing: 500,
    })
    expect(overview.losing[1]).toMatchObject({
      responsible: { name: 'Sofie Lund' },
      stage: 'none',
      owner: null,
    })
  })

  test('shows the running plan that ends first, another when asked, and says when there is none', async () => {
    const db = await freshDatabase()
    const plans = [
      aPlan({ id: 'later', through: day('2028-12-31') }),
      aPlan(),
      aPlan({ id: 'past', from: day('2020-01-01'), through: day('2024-12-31') }),
    ]
    const context = inside(db, await aSecretariat(db, records({ plans })))
    expect(await loadOverview(context, {})).toMatchObject({ plan: { id: 'plan' } })
    expect(await loadOverview(context, { planId: 'past' })).toMatchObject({
      plan: { id: 'past', isRunning: false },
    })
    expect(await loadOverview(context, { planId: 'unknown' })).toMatchObject({
      reason: 'notFound',
      kind: 'plan',
    })
    const empty = inside(db, await aSecretariat(db, {}, 'Nordvest'))
    expect(await loadOverview(empty, {})).toMatchObject({ ok: true, view: 'empty' })
  })
})

describe('the list of activities', () => {
  test('is filtered, searched in folded text, sorted by the Danish alphabet and paged', async () => {
    const db = await freshDatabase()
    const activities = Array.from({ length: 60 }, (_, at) =>
      anActivity({
        id: `a${at}`,
        name: `Aktivitet ${at}`,
        areas: at % 2 ? ['Øst'] : ['Vest'],
        value: (at % 5) + 1,
      }),
    )
    const context = inside(db, await aSecretariat(db, records({ activities })))
    const first = await listActivities(context, { sort: 'name' })
    expect(first).toMatchObject({ total: 60, pages: 3, page: 1, areas: ['Vest', 'Øst'], unfiltered: 60 })
    if (!first.ok) return
    expect(first.rows.map(({ name }) => name).slice(0, 3)).toEqual([
      'Aktivitet 0',
      'Aktivitet 1',
      'Aktivitet 2',
    ])
    const last = await listActivities(context, { sort: 'name', page: 99 })
    expect(last).toMatchObject({ page: 3 })
    expect(last.ok && last.rows).toHaveLength(10)
    expect(await listActivities(context, { area: 'Øst', search: 'AKTIVITÉT 1' })).toMatchObject({ total: 10 })
    const byValue = await listActivities(context, { sort: 'value' })
    expect(byValue.ok && byValue.rows.map(({ value }) => value).slice(11, 14)).toEqual([5, 4, 4])
  })

  test('puts what loses most first, and adds what the filters let through', async () => {
    const db = await freshDatabase()
    const context = inside(db, await aSecretariat(db, cliff()))
    expect(await listActivities(context, {})).toMatchObject({
      rows: [{ name: 'Lommepengejob' }, { name: 'Ældrecafé' }, { name: 'Åben dør' }],
      totals: { annualGap: kroner(24_000), losing: 2 },
    })
    expect(await listActivities(context, { level: 'lost' })).toMatchObject({
      total: 1,
      totals: { annualGap: kroner(12_000), losing: 1 },
    })
  })

  test('becomes a CSV that runs no formula', async () => {
    const db = await freshDatabase()
    const given = cliff()
    const activities = [...given.activities!, anActivity({ id: 'evil', name: '=HYPERLINK("http://a.b";1)' })]
    const context = inside(db, await aSecretariat(db, { ...given, activities }))
    const same = (word: string) => word
    const words = {
      columns: new Proxy({}, { get: (_, key) => same(String(key)) }),
      level: new Proxy({}, { get: (_, key) => same(String(key)) }),
      continuation: new Proxy({}, { get: (_, key) => same(String(key)) }),
      stage: new Proxy({}, { get: (_, key) => same(String(key)) }),
      fileName: 'aktiviteter',
    } as Parameters<typeof exportActivitiesCsv>[1]['words']
    const csv = await exportActivitiesCsv(context, { words })
    if (!csv.ok) throw new Error(csv.reason)
    expect(csv.fileName).toBe('aktiviteter.csv')
    expect(csv.content.startsWith('\uFEFFactivity;plan;')).toBe(true)
    expect(csv.content).toContain(
      'Lommepengejob;plan;Beskæftigelse;;;partly;2026-11;24000,00;12000,00;12000,00;',
    )
    expect(csv.content).toContain(`"'=HYPERLINK(""http://a.b"";1)"`)
    const partner = inside(db, context.actor.secretariatId, 'partner', { contactId: 'contact' })
    const theirs = await exportActivitiesCsv(partner, { words })
    expect(theirs.ok && theirs.content).not.toMatch(/annual|Lommepengejob/)
  })
})

describe('salaries', () => {
  const staffed = (): Partial<SecretariatRecords> => {
    const given = cliff()
    return {
      ...given,
      grants: [aGrant({ through: day('2027-12-31') })],
      positions: [aPosition({ through: day('2027-12-31') })],
      positionShares: [aShare()],
      positionAssignments: [anAssignment({ activityId: 'partly', hoursPerWeek: hours(37) })],
    }
  }

  test('are shown to a leader and to an editor with the right, to nobody else', async () => {
    const db = await freshDatabase()
    const id = await aSecretariat(db, staffed())
    const sees = [inside(db, id), inside(db, id, 'editor', { maySeeSalaries: true })]
    const sealedFrom = [
      inside(db, id, 'editor'),
      inside(db, id, 'board'),
      inside(db, id, 'board', { maySeeSalaries: true }),
    ]
    for (const context of sees) {
      const page = await loadActivity(context, { id: 'partly' })
      expect(page).toMatchObject({
        money: { costLines: [{ label: 'Løn', amount: kroner(2000), isSealed: false }] },
      })
      expect(await loadGrant(context, { id: 'grant' })).toMatchObject({ money: { isSealed: false } })
    }
    const open = await loadActivity(sees[0]!, { id: 'partly' })
    for (const context of sealedFrom) {
      const page = await loadActivity(context, { id: 'partly' })
      if (!page.ok || !page.money || !open.ok || !open.money) throw new Error('no page')
      expect(page.money.costLines).toMatchObject([{ label: 'Løn', amount: null, isSealed: true }])
      const post = page.money.sources.find(({ via }) => via === 'position')
      expect(post).toMatchObject({ isSealed: true, amounts: null, fullAmounts: null, years: null })
      // Sums of an activity are not sealed.
      expect(page.money.months).toEqual(open.money.months)
      expect(page.money.goesDown[0]).toMatchObject({
        total: null,
        positions: [{ name: 'position', lost: null }],
      })
      const grant = await loadGrant(context, { id: 'grant' })
      expect(grant).toMatchObject({
        money: { isSealed: true, toPositions: null, unallocated: null },
        positionShares: [{ amount: null }],
      })
      const overview = await loadOverview(context, {})
      if (!overview.ok || overview.view !== 'full') throw new Error('no overview')
      expect(overview.losing.every(({ weeksOfPost }) => weeksOfPost === null)).toBe(true)
    }
  })

  test('are neither read, written nor deleted line by line without the right, nor told by the trail', async () => {
    const db = await freshDatabase()
    const id = await aSecretariat(db, cliff())
    const editor = inside(db, id, 'editor')
    const { id: _, ...line } = aCostLine({
      activityId: 'partly',
      label: 'Løn',
      kind: 'salary',
      amount: kroner(3000),
    })
    const salary = { id: 'salary', version: 1 }
    expect(await loadCostLine(editor, { id: 'salary' })).toMatchObject({ reason: 'forbidden' })
    expect(await updateCostLine(editor, { ...salary, values: line })).toMatchObject({ reason: 'forbidden' })
    expect(await deleteCostLine(editor, salary)).toMatchObject({ reason: 'forbidden' })
    expect(await createCostLine(editor, { values: { ...line, label: 'Mere løn' } })).toMatchObject({
      problems: [{ field: 'kind', problem: 'notAllowed' }],
    })
    expect(await updateCostLine(inside(db, id), { ...salary, values: line })).toMatchObject({
      ok: true,
      version: 2,
    })
    const trail = async (context: UseCaseContext) => {
      const page = await loadActivity(context, { id: 'partly' })
      return page.ok ? page.history?.[0]?.changes : null
    }
    expect(await trail(inside(db, id))).toEqual([
      { field: 'amount', from: '200000', to: '300000', isSealed: true },
    ])
    expect(await trail(editor)).toEqual([{ field: 'amount', from: null, to: null, isSealed: true }])
  })
})

describe('a partner', () => {
  test('reads its own activities without kroner, and nothing else', async () => {
    const db = await freshDatabase()
    const id = await aSecretariat(db, {
      ...cliff(),
      organisations: [
        anOrganisation(),
        anOrganisation({ id: 'funder', kind: 'foundation' }),
        anOrganisation({ id: 'partner', kind: 'association' }),
      ],
      positions: [aPosition({ hostId: 'partner' })],
      positionShares: [aShare()],
      positionAssignments: [anAssignment({ activityId: 'partly' })],
    })
    const partner = inside(db, id, 'partner', { contactOrganisationId: 'partner' })
    const overview = await loadOverview(partner, {})
    expect(overview).toMatchObject({ ok: true, view: 'own', activities: [{ name: 'Lommepengejob' }] })
    expect(JSON.stringify(overview)).not.toMatch(/annual|amount|"need"/i)
    expect(await listActivities(partner, {})).toMatchObject({
      total: 1,
      totals: null,
      rows: [{ name: 'Lommepengejob', annualGap: null, annualNeed: null, annualMissing: null }],
    })
    expect(await loadActivity(partner, { id: 'partly' })).toMatchObject({
      ok: true,
      money: null,
      history: null,
      positions: [{ name: 'position', host: { name: 'partner' } }],
    })
    expect(await loadActivity(partner, { id: 'lost' })).toEqual({
      ok: false,
      reason: 'notFound',
      kind: 'activity',
    })
    expect(await loadPlan(partner, { id: 'plan' })).toMatchObject({ ok: true, coFinancing: null })
    for (const refused of [
      listGrants(partner, {}),
      loadGrant(partner, { id: 'grant' }),
      listContacts(partner, {}),
      listOrganisations(partner, {}),
      loadContact(partner, { id: 'contact' }),
    ])
      expect(await refused).toEqual({ ok: false, reason: 'forbidden' })
    expect(await searchRecords(partner, { text: 'ældre' })).toEqual({ ok: true, hits: [], hasMore: false })
    const stranger = inside(db, id, 'partner')
    expect(await loadOverview(stranger, {})).toMatchObject({ view: 'empty' })
  })
})

describe('the search of the top bar', () => {
  test('finds activities, grants, contacts and organisations by folded text', async () => {
    const db = await freshDatabase()
    const context = inside(db, await aSecretariat(db, cliff()))
    expect(await searchRecords(context, { text: 'ÆLDRECAFE' })).toMatchObject({
      hits: [{ kind: 'activity', name: 'Ældrecafé', detail: 'plan' }],
    })
    expect(await searchRecords(context, { text: 'lund sofie' })).toMatchObject({
      hits: [{ kind: 'contact', name: 'Sofie Lund' }],
    })
    expect(await searchRecords(context, { text: 'e' })).toMatchObject({ hits: [] })
  })
})

describe('the number of queries', () => {
  async function queriesOf(db: Database, work: () => Promise<unknown>): Promise<number> {
    let count = 0
    const client = db.client.$extends({
      query: {
        $allOperations: ({ args, query }) => {
          count += 1
          return query(args)
        },
      },
    })
    Object.assign(db, { client })
    await work()
    return count
  }

  function large(size: number): Partial<SecretariatRecords> {
    const numbers = Array.from({ length: size }, (_, at) => at)
    return {
      ...records({
        plans: [aPlan(), aPlan({ id: 'before', from: day('2022-01-01'), through: day('2025-12-31') })],
        activities: [
          anActivity({ id: 'before', planId: 'before' }),
          ...numbers.map((at) =>
            anActivity({ id: `a${at}`, responsibleId: `c${at}`, continuesId: at ? null : 'before' }),
          ),
        ],
        costLines: numbers.map((at) => aCostLine({ activityId: `a${at}` })),
        grants: numbers.map((at) => aGrant({ id: `g${at}` })),
        allocations: numbers.map((at) =>
          anAllocation({ grantId: 'g0', activityId: `a${at}`, amount: kroner(1) }),
        ),
        positions: numbers.map((at) => aPosition({ id: `p${at}`, monthlyCost: kroner(1) })),
        positionShares: numbers.map((at) => aShare({ positionId: `p${at}`, payerGrantId: 'g0' })),
        positionAssignments: numbers.map((at) => anAssignment({ positionId: `p${at}`, activityId: 'a0' })),
      }),
      contacts: numbers.map((at) => ({
        id: `c${at}`,
        name: `Kontakt ${at}`,
        title: null,
        email: null,
        organisationId: 'organisation',
      })),
    }
  }

  const pages: Record<string, (context: UseCaseContext) => Promise<{ ok: boolean }>> = {
    overview: (context) => loadOverview(context, {}),
    activities: (context) => listActivities(context, {}),
    activity: (context) => loadActivity(context, { id: 'a0' }),
    grants: (context) => listGrants(context, {}),
    grant: (context) => loadGrant(context, { id: 'g0' }),
    plans: (context) => listPlans(context),
    plan: (context) => loadPlan(context, { id: 'plan' }),
    organisations: (context) => listOrganisations(context, {}),
    organisation: (context) => loadOrganisation(context, { id: 'organisation' }),
    contacts: (context) => listContacts(context, {}),
    contact: (context) => loadContact(context, { id: 'c0' }),
    search: (context) => searchRecords(context, { text: 'kontakt' }),
  }

  test.each(Object.keys(pages))('of %s does not grow with the data', async (page) => {
    const counts: number[] = []
    for (const size of [2, 30]) {
      const db = await freshDatabase()
      await aSecretariat(db, large(size))
      counts.push(
        await queriesOf(db, async () => {
          expect(await pages[page]!(inside(db, secretariatId('Sydhavn')))).toMatchObject({ ok: true })
        }),
      )
    }
    expect(counts[0]).toBeGreaterThan(0)
    expect(counts[1]).toBe(counts[0])
  })
})

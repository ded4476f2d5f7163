import { describe, expect, test } from 'vitest'
import { day } from '../../../app/domain/calendar/day'
import { agreementDeadlines } from '../../../app/domain/deadlines/agreement-deadlines'
import { loadDeadlineRecords } from '../../../app/persistence/deadline-records.server'
import { deleteAgreement } from '../../../app/usecases/agreements/delete-agreement.server'
import { listAgreements } from '../../../app/usecases/agreements/list-agreements.server'
import { loadAgreement } from '../../../app/usecases/agreements/load-agreement.server'
import { loadAgreementForm } from '../../../app/usecases/agreements/load-agreement-form.server'
import type { AgreementValues } from '../../../app/usecases/agreements/save-agreement.server'
import { saveAgreement } from '../../../app/usecases/agreements/save-agreement.server'
import { searchRecords } from '../../../app/usecases/search/search-records.server'
import { restoreFromTrash } from '../../../app/usecases/trash/restore-from-trash.server'
import { aPlan, anOrganisation, today } from '../../builders/records'
import { freshDatabase } from '../../setup/fresh-database'
import { aSecretariat, inside } from './a-secretariat'

const all = { planId: null, kind: null, state: null }

async function atWork() {
  const db = await freshDatabase()
  const id = await aSecretariat(db, {
    plans: [aPlan({ effortAreas: ['Job', 'Tryghed'], through: day('2028-12-31') })],
    organisations: [anOrganisation({ id: 'kommune' }), anOrganisation({ id: 'engly' })],
  })
  return { db, id, context: inside(db, id) }
}

const values: AgreementValues = {
  planId: 'plan',
  kind: 'sub',
  title: 'Delaftale om job',
  effortArea: 'Job',
  versionLabel: '1.0',
  approvedBy: 'Bestyrelsen',
  approvedOn: day('2025-01-10'),
  validFrom: day('2025-02-01'),
  validThrough: day('2027-03-31'),
  changesNeedApprovalBy: 'Landsbyggefonden',
  responsibleId: null,
  deputyId: null,
  partyIds: ['kommune', 'engly'],
}

type Context = ReturnType<typeof inside>

async function saved(context: Context, given: Partial<AgreementValues> = {}): Promise<string> {
  const outcome = await saveAgreement(context, { id: null, version: 0, values: { ...values, ...given } })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome))
  return outcome.id
}

describe('the register', () => {
  test('shows each agreement once, strategic first, with parties, state and a version that waits', async () => {
    const { context } = await atWork()
    const first = await saved(context)
    const second = await saved(context, {
      versionLabel: '2.0',
      approvedOn: day('2026-10-01'),
      validFrom: day('2026-11-01'),
      validThrough: day('2028-12-31'),
    })
    await saved(context, { versionLabel: '3.0', approvedOn: null })
    await saved(context, { kind: 'strategic', title: 'Strategisk aftale', effortArea: null })
    const list = await listAgreements(context, all)
    expect(list).toMatchObject({
      rows: [
        { title: 'Strategisk aftale', state: 'expiringSoon' },
        { id: second, state: 'valid', versions: 3, draft: { versionLabel: '3.0' } },
      ],
      counts: { expiringSoon: 1, valid: 1 },
    })
    expect(list.ok && list.rows[1]!.parties.map(({ id }) => id)).toEqual(['kommune', 'engly'])
    expect(await listAgreements(context, { ...all, state: 'valid' })).toMatchObject({
      rows: [{ id: second }],
    })
    expect(await loadAgreement(context, { id: first })).toMatchObject({
      state: 'superseded',
      inForce: { id: second },
      versions: [{ versionLabel: '3.0', state: 'notApproved' }, { id: second }, { id: first }],
    })
    const { hits } = await searchRecords(context, { text: 'delaftale job' })
    expect(hits.filter(({ kind }) => kind === 'agreement')).toHaveLength(3)
  })

  test('is not for a partner, and an agreement not for another secretariat', async () => {
    const { db, id, context } = await atWork()
    const agreement = await saved(context)
    expect(await listAgreements(inside(db, id, 'partner'), all)).toMatchObject({ reason: 'forbidden' })
    expect(await loadAgreement(inside(db, id, 'partner'), { id: agreement })).toMatchObject({
      reason: 'forbidden',
    })
    expect(await loadAgreement(inside(db, id, 'board'), { id: agreement })).toMatchObject({
      ok: true,
      may: { create: false, update: false },
    })
    const other = inside(db, await aSecretariat(db, {}, 'Vestby'))
    expect(await loadAgreement(other, { id: agreement })).toMatchObject({ reason: 'notFound' })
    expect(await deleteAgreement(other, { id: agreement, version: 1 })).toMatchObject({ reason: 'notFound' })
  })
})

describe('a version', () => {
  test('begins with what it shares with the one before it, and takes over its deadline', async () => {
    const { db, id: secretariatId, context } = await atWork()
    const first = await saved(context)
    const form = await loadAgreementForm(context, { followsId: first })
    expect(form).toMatchObject({ agreement: null, follows: { id: first, versionLabel: '1.0' } })
    const start = form.ok ? form.start : {}
    expect(start).toMatchObject({ title: 'Delaftale om job', partyIds: ['kommune', 'engly'] })
    expect(start).not.toHaveProperty('approvedOn')
    const next = { ...start, approvedOn: day('2026-11-01'), validThrough: day('2028-12-31') }
    const second = await saved(context, next)
    const deadlines = agreementDeadlines(await loadDeadlineRecords(db.client, secretariatId), today)
    expect(Object.fromEntries(deadlines.map(({ record, state }) => [record.id, state === 'done']))).toEqual({
      [first]: true,
      [second]: false,
    })
  })

  test('that is renamed takes the other versions with it', async () => {
    const { db, context } = await atWork()
    const first = await saved(context)
    const second = await saved(context, { versionLabel: '2.0', approvedOn: null })
    const renamed = { ...values, versionLabel: '2.0', approvedOn: null, title: 'Delaftale om arbejde' }
    expect(await saveAgreement(context, { id: second, version: 1, values: renamed })).toMatchObject({
      ok: true,
    })
    expect(await loadAgreement(context, { id: first })).toMatchObject({
      title: 'Delaftale om arbejde',
      version: 2,
      versions: [{ id: second }, { id: first }],
      parties: [{ id: 'kommune' }, { id: 'engly' }],
    })
    expect(await db.client.agreementParty.count()).toBe(4)
  })

  test('keeps what somebody else saved first, and is refused with the reason', async () => {
    const { context } = await atWork()
    const id = await saved(context)
    const saving = (version: number, given: Partial<AgreementValues>) =>
      saveAgreement(context, { id, version, values: { ...values, ...given } })
    expect(await saving(1, { partyIds: ['engly'] })).toMatchObject({ ok: true, version: 2 })
    expect(await saving(1, {})).toMatchObject({ reason: 'conflict', current: { partyIds: ['engly'] } })
    expect(
      await saving(2, {
        effortArea: null,
        approvedBy: null,
        approvedOn: day('2026-11-23'),
        validThrough: day('2025-01-01'),
        partyIds: ['gone'],
      }),
    ).toMatchObject({
      problems: [
        { field: 'effortArea', problem: 'required' },
        { field: 'approvedOn', problem: 'inTheFuture' },
        { field: 'approvedBy', problem: 'required' },
        { field: 'validThrough', problem: 'endsBeforeStart' },
        { field: 'partyIds', problem: 'unknownReference' },
      ],
    })
    expect(await saving(2, { planId: null })).toMatchObject({
      problems: [{ field: 'effortArea', problem: 'notInPlan' }],
    })
  })

  test('goes to the trash with its parties and comes back; the others stay', async () => {
    const { context } = await atWork()
    const first = await saved(context)
    const second = await saved(context, { versionLabel: '2.0', approvedOn: null })
    const deleted = await deleteAgreement(context, { id: first, version: 1 })
    expect(await loadAgreement(context, { id: second })).toMatchObject({ versions: [{ id: second }] })
    await restoreFromTrash(context, { trashId: deleted.ok ? deleted.trashId : '' })
    expect(await loadAgreement(context, { id: first })).toMatchObject({
      parties: [{ id: 'kommune' }, { id: 'engly' }],
      versions: [{ id: second }, { id: first }],
    })
  })
})

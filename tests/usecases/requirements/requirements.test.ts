import { describe, expect, test } from 'vitest'
import { day } from '../../../app/domain/calendar/day'
import type { Requirement } from '../../../app/domain/reporting/requirement'
import { loadRequirements } from '../../../app/persistence/records/requirements.server'
import { makeExport } from '../../../app/usecases/export/make-export.server'
import { loadGrant } from '../../../app/usecases/grants/load-grant.server'
import { importWorkbook } from '../../../app/usecases/import/import-workbook.server'
import { addNotice } from '../../../app/usecases/requirements/add-notice.server'
import { createRequirement } from '../../../app/usecases/requirements/create-requirement.server'
import { deleteRequirement } from '../../../app/usecases/requirements/delete-requirement.server'
import { loadRequirement } from '../../../app/usecases/requirements/load-requirement.server'
import { removeNotice } from '../../../app/usecases/requirements/remove-notice.server'
import type { RequirementValues } from '../../../app/usecases/requirements/requirement-page'
import { requirementValues } from '../../../app/usecases/requirements/requirement-parts'
import { updateRequirement } from '../../../app/usecases/requirements/update-requirement.server'
import { applyTemplate } from '../../../app/usecases/templates/apply-template.server'
import { listTemplates } from '../../../app/usecases/templates/list-templates.server'
import { offerTemplate } from '../../../app/usecases/templates/offer-template.server'
import { saveOwnTemplate } from '../../../app/usecases/templates/save-own-template.server'
import { restoreFromTrash } from '../../../app/usecases/trash/restore-from-trash.server'
import { readWorkbook } from '../../../app/workbook/read-workbook'
import { noRequirementParticulars } from '../../../app/domain/reporting/requirement-particulars'
import { aGrant, hours, kroner, records } from '../../builders/records'
import { aRequirement } from '../../builders/requirements'
import { freshDatabase } from '../../setup/fresh-database'
import { aSecretariat, inside } from '../pages/a-secretariat'

const grant = aGrant({ from: day('2026-01-01'), through: day('2027-12-31') })

async function opened(requirements: Requirement[] = []) {
  const db = await freshDatabase()
  const contacts = [{ id: 'anna', name: 'Anna', title: null, email: null, organisationId: null }]
  const id = await aSecretariat(db, { ...records({ grants: [grant] }), contacts, requirements })
  return { db, id, context: inside(db, id) }
}

function values(given: Partial<RequirementValues> = {}): RequirementValues {
  return { ...requirementValues(aRequirement(), noRequirementParticulars), name: 'Statusrapport', ...given }
}

describe('a requirement', () => {
  test('is written with who makes and signs each of its contents, and its dates follow', async () => {
    const { context } = await opened()
    const artefactDetails = [
      { artefact: 'statusReport' as const, makerId: 'anna', signerId: null, hours: hours(6) },
      { artefact: 'accounts' as const, makerId: null, signerId: 'anna', hours: hours(2) },
    ]
    const made = await createRequirement(context, {
      values: values({ artefactDetails, reviewerId: 'anna', reviewerLeadDays: 7 }),
    })
    expect(made).toMatchObject({ ok: true, name: 'grant: Statusrapport' })
    const { id } = made as { id: string }
    expect(await loadRequirement(context, { id })).toMatchObject({
      values: { artefactDetails, reviewerLeadDays: 7 },
    })
    expect(await loadGrant(context, { id: 'grant' })).toMatchObject({
      obligations: [{ due: '2028-03-31', target: '2028-03-24', hours: hours(8), isOnly: true }],
    })
  })

  test.each([
    ['3 måneder efter accepten', { problem: 'anchorMissing', detail: 'acceptedOn' }],
    ['med raterne', { problem: 'anchorMissing', detail: 'instalments' }],
    ['14 dage før møde i Bestyrelsen', { problem: 'anchorMissing', detail: 'body' }],
    ['snart', { problem: 'rule' }],
  ])('is refused where the grant lacks what its rule counts from: %s', async (rule, problem) => {
    const { context } = await opened()
    expect(await createRequirement(context, { values: values({ rule }) })).toMatchObject({
      reason: 'invalid',
      problems: [{ field: 'rule', ...problem }],
    })
    expect(await loadGrant(context, { id: 'grant' })).toMatchObject({ requirements: [] })
  })

  test('may not wait for what waits for it', async () => {
    const { context } = await opened([
      aRequirement({ id: 'a', name: 'A', afterIds: ['b'] }),
      aRequirement({ id: 'b', name: 'B' }),
    ])
    const change = { id: 'b', version: 1, values: values({ name: 'B', afterIds: ['a'] }) }
    expect(await updateRequirement(context, change)).toMatchObject({
      problems: [{ field: 'afterIds', problem: 'circularOrder' }],
    })
  })

  test('that moves its dates is shown first, and one that does not is saved at once', async () => {
    const { context } = await opened([aRequirement({ id: 'a', name: 'A' })])
    const change = (given: Partial<RequirementValues>) =>
      updateRequirement(context, { id: 'a', version: 1, values: values({ name: 'A', ...given }) })
    expect(await change({ rule: '4 måneder efter bevillingens slut' })).toMatchObject({
      reason: 'reschedule',
      preview: { grants: [{ moves: [{ kind: 'moved', after: { due: '2028-04-30' } }] }] },
    })
    expect(await change({ consequence: 'repay' })).toMatchObject({ ok: true, version: 2 })
    expect(await change({ consequence: 'lapse' })).toMatchObject({
      reason: 'conflict',
      current: { consequence: 'repay' },
    })
  })

  test('comes back from the trash as it was', async () => {
    const { context } = await opened([aRequirement({ id: 'a', name: 'A' })])
    const deleted = (await deleteRequirement(context, { id: 'a', version: 1 })) as { trashId: string }
    expect(await loadRequirement(context, { id: 'a' })).toMatchObject({ reason: 'notFound' })
    expect(await restoreFromTrash(context, deleted)).toMatchObject({ ok: true })
    expect(await loadRequirement(context, { id: 'a' })).toMatchObject({ ok: true, name: 'A' })
  })

  test('is not for the board to write, nor for a partner to read', async () => {
    const { db, id } = await opened([aRequirement({ id: 'a' })])
    expect(await createRequirement(inside(db, id, 'board'), { values: values() })).toMatchObject({
      reason: 'forbidden',
    })
    expect(await loadRequirement(inside(db, id, 'partner'), { id: 'a' })).toMatchObject({
      reason: 'forbidden',
    })
  })
})

describe('a notice', () => {
  const sample = aRequirement({ id: 'sample', name: 'Stikprøve', rule: '1 måned efter varsel' })

  test('makes its report due, once however often it is sent, and can be taken back', async () => {
    const { context } = await opened([sample])
    const notice = { requirementId: 'sample', day: day('2026-11-20'), note: null }
    expect(await addNotice(context, notice)).toMatchObject({ ok: true })
    expect(await addNotice(context, notice)).toMatchObject({ problems: [{ problem: 'twice' }] })
    expect(await loadGrant(context, { id: 'grant' })).toMatchObject({ obligations: [{ due: '2026-12-20' }] })
    const found = await loadRequirement(context, { id: 'sample' })
    const noticeId = found.ok ? found.notices[0]!.id : ''
    expect(await removeNotice(context, { requirementId: 'sample', noticeId })).toEqual({ ok: true })
    expect(await loadGrant(context, { id: 'grant' })).toMatchObject({ obligations: [] })
  })

  test('cannot lie ahead, nor under a rule that does not count from one', async () => {
    const { context } = await opened([sample, aRequirement({ id: 'final', name: 'Slutrapport' })])
    const at = (requirementId: string, on: string) =>
      addNotice(context, { requirementId, day: day(on), note: null })
    expect(await at('sample', '2026-12-24')).toMatchObject({ problems: [{ problem: 'inTheFuture' }] })
    expect(await at('final', '2026-11-20')).toMatchObject({ problems: [{ problem: 'notAllowed' }] })
  })
})

describe('a template', () => {
  test('is previewed with its dates, leaves out the tier that is not met, and is kept on the grant', async () => {
    const { context } = await opened()
    const of = { grantId: 'grant', ref: 'bhj-fonden@1' }
    expect(await offerTemplate(context, { ...of, choice: null })).toMatchObject({
      offered: [{ dates: ['2028-01-01'], missing: [], isTaken: true }],
    })
    const choice = { take: new Set([0]), rules: {} }
    expect(await applyTemplate(context, { ...of, choice })).toMatchObject({ ok: true, made: 1 })
    expect(await loadGrant(context, { id: 'grant' })).toMatchObject({
      template: { title: 'BHJ-Fonden, Bevillinger', version: 1 },
      requirements: [{ name: 'Afrapportering' }],
    })
    expect(await applyTemplate(context, { ...of, choice })).toMatchObject({
      reason: 'refused',
      names: ['Afrapportering'],
    })
  })

  test('says what the grant lacks, and writes nothing where one of its requirements is refused', async () => {
    const { context } = await opened()
    const of = { grantId: 'grant', ref: 'det-obelske-familiefond@1' }
    expect(await offerTemplate(context, { ...of, choice: null })).toMatchObject({
      offered: [{ missing: ['instalments'] }, { dates: ['2028-03-31'] }, { isTaken: false }],
    })
    const choice = { take: new Set([0, 1]), rules: {} }
    expect(await applyTemplate(context, { ...of, choice })).toMatchObject({ names: ['Statusrapport'] })
    expect(await loadGrant(context, { id: 'grant' })).toMatchObject({ requirements: [], template: null })
  })

  test('of our own is a new version when it is saved again', async () => {
    const { context } = await opened([
      aRequirement({ id: 'late', name: 'Slut', afterIds: ['early'] }),
      aRequirement({ id: 'early', name: 'Status' }),
    ])
    const own = { grantId: 'grant', title: 'Vores', source: 'Bevillingsbrev' }
    await saveOwnTemplate(context, own)
    await saveOwnTemplate(context, own)
    const listed = await listTemplates(context)
    const versions = listed.ok ? listed.templates.filter(({ isOwn }) => isOwn) : []
    expect(versions.map(({ version }) => version)).toEqual([2, 1])
    expect(new Set(versions.map(({ key }) => key)).size).toBe(1)
    expect(versions[0]!.requirements).toMatchObject([{ name: 'Slut', after: ['Status'] }, { name: 'Status' }])
  })
})

test('an edited requirement leaves as a workbook and comes back as it was', async () => {
  const { context, db, id } = await opened()
  const made = await createRequirement(context, {
    values: values({
      rule: 'opgjort ultimo februar og ultimo august, 3 uger efter (månedens sidste dag bevares)',
      condition: { kind: 'awardAbove', amount: kroner(500_000) },
      shift: 'nextBankDay',
      dueTime: '12:00',
      consequence: 'paymentStop',
      sourceText: 'Regnskab to gange om året',
      sourcePage: '4',
      artefactDetails: [{ artefact: 'accounts', makerId: 'anna', signerId: null, hours: hours(6) }],
    }),
  })
  expect(made).toMatchObject({ ok: true })
  const { bytes } = await makeExport(db, id, { format: 'xlsx', withSalaries: true, today: context.today })
  const before = await loadRequirements(db.client, id)
  const outcome = await importWorkbook(db, {
    workbook: await readWorkbook(bytes),
    into: id,
    today: context.today,
    doneBefore: null,
    deleteMissing: new Set(),
    withSalaries: true,
    isDryRun: false,
    by: { userId: null, name: 'Import' },
    now: context.now,
  })
  expect(outcome).toMatchObject({ ok: true })
  expect(await loadRequirements(db.client, id)).toEqual(before)
  expect(await loadRequirement(context, { id: (made as { id: string }).id })).toMatchObject({
    values: { artefactDetails: [{ artefact: 'accounts', makerId: 'anna', hours: hours(6) }] },
  })
})

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { day } from '../../../app/domain/calendar/day'
import { loadPositionAgreements } from '../../../app/persistence/records/position-agreements.server'
import { loadSecretariatRecords } from '../../../app/persistence/records/load-secretariat-records.server'
import { exportSecretariat } from '../../../app/usecases/export/export-secretariat.server'
import { addFiles } from '../../../app/usecases/files/add-file.server'
import { readFile } from '../../../app/usecases/files/read-file.server'
import { rowsIn } from '../../../app/usecases/import/import-answer'
import { importWorkbook } from '../../../app/usecases/import/import-workbook.server'
import { createPositionAgreement } from '../../../app/usecases/position-agreements/create-position-agreement.server'
import { deletePositionAgreement } from '../../../app/usecases/position-agreements/delete-position-agreement.server'
import { updatePositionAgreement } from '../../../app/usecases/position-agreements/update-position-agreement.server'
import { createPositionAssignment } from '../../../app/usecases/position-assignments/create-position-assignment.server'
import { loadPositionAssignment } from '../../../app/usecases/position-assignments/load-position-assignment.server'
import { updatePositionAssignment } from '../../../app/usecases/position-assignments/update-position-assignment.server'
import { createPositionShare } from '../../../app/usecases/position-shares/create-position-share.server'
import { loadPositionShare } from '../../../app/usecases/position-shares/load-position-share.server'
import { updatePositionShare } from '../../../app/usecases/position-shares/update-position-share.server'
import { createPosition } from '../../../app/usecases/positions/create-position.server'
import { deletePosition } from '../../../app/usecases/positions/delete-position.server'
import { loadPosition } from '../../../app/usecases/positions/load-position.server'
import type { PositionPage } from '../../../app/usecases/positions/position-page'
import { restoreFromTrash } from '../../../app/usecases/trash/restore-from-trash.server'
import { updatePosition } from '../../../app/usecases/positions/update-position.server'
import { readWorkbook } from '../../../app/workbook/read-workbook'
import { aGrant, anActivity, anOrganisation, aPosition, hours, kroner, records } from '../../builders/records'
import { freshDatabase } from '../../setup/fresh-database'
import { aSecretariat, inside } from '../pages/a-secretariat'

const longName = 'Boligsocial medarbejder på Lærkeparkens øvre og nedre del '.repeat(4).trim().slice(0, 200)

const given = records({
  organisations: [
    anOrganisation({ name: 'Fjordby Kommune' }),
    anOrganisation({ id: 'funder', name: 'Ærø Fonden', kind: 'foundation', isPublicAuthority: false }),
  ],
  activities: [anActivity({ name: 'Lektiecafé' }), anActivity({ id: 'sport', name: 'Sport på græs' })],
  grants: [aGrant({ awardedAmount: kroner(900_000_000) })],
})

const agreementValues = {
  positionId: 'position',
  tasks: 'Sport mandag\nCafé tirsdag',
  expectationsOfEmployer: 'Trækker ingen timer hjem',
  expectationsOfHost: null,
  substitution: null,
  noticeMonths: 3,
  signedOn: null,
  validFrom: day('2026-01-01'),
  validThrough: day('2026-12-31'),
  evaluations: [
    { id: null, day: day('2026-02-28'), doneOn: day('2026-03-01'), note: 'Gik godt' },
    { id: null, day: day('2026-08-31'), doneOn: null, note: null },
  ],
}

describe('a post edited on its pages', () => {
  test('comes back from a workbook as it was, cost of 40 mio. kr., 99,99 % and quarter hours too', async () => {
    const db = await freshDatabase()
    const leader = inside(db, await aSecretariat(db, given))
    const { secretariatId } = leader.actor
    const { id: _, ...plain } = aPosition({ monthlyCost: kroner(40_000_000), through: day('2027-06-15') })
    const made = await createPosition(leader, { values: { ...plain, name: longName } })
    if (!made.ok) throw new Error(JSON.stringify(made))
    const positionId = made.id
    const changed = { ...plain, name: longName, hoursPerWeek: hours(19.25), noticeMonths: 4 }
    expect(await updatePosition(leader, { id: positionId, version: 1, values: changed })).toMatchObject({
      ok: true,
    })
    const share = {
      ...{ positionId, payerGrantId: null, payerOrganisationId: 'organisation' },
      ...{ share: 5000, from: null, through: day('2026-08-17') },
    }
    const paid = await createPositionShare(leader, { values: share })
    if (!paid.ok) throw new Error(JSON.stringify(paid))
    const paying = await loadPositionShare(leader, { id: paid.id, positionId: null })
    if (!paying.ok) throw new Error(paying.reason)
    const reduced = { id: paid.id, version: paying.version, values: { ...share, share: 3999 } }
    expect(await updatePositionShare(leader, reduced)).toMatchObject({ ok: true })
    const ofGrant = { ...share, payerGrantId: 'grant', payerOrganisationId: null, share: 6000, through: null }
    const granted = await createPositionShare(leader, { values: ofGrant })
    expect(granted).toMatchObject({ ok: true })
    const on = { positionId, activityId: 'activity', hoursPerWeek: hours(10), from: null, through: null }
    const staffed = await createPositionAssignment(leader, { values: on })
    if (!staffed.ok) throw new Error(JSON.stringify(staffed))
    const giving = await loadPositionAssignment(leader, { id: staffed.id, positionId: null })
    if (!giving.ok) throw new Error(giving.reason)
    const fewer = {
      ...{ id: staffed.id, version: giving.version },
      values: { ...on, hoursPerWeek: hours(7.75), from: day('2026-01-31') },
    }
    expect(await updatePositionAssignment(leader, fewer)).toMatchObject({ ok: true })

    const before = await loadSecretariatRecords(db.client, secretariatId)
    expect(before.positionShares.map((each) => each.share).sort()).toEqual([3999, 6000])
    const file = await exportSecretariat(leader, 'xlsx')
    if (!file.ok) throw new Error(file.reason)
    const outcome = await importWorkbook(db, {
      workbook: await readWorkbook(file.bytes),
      ...{ into: secretariatId, today: leader.today, now: leader.now, by: { userId: null, name: 'Import' } },
      ...{ doneBefore: null, deleteMissing: new Set<string>(), withSalaries: true, isDryRun: false },
    })
    expect(outcome).toMatchObject({ ok: true })
    const { created, changed: altered, missing, problems } = outcome.answer
    expect([rowsIn(created), rowsIn(altered), missing, problems]).toEqual([0, 0, [], []])
    expect(await loadSecretariatRecords(db.client, secretariatId)).toEqual(before)
  })
})

async function withAgreement() {
  const db = await freshDatabase()
  const leader = inside(db, await aSecretariat(db, { ...given, positions: [aPosition()] }))
  const folder = await mkdtemp(path.join(tmpdir(), 'ankerplan-files-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const made = await createPositionAgreement(leader, { values: agreementValues })
  if (!made.ok) throw new Error(made.reason)
  const uploads = [{ fileName: 'Underskrevet.pdf', bytes: new TextEncoder().encode('%PDF-1.7 aftale') }]
  const holder = { kind: 'positionAgreement', id: made.id } as const
  const added = await addFiles(leader, { holder, uploads, label: null }, folder)
  if (!added.ok) throw new Error(added.reason)
  const page = async () => (await loadPosition(leader, { id: 'position' })) as PositionPage
  return { db, leader, folder, id: made.id, fileId: added.ids[0]!, page }
}

describe('an agreement in the trash', () => {
  test('comes back whole: its words, its evaluations and its signed file', async () => {
    const { db, leader, folder, id, fileId, page } = await withAgreement()
    const before = await page()
    expect(before.agreements[0]!.files).toHaveLength(1)
    const deleted = await deletePositionAgreement(leader, { id, version: 1 })
    if (!deleted.ok) throw new Error(deleted.reason)
    expect((await page()).agreements).toEqual([])
    expect(await readFile(leader, { id: fileId }, folder)).toMatchObject({ ok: false })
    expect(await db.client.positionEvaluation.count()).toBe(0)
    expect(await restoreFromTrash(leader, { trashId: deleted.trashId })).toMatchObject({
      ok: true,
      kind: 'positionAgreement',
    })
    expect((await page()).agreements).toEqual(before.agreements)
    expect(await readFile(leader, { id: fileId }, folder)).toMatchObject({ ok: true })
  })

  test('comes back with its post, and not without it', async () => {
    const { db, leader, id, page } = await withAgreement()
    const before = await page()
    const alone = await deletePositionAgreement(leader, { id, version: 1 })
    if (!alone.ok) throw new Error(alone.reason)
    const post = await deletePosition(leader, { id: 'position', version: 1 })
    if (!post.ok) throw new Error(post.reason)
    expect(await restoreFromTrash(leader, { trashId: alone.trashId })).toMatchObject({
      ok: false,
      reason: 'parentMissing',
    })
    await restoreFromTrash(leader, { trashId: post.trashId })
    await restoreFromTrash(leader, { trashId: alone.trashId })
    expect((await page()).agreements).toEqual(before.agreements)

    const whole = await deletePosition(leader, { id: 'position', version: 1 })
    if (!whole.ok) throw new Error(whole.reason)
    expect(await loadPositionAgreements(db.client, leader.actor.secretariatId)).toEqual([])
    await restoreFromTrash(leader, { trashId: whole.trashId })
    expect((await page()).agreements).toEqual(before.agreements)
  })
})

describe('the history of a post', () => {
  test('says that it was the agreement that changed, and what', async () => {
    const { leader, id, page } = await withAgreement()
    const held = { ...agreementValues, substitution: 'Vikar efter tre uger' }
    const { agreements } = await page()
    const values = { ...held, evaluations: [...agreements[0]!.evaluations] }
    await updatePositionAgreement(leader, { id, version: 1, values })
    const [latest] = (await page()).history!
    expect(latest).toMatchObject({
      ...{ kind: 'positionAgreement', action: 'update', recordId: id, recordName: 'position' },
      changes: [{ field: 'substitution', from: null, to: 'Vikar efter tre uger' }],
    })
  })
})

describe('who may not write', () => {
  test('is refused every change of a post, and the post stays as it was', async () => {
    const { db, leader, id, page } = await withAgreement()
    const before = await page()
    const { id: _, ...plain } = aPosition()
    const share = {
      ...{ positionId: 'position', payerGrantId: 'grant', payerOrganisationId: null },
      ...{ share: 100, from: null, through: null },
    }
    const row = { positionId: 'position', activityId: 'activity', hoursPerWeek: 1, from: null, through: null }
    for (const role of ['board', 'partner'] as const) {
      const actor = inside(db, leader.actor.secretariatId, role, { contactOrganisationId: 'organisation' })
      const answers = await Promise.all([
        createPosition(actor, { values: { ...plain, name: 'Ny' } }),
        updatePosition(actor, { id: 'position', version: 1, values: { ...plain, name: 'Omdøbt' } }),
        deletePosition(actor, { id: 'position', version: 1 }),
        createPositionShare(actor, { values: share }),
        createPositionAssignment(actor, { values: row }),
        createPositionAgreement(actor, { values: agreementValues }),
        updatePositionAgreement(actor, { id, version: 1, values: agreementValues }),
        deletePositionAgreement(actor, { id, version: 1 }),
      ])
      expect(answers.map((answer) => !answer.ok && answer.reason)).toEqual(answers.map(() => 'forbidden'))
    }
    expect(await page()).toEqual(before)
  })
})

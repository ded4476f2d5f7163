import { describe, expect, test } from 'vitest'
import { secretariatId } from '../../app/domain/access/secretariat-id'
import { day } from '../../app/domain/calendar/day'
import { instant } from '../../app/domain/calendar/instant'
import { newId } from '../../app/persistence/new-id.server'
import { applyRecordChanges } from '../../app/persistence/records/apply-record-changes.server'
import { changesBetween } from '../../app/persistence/records/record-changes'
import { emptyRecords } from '../../app/persistence/records/record-lists.server'
import {
  loadRequirementParticulars,
  saveArtefactDetails,
} from '../../app/persistence/records/requirement-particulars.server'
import { loadRequirements } from '../../app/persistence/records/requirements.server'
import { updateRecord } from '../../app/persistence/records/save-record.server'
import { today } from '../builders/records'
import { freshDatabase } from '../setup/fresh-database'
import { merge, readExample } from '../workbook/examples'

const now = instant('2026-11-22T09:00:00.000Z')
const id = secretariatId('sydhavn')

describe('what is kept of a requirement beside the workbook', () => {
  test('stays through a form and an import that write its artefacts, but for those that go', async () => {
    const database = await freshDatabase()
    const db = database.client
    await db.secretariat.create({ data: { id, name: 'Sydhavn', createdAt: new Date(now) } })
    const { records } = merge(await readExample('valby-sydhavn'), { newId })
    const before = {
      ...records,
      requirements: records.requirements.map((one, index) =>
        index === 0 ? { ...one, artefacts: ['accounts' as const, 'evaluation' as const] } : one,
      ),
    }
    const write = (from: typeof before, to: typeof before) =>
      applyRecordChanges(database, {
        secretariatId: id,
        changes: changesBetween(from, to),
        revision: null,
        records: to,
        by: { userId: null, name: 'Mette Holm' },
        today,
        now,
      })
    await write(emptyRecords(), before)
    const requirement = before.requirements[0]!
    const makerId = before.contacts[0]!.id
    await saveArtefactDetails(db, id, requirement.id, [
      { artefact: 'accounts', makerId, signerId: null, hours: 20_000 },
      { artefact: 'evaluation', makerId: null, signerId: makerId, hours: null },
    ])
    const detailsOf = async () =>
      (await loadRequirementParticulars(db, id, { id: requirement.id })).get(requirement.id)!.artefactDetails

    const notices = [{ id: newId(), day: day('2026-10-01'), note: 'Stikprøve' }]
    const formed = { ...requirement, artefacts: ['declaration' as const, 'accounts' as const], notices }
    await updateRecord(db, id, 'requirements', formed, { version: 1 })
    expect(await detailsOf()).toEqual([
      { artefact: 'declaration', makerId: null, signerId: null, hours: null },
      { artefact: 'accounts', makerId, signerId: null, hours: 20_000 },
    ])
    const [saved] = await loadRequirements(db, id, { id: requirement.id })
    expect(saved?.notices).toEqual(notices)

    const imported = { ...saved!, artefacts: ['accounts' as const, 'budget' as const] }
    const now2 = { ...before, requirements: before.requirements.with(0, saved!) }
    await write(now2, { ...now2, requirements: now2.requirements.with(0, imported) })
    expect((await detailsOf()).at(0)).toEqual({
      artefact: 'accounts',
      makerId,
      signerId: null,
      hours: 20_000,
    })
    expect((await loadRequirements(db, id, { id: requirement.id }))[0]?.notices).toEqual(notices)
  })
})

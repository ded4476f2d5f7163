import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { instant } from '../../../app/domain/calendar/instant'
import { loadSecretariatRecords } from '../../../app/persistence/records/load-secretariat-records.server'
import { exportSecretariat } from '../../../app/usecases/export/export-secretariat.server'
import { confirmImport } from '../../../app/usecases/import/confirm-import.server'
import { rowsIn } from '../../../app/usecases/import/import-answer'
import { loadImport } from '../../../app/usecases/import/load-import.server'
import { prepareImport } from '../../../app/usecases/import/prepare-import.server'
import { readWorkbook } from '../../../app/workbook/read-workbook'
import { freshDatabase } from '../../setup/fresh-database'
import { examplePath } from '../../workbook/examples'
import { aSecretariat, inside } from '../pages/a-secretariat'

async function filesFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ankerplan-files-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

async function upload(file: string) {
  return { fileName: `C:\\plan\\${file}`, bytes: await readFile(examplePath(file)), doneBefore: null }
}

describe('importing on the page', () => {
  test('an upload is shown before it is written, kept, and written when it is confirmed', async () => {
    const database = await freshDatabase()
    const folder = await filesFolder()
    const leader = inside(database, await aSecretariat(database, {}))
    const prepared = await prepareImport(leader, await upload('roskilde.xlsx'), folder)
    if (!prepared.ok) throw new Error(prepared.reason)
    const { preview } = prepared
    expect(preview).toMatchObject({ fileName: 'roskilde.xlsx', problems: [], unconfirmed: 2 })
    const { secretariatId } = leader.actor
    expect((await loadSecretariatRecords(database.client, secretariatId)).plans).toEqual([])

    const { draftId } = preview
    const chosen = await loadImport(leader, { draftId, doneBefore: leader.today }, folder)
    expect(chosen).toMatchObject({ ok: true, preview: { unconfirmed: 0, doneBefore: leader.today } })
    const confirmed = await confirmImport(leader, { draftId }, folder)
    expect(confirmed.ok && rowsIn(confirmed.answer.created)).toBe(302)
    expect((await loadSecretariatRecords(database.client, secretariatId)).plans).toHaveLength(1)
    expect(await confirmImport(leader, { draftId }, folder)).toMatchObject({ ok: false, reason: 'notFound' })
  })

  test('a workbook with problems is shown with all of them and cannot be confirmed', async () => {
    const database = await freshDatabase()
    const folder = await filesFolder()
    const leader = inside(database, await aSecretariat(database, {}))
    const prepared = await prepareImport(leader, await upload('broken.xlsx'), folder)
    if (!prepared.ok) throw new Error(prepared.reason)
    expect(prepared.preview.problems.length).toBeGreaterThan(70)
    const { draftId } = prepared.preview
    expect(await confirmImport(leader, { draftId }, folder)).toMatchObject({ ok: false, reason: 'problems' })
  })

  test('an upload is the secretariat’s own, and forgotten after a day', async () => {
    const database = await freshDatabase()
    const folder = await filesFolder()
    const leader = inside(database, await aSecretariat(database, {}))
    const stranger = inside(database, await aSecretariat(database, {}, 'Valby'))
    const prepared = await prepareImport(leader, await upload('roskilde.xlsx'), folder)
    if (!prepared.ok) throw new Error(prepared.reason)
    const { draftId } = prepared.preview
    const unknown = { ok: false, reason: 'notFound' }
    expect(await loadImport(stranger, { draftId }, folder)).toMatchObject(unknown)
    expect(await confirmImport(stranger, { draftId }, folder)).toMatchObject(unknown)
    const tomorrow = { ...leader, now: instant('2026-11-23T10:00:00.000Z') }
    expect(await confirmImport(tomorrow, { draftId }, folder)).toMatchObject(unknown)
  })

  test('an editor without the right to salaries changes none, and cannot have lines of pay deleted', async () => {
    const database = await freshDatabase()
    const folder = await filesFolder()
    const id = await aSecretariat(database, {})
    const leader = inside(database, id)
    const editor = inside(database, id, 'editor')
    const first = await prepareImport(editor, await upload('svendborg.xlsx'), folder)
    if (!first.ok) throw new Error(first.reason)
    expect(first.preview.created).not.toHaveProperty('Stillinger')
    const whole = await prepareImport(leader, await upload('svendborg.xlsx'), folder)
    if (!whole.ok) throw new Error(whole.reason)
    await confirmImport(leader, { draftId: whole.preview.draftId }, folder)
    const before = await loadSecretariatRecords(database.client, id)
    const again = await prepareImport(editor, await upload('svendborg.xlsx'), folder)
    if (!again.ok) throw new Error(again.reason)
    expect(again.preview.warnings.some(({ category }) => category === 'sealed')).toBe(true)
    const sealed = [...before.positions, ...before.costLines.filter(({ kind }) => kind === 'salary')]
    const order = { draftId: again.preview.draftId, deleteMissing: sealed.map((record) => record.id) }
    expect((await confirmImport(editor, order, folder)).ok).toBe(true)
    expect(await loadSecretariatRecords(database.client, id)).toEqual(before)
  })

  test('is not for board or partner', async () => {
    const database = await freshDatabase()
    const folder = await filesFolder()
    const id = await aSecretariat(database, {})
    for (const role of ['board', 'partner'] as const) {
      const refused = await prepareImport(inside(database, id, role), await upload('roskilde.xlsx'), folder)
      expect(refused).toEqual({ ok: false, reason: 'forbidden' })
    }
  })
})

describe('exporting on the page', () => {
  test('leaves salaries out for those who may not see them, and says so', async () => {
    const database = await freshDatabase()
    const folder = await filesFolder()
    const id = await aSecretariat(database, {})
    const leader = inside(database, id)
    const prepared = await prepareImport(leader, await upload('roskilde.xlsx'), folder)
    if (prepared.ok) await confirmImport(leader, { draftId: prepared.preview.draftId }, folder)
    const costsIn = async (context: typeof leader) => {
      const exported = await exportSecretariat(context, 'xlsx')
      if (!exported.ok) throw new Error(exported.reason)
      const { sheets } = await readWorkbook(exported.bytes)
      return sheets.find(({ name }) => name === 'Stillinger')?.rows.length ?? 0
    }
    expect(await costsIn(leader)).toBe(6)
    expect(await costsIn(inside(database, id, 'board'))).toBe(0)
    expect(await exportSecretariat(inside(database, id, 'board'), 'json')).toMatchObject({
      reason: 'forbidden',
    })
    expect(await exportSecretariat(inside(database, id, 'partner'), 'xlsx')).toMatchObject({
      reason: 'forbidden',
    })
    expect((await exportSecretariat(leader, 'json')).ok).toBe(true)
  })
})

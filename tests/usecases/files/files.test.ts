import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Database } from '../../../app/persistence/database.server'
import { addFiles } from '../../../app/usecases/files/add-file.server'
import { filesOf } from '../../../app/usecases/files/files-of.server'
import { readFile } from '../../../app/usecases/files/read-file.server'
import { removeFile } from '../../../app/usecases/files/remove-file.server'
import { restoreFromTrash } from '../../../app/usecases/trash/restore-from-trash.server'
import { deleteGrant } from '../../../app/usecases/grants/delete-grant.server'
import { aGrant, records } from '../../builders/records'
import { freshDatabase } from '../../setup/fresh-database'
import { aSecretariat, inside } from '../pages/a-secretariat'

const pdf = new TextEncoder().encode('%PDF-1.7 kvittering')
const holder = { kind: 'grant', id: 'grant' } as const

async function aFolder() {
  const folder = await mkdtemp(path.join(tmpdir(), 'ankerplan-files-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

async function aPlace(): Promise<{ db: Database; folder: string }> {
  const db = await freshDatabase()
  await aSecretariat(db, records({ grants: [aGrant()] }))
  return { db, folder: await aFolder() }
}

const sydhavn = (db: Database, role: Parameters<typeof inside>[2] = 'leader') =>
  inside(db, 'Sydhavn' as never, role)

test('a file is read through its record by those who may read that, as it was given', async () => {
  const { db, folder } = await aPlace()
  const added = await addFiles(
    sydhavn(db, 'editor'),
    { holder, uploads: [{ fileName: 'C:\\Mine\\Kvittering æøå.pdf', bytes: pdf }], label: null },
    folder,
  )
  expect(added).toMatchObject({ ok: true, name: 'Kvittering æøå.pdf' })
  const { ids } = added as { ids: string[] }
  const read = await readFile(sydhavn(db, 'board'), { id: ids[0]! }, folder)
  expect(read).toMatchObject({ ok: true, fileName: 'Kvittering æøå.pdf', type: 'application/pdf' })
  expect(Buffer.from((read as { bytes: Uint8Array }).bytes).equals(Buffer.from(pdf))).toBe(true)
  const listed = await filesOf(db.client, sydhavn(db).actor, 'grant', ['grant'])
  expect(listed.get('grant')).toMatchObject([{ name: 'Kvittering æøå.pdf', size: pdf.length, type: 'pdf' }])
})

test('a partner gets no files, and another secretariat finds none', async () => {
  const { db, folder } = await aPlace()
  const other = inside(db, await aSecretariat(db, {}, 'Nordhavn'))
  const uploads = [{ fileName: 'a.pdf', bytes: pdf }]
  const added = await addFiles(sydhavn(db), { holder, uploads, label: null }, folder)
  const [id] = (added as { ids: string[] }).ids
  for (const context of [sydhavn(db, 'partner'), other]) {
    expect(await readFile(context, { id: id! }, folder)).toMatchObject({ reason: 'notFound' })
  }
  expect(await removeFile(sydhavn(db, 'board'), { id: id! })).toMatchObject({ reason: 'forbidden' })
  expect(await addFiles(other, { holder, uploads, label: null }, folder)).toMatchObject({
    reason: 'notFound',
  })
  expect(await addFiles(sydhavn(db, 'board'), { holder, uploads, label: null }, folder)).toMatchObject({
    reason: 'forbidden',
  })
})

test('one file that cannot be kept holds the others back, and the refusal names it', async () => {
  const { db, folder } = await aPlace()
  const uploads = [
    { fileName: 'a.pdf', bytes: pdf },
    { fileName: 'program.exe', bytes: new Uint8Array([0x4d, 0x5a, 0]) },
  ]
  expect(await addFiles(sydhavn(db), { holder, uploads, label: null }, folder)).toEqual({
    ok: false,
    reason: 'badFile',
    problem: 'fileUnknownType',
    name: 'program.exe',
  })
  const named = [{ fileName: 'Sag 010190-1234.pdf', bytes: pdf }]
  expect(await addFiles(sydhavn(db), { holder, uploads: named, label: null }, folder)).toMatchObject({
    problem: 'fileNameCpr',
  })
  const large = [{ fileName: 'a.pdf', bytes: new Uint8Array(25 * 1024 * 1024 + 1) }]
  expect(await addFiles(sydhavn(db), { holder, uploads: large, label: null }, folder)).toMatchObject({
    problem: 'fileTooLarge',
  })
  expect(await filesOf(db.client, sydhavn(db).actor, 'grant', ['grant'])).toEqual(new Map())
})

test('a file taken off comes back from the trash; one whose record is deleted is out of reach', async () => {
  const { db, folder } = await aPlace()
  const context = sydhavn(db)
  const added = await addFiles(
    context,
    { holder, uploads: [{ fileName: 'a.pdf', bytes: pdf }], label: 'Bevillingsbrev' },
    folder,
  )
  const [id] = (added as { ids: string[] }).ids
  const removed = await removeFile(context, { id: id! })
  expect(removed).toMatchObject({ ok: true, name: 'a.pdf' })
  expect(await readFile(context, { id: id! }, folder)).toMatchObject({ reason: 'notFound' })
  const { trashId } = removed as { trashId: string }
  expect(await restoreFromTrash(context, { trashId })).toMatchObject({ ok: true, kind: 'file' })
  expect(await readFile(context, { id: id! }, folder)).toMatchObject({ ok: true })

  const deleted = await deleteGrant(context, { id: 'grant', version: 1 })
  expect(await readFile(context, { id: id! }, folder)).toMatchObject({ reason: 'notFound' })
  await restoreFromTrash(context, { trashId: (deleted as { trashId: string }).trashId })
  expect(await readFile(context, { id: id! }, folder)).toMatchObject({ ok: true })
})

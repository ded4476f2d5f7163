import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { after } from '../../../app/domain/calendar/instant'
import type { Database } from '../../../app/persistence/database.server'
import { purgeExpiredTrash } from '../../../app/persistence/trash.server'
import { createSubmission } from '../../../app/persistence/submissions.server'
import type { UseCaseContext } from '../../../app/usecases/context'
import { addFiles } from '../../../app/usecases/files/add-file.server'
import { readFile } from '../../../app/usecases/files/read-file.server'
import { removeFile } from '../../../app/usecases/files/remove-file.server'
import { sweepFiles } from '../../../app/usecases/files/sweep-files.server'
import { deleteGrant } from '../../../app/usecases/grants/delete-grant.server'
import { restoreFromTrash } from '../../../app/usecases/trash/restore-from-trash.server'
import { aGrant, records } from '../../builders/records'
import { freshDatabase } from '../../setup/fresh-database'
import { aSecretariat, inside } from '../pages/a-secretariat'

const pdf = new TextEncoder().encode('%PDF-1.7 bevillingsbrev')

async function aPlace() {
  const db = await freshDatabase()
  const folder = await mkdtemp(path.join(tmpdir(), 'ankerplan-sweep-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const id = await aSecretariat(db, records({ grants: [aGrant()] }))
  return { db, folder, context: inside(db, id) }
}

async function hang(context: UseCaseContext, folder: string, bytes = pdf): Promise<string> {
  const holder = { kind: 'grant', id: 'grant' } as const
  const uploads = [{ fileName: 'Brev.pdf', bytes }]
  const added = await addFiles(context, { holder, uploads, label: null }, folder)
  if (!added.ok) throw new Error(added.reason)
  for (const file of await bytesIn(folder)) await lieSince(file, context.now)
  return added.ids[0]!
}

async function lieSince(file: string, moment: string): Promise<void> {
  await utimes(file, new Date(moment), new Date(moment))
}

async function bytesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
}

/** What the hourly sweep does so many days later. */
async function sweepAfter(db: Database, context: UseCaseContext, folder: string, days: number) {
  const now = after(context.now, { days })
  await purgeExpiredTrash(db.client, now)
  await sweepFiles({ db, now }, folder)
}

async function left(db: Database, folder: string) {
  return {
    rows: await db.client.file.count(),
    links: await db.client.fileLink.count(),
    bytes: (await bytesIn(folder)).length,
  }
}

const everything = { rows: 1, links: 1, bytes: 1 }
const nothing = { rows: 0, links: 0, bytes: 0 }

test('a file goes with its record when the trash forgets it, and not before', async () => {
  const { db, folder, context } = await aPlace()
  await hang(context, folder)
  await sweepAfter(db, context, folder, 29)
  expect(await left(db, folder)).toEqual(everything)
  await deleteGrant(context, { id: 'grant', version: 1 })
  await sweepAfter(db, context, folder, 29)
  expect(await left(db, folder)).toEqual(everything)
  await sweepAfter(db, context, folder, 31)
  expect(await left(db, folder)).toEqual(nothing)
})

test('a file taken off its record can come back until the trash forgets it', async () => {
  const { db, folder, context } = await aPlace()
  const id = await hang(context, folder)
  const removed = await removeFile(context, { id })
  await sweepAfter(db, context, folder, 29)
  if (!removed.ok) throw new Error(removed.reason)
  expect(await restoreFromTrash(context, { trashId: removed.trashId })).toMatchObject({ ok: true })
  expect(await readFile(context, { id }, folder)).toMatchObject({ ok: true })
  await removeFile(context, { id })
  await sweepAfter(db, context, folder, 31)
  expect(await left(db, folder)).toEqual(nothing)
})

test('bytes stay while a file of another secretariat, or an upload under way to import, has the same', async () => {
  const { db, folder, context } = await aPlace()
  const nordhavn = inside(db, await aSecretariat(db, {}, 'Nordhavn'))
  await removeFile(context, { id: await hang(context, folder) })
  const [file] = await db.client.file.findMany()
  const { secretariatId } = nordhavn.actor
  const same = { sha256: file!.sha256, secretariatId, id: 'theirs', size: 1 }
  await db.client.file.create({ data: { ...same, name: 'a.pdf', type: 'pdf', uploadedAt: context.now } })
  await db.client.fileLink.create({
    data: { secretariatId, id: 'link', fileId: 'theirs', recordKind: 'secretariat', recordId: 'x' },
  })
  await sweepAfter(db, context, folder, 31)
  expect(await left(db, folder)).toEqual(everything)

  await removeFile(context, { id: await hang(context, folder, new TextEncoder().encode('%PDF-1.7 andet')) })
  const other = await db.client.file.findFirstOrThrow({
    where: { secretariatId: context.actor.secretariatId },
  })
  await db.client.importDraft.create({
    data: {
      ...{ ...same, sha256: other.sha256, id: 'draft', fileName: 'a.xlsx' },
      ...{ createdAt: context.now, expiresAt: after(context.now, { days: 60 }) },
    },
  })
  await sweepAfter(db, context, folder, 31)
  expect(await left(db, folder)).toEqual({ rows: 1, links: 1, bytes: 2 })
})

test('bytes that have just been put there stay: their row may be on its way', async () => {
  const { db, folder, context } = await aPlace()
  await removeFile(context, { id: await hang(context, folder) })
  const [file] = await bytesIn(folder)
  await lieSince(file!, after(context.now, { days: 31, minutes: -1 }))
  await sweepAfter(db, context, folder, 31)
  expect(await left(db, folder)).toEqual({ rows: 0, links: 0, bytes: 1 })
  expect(await bytesIn(folder)).toEqual([file])
})

test('a receipt goes with a submission that covers nothing any more', async () => {
  const { db, folder, context } = await aPlace()
  const { secretariatId } = context.actor
  const id = await hang(context, folder)
  const submissionId = await createSubmission(db.client, secretariatId, {
    ...{ submittedOn: context.today, submittedTime: null, receipt: null, note: null },
    ...{ actor: 'Lone', at: context.now, obligationIds: [] },
  })
  await db.client.fileLink.updateMany({
    where: { secretariatId, id },
    data: { recordKind: 'submission', recordId: submissionId },
  })
  await sweepAfter(db, context, folder, 0)
  expect(await left(db, folder)).toEqual(everything)
  await sweepAfter(db, context, folder, 31)
  expect(await left(db, folder)).toEqual(nothing)
  expect(await db.client.submission.count()).toBe(0)
})

import type { SecretariatId } from '../domain/access/secretariat-id'
import type { RecordKind } from '../domain/access/rights'
import { recordKinds } from '../domain/access/rights'
import type { Instant } from '../domain/calendar/instant'
import { instant } from '../domain/calendar/instant'
import type { FileType } from '../domain/files/file-type'
import { fileTypes } from '../domain/files/file-type'
import type { Db } from './db.server'
import { newId } from './new-id.server'
import { oneOf } from './records/record-table.server'

/** What a stored file is called and what it is; its bytes lie under its SHA-256. */
export interface FileFacts {
  sha256: string
  name: string
  size: number
  type: FileType
}

/** A file as it hangs on one record. `id` is the link's: the same file on another record has another. */
export interface LinkedFile extends FileFacts {
  id: string
  recordKind: RecordKind
  recordId: string
  label: string | null
  uploadedAt: Instant
  uploadedById: string | null
}

/** Writes down a stored file and hangs it on a record. Returns the link's id. */
export async function linkFile(
  db: Db,
  secretariatId: SecretariatId,
  file: FileFacts & { uploadedById: string | null; uploadedAt: Instant },
  record: { kind: RecordKind; id: string; label: string | null },
): Promise<string> {
  const fileId = newId()
  const id = newId()
  await db.file.create({ data: { ...file, id: fileId, secretariatId }, select: { id: true } })
  await db.fileLink.create({
    data: {
      id,
      secretariatId,
      fileId,
      recordKind: record.kind,
      recordId: record.id,
      label: record.label,
    },
    select: { id: true },
  })
  return id
}

const linkedFields = {
  id: true,
  recordKind: true,
  recordId: true,
  label: true,
  file: {
    select: { sha256: true, name: true, size: true, type: true, uploadedAt: true, uploadedById: true },
  },
} as const

interface LinkRow {
  id: string
  recordKind: string
  recordId: string
  label: string | null
  file: {
    sha256: string
    name: string
    size: number
    type: string
    uploadedAt: Date
    uploadedById: string | null
  }
}

function linkedFrom({ file, ...row }: LinkRow): LinkedFile {
  return {
    ...row,
    ...file,
    recordKind: oneOf(recordKinds, row.recordKind),
    type: oneOf(fileTypes, file.type),
    uploadedAt: instant(file.uploadedAt),
  }
}

/** The files of records of one kind, in the order they came. */
export async function loadLinkedFiles(
  db: Db,
  secretariatId: SecretariatId,
  recordKind: RecordKind,
  recordIds: readonly string[],
): Promise<LinkedFile[]> {
  if (recordIds.length === 0) return []
  const rows = await db.fileLink.findMany({
    where: { secretariatId, recordKind, recordId: { in: [...recordIds] } },
    orderBy: { id: 'asc' },
    select: linkedFields,
  })
  return rows.map(linkedFrom)
}

export async function findLinkedFile(
  db: Db,
  secretariatId: SecretariatId,
  id: string,
): Promise<LinkedFile | null> {
  const row = await db.fileLink.findFirst({ where: { secretariatId, id }, select: linkedFields })
  return row && linkedFrom(row)
}

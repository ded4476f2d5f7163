import { cleanFileName } from '~/domain/files/file-name'
import { sniffFileType } from '~/domain/files/file-type'
import { largestFile } from '~/domain/files/largest-file'
import { containsCprLikeNumber } from '~/domain/privacy/cpr'
import { environment } from '~/env.server'
import type { FileFacts } from '~/persistence/files.server'
import { filesFolderOf, storeFile } from '~/persistence/stored-files.server'

export interface Upload {
  fileName: string
  bytes: Uint8Array
}

export type UploadProblem = 'fileMissing' | 'fileTooLarge' | 'fileUnknownType' | 'fileNameCpr'

export type ReceiveUploadResult =
  { ok: true; files: FileFacts[] } | { ok: false; reason: 'badFile'; problem: UploadProblem; name: string }

/**
 * Takes uploads in: all of them are kept, or none. Nothing points at them yet; the caller hangs them on a record in
 * its own transaction. The caller has asked for the right.
 */
export async function receiveUploads(
  uploads: readonly Upload[],
  filesFolder = filesFolderOf(environment().DATA_DIR),
): Promise<ReceiveUploadResult> {
  const checked: { bytes: Uint8Array; facts: Omit<FileFacts, 'sha256'> }[] = []
  for (const { fileName, bytes } of uploads) {
    const refused = (problem: UploadProblem) =>
      ({ ok: false, reason: 'badFile', problem, name: fileName.slice(0, 200) }) as const
    if (bytes.byteLength === 0) return refused('fileMissing')
    // The server breaks off what is much larger before it comes here.
    if (bytes.byteLength > largestFile) return refused('fileTooLarge')
    const type = sniffFileType(bytes, fileName)
    if (type === null) return refused('fileUnknownType')
    const name = cleanFileName(fileName, type)
    if (containsCprLikeNumber(name)) return refused('fileNameCpr')
    checked.push({ bytes, facts: { name, type, size: bytes.byteLength } })
  }
  const files: FileFacts[] = []
  for (const { bytes, facts } of checked)
    files.push({ ...facts, sha256: await storeFile(filesFolder, bytes) })
  return { ok: true, files }
}

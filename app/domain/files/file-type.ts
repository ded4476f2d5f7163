/** What may be kept: papers, pictures, sheets, letters and plain text. Anything else is refused. */
export const fileTypes = ['pdf', 'png', 'jpeg', 'docx', 'xlsx', 'eml', 'csv', 'txt'] as const
export type FileType = (typeof fileTypes)[number]

export const mediaTypes: Record<FileType, string> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpeg: 'image/jpeg',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  eml: 'message/rfc822',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
}

const endings: Record<FileType, readonly string[]> = {
  pdf: ['pdf'],
  png: ['png'],
  jpeg: ['jpg', 'jpeg'],
  docx: ['docx'],
  xlsx: ['xlsx'],
  eml: ['eml'],
  csv: ['csv'],
  txt: ['txt'],
}

/** What stands after the last point of a name, in small letters: `endingOf('Bilag.PDF')` is `pdf`. */
export function endingOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
}

export function hasEndingOf(name: string, type: FileType): boolean {
  return endings[type].includes(endingOf(name))
}

/** The usual ending of a type, without the point. */
export function usualEnding(type: FileType): string {
  return endings[type][0]!
}

/**
 * What a file is by its bytes; null where it is none of the types that are kept. Text has no mark of its own, so
 * there the name's ending decides among text, table and letter. A document with macros is refused.
 */
export function sniffFileType(bytes: Uint8Array, name: string): FileType | null {
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return 'pdf'
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png'
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpeg'
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return officeType(bytes)
  if (!isText(bytes)) return null
  if (hasEndingOf(name, 'eml')) return isLetter(bytes) ? 'eml' : null
  if (hasEndingOf(name, 'csv')) return 'csv'
  return hasEndingOf(name, 'txt') ? 'txt' : null
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}

/** The names of the parts stand unpacked in a zip, also in its directory at the end. */
function officeType(bytes: Uint8Array): 'docx' | 'xlsx' | null {
  const parts = latin(bytes)
  if (!parts.includes('[Content_Types].xml') || parts.includes('vbaProject.bin')) return null
  if (parts.includes('word/document.xml')) return 'docx'
  return parts.includes('xl/workbook.xml') ? 'xlsx' : null
}

function isLetter(bytes: Uint8Array): boolean {
  const head = latin(bytes.subarray(0, 4096)).replace(/^ï»¿/, '')
  return (
    /^[A-Za-z][A-Za-z0-9-]*:/.test(head) &&
    /^(from|date|received|message-id|mime-version|return-path|subject):/im.test(head)
  )
}

/** Text holds no control characters but tab and line ends; spreadsheets write it as UTF-8 or as Latin-1. */
function isText(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d)
}

function latin(bytes: Uint8Array): string {
  let text = ''
  for (let start = 0; start < bytes.length; start += 32_768) {
    text += String.fromCharCode(...bytes.subarray(start, start + 32_768))
  }
  return text
}

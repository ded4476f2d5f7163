import type { FileType } from '~/domain/files/file-type'
import type { Instant } from '~/domain/calendar/instant'

/** A file in a list: `id` is what `/filer/:id` takes. */
export interface ShownFile {
  id: string
  name: string
  /** Bytes. */
  size: number
  type: FileType
  label: string | null
  uploadedAt: Instant
}

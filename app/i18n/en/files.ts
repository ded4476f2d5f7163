import type { files as danish } from '../da/files'

export const files: typeof danish = {
  title: 'Files',
  none: 'No files yet.',
  hint: 'PDF, picture (PNG, JPEG), Word, Excel, e-mail (.eml), CSV or text. At most 25 MB. Nothing about residents.',
  attach: 'Attach a file',
  attachLabel: 'Choose one or more files',
  remove: 'Remove',
  removeNamed: (name) => `Remove ${name}`,
  size: (kilobytes) => `${kilobytes} kB`,
}

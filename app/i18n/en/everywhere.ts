import type { common as danish } from '../da/everywhere'

export const common: typeof danish = {
  productName: 'Ankerplan',
  none: '–',
  optional: '(optional)',
  yes: 'Yes',
  no: 'No',
  edit: 'Edit',
  saveMine: 'Save my version',
  cancel: 'Cancel',
  delete: 'Delete',
  deleteAsk: 'Delete …',
  undo: 'Undo',
  back: 'Back',
  all: 'All',
  total: 'Total',
  perYear: 'a year',
  sortedBy: (column) => `Sort by ${column}`,
  pages: {
    label: 'Pages',
    previous: 'Previous',
    next: 'Next',
    page: (page, of) => `Page ${page} of ${of}`,
    range: (first, last, of) => `${first}–${last} of ${of}`,
  },
  pageTitle: (page) => `${page} · Ankerplan`,
}

import type { Words } from '../words'

export const documents: Words['documents'] = {
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
  page: 'Page',
  of: 'of',
}

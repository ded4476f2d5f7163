import { pageSize } from './activity-list'

/** One page of a list that is all at hand; a page beyond the last is the last. */
export function pageOf<Row>(
  all: readonly Row[],
  page: number,
): { rows: Row[]; total: number; page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(all.length / pageSize))
  const shown = Math.min(Math.max(1, Math.trunc(page) || 1), pages)
  return { rows: all.slice((shown - 1) * pageSize, shown * pageSize), total: all.length, page: shown, pages }
}

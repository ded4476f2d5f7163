import type { Locked } from '~/usecases/board-reviews/review-pages'

/** The page of a review, where it says why it could not be changed. */
export function toLocked(id: string, { status }: Locked): string {
  return `/bestyrelse/${encodeURIComponent(id)}?laast=${status}`
}

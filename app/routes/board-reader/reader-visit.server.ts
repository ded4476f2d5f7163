import type { AppLoadContext } from '@remix-run/node'
import { visitorContext } from '~/http/page-context.server'
import type { BoardLinkContext } from '~/usecases/board-reviews/read-board-link.server'
import type { BoardLinkProblem } from '~/usecases/board-reviews/board-link-pages'

export function readerContext(context: AppLoadContext): BoardLinkContext {
  return { ...visitorContext({ context }), today: context.today }
}

/** Nothing of it is kept on the way, and no search engine lists it. */
export const readerHeaders = { 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex, nofollow' }

export function statusOf(problem: BoardLinkProblem): 404 | 410 {
  return problem === 'unknown' ? 404 : 410
}

/** Whether somebody opens the paper: programs that ask for its head, or fetch it in case, are no readers. */
export function isReading({ method, headers }: Request): boolean {
  const purpose = headers.get('Sec-Purpose') ?? headers.get('Purpose') ?? headers.get('X-Moz') ?? ''
  return method === 'GET' && !/prefetch|prerender|preview/i.test(purpose)
}

import { redirect } from '@remix-run/node'
import { may } from '~/domain/access/rights'
import { flashCookie } from '~/http/flash.server'
import { refused } from '~/http/page-context.server'
import { safeReturnPath } from '~/http/session.server'
import { restoreUser } from '~/usecases/access/restore-user.server'
import type { UseCaseContext } from '~/usecases/context'
import { restoreFromTrash } from '~/usecases/trash/restore-from-trash.server'
import type { RestoreResult } from '~/usecases/trash/trash-list'
import { recordPath } from '../saving/record-path'

/** Why a piece of trash stays where it is, for the page to say. */
export type RestoreRefusal =
  | Exclude<RestoreResult, { ok: true } | { reason: 'forbidden' | 'notFound' }>
  | { reason: 'invalid' | 'notFound' }

/** Brings one thing back and leads to it; or gives the reason it cannot come back. */
export async function restore(
  page: UseCaseContext,
  request: Request,
  trashId: string,
): Promise<Response | RestoreRefusal> {
  const access = may(page.actor, 'manageUsers', 'user') ? await restoreAccess(page, request, trashId) : null
  if (access) return access
  const result = await restoreFromTrash(page, { trashId })
  if (result.ok) {
    const to = recordPath(result.kind, result.id) ?? pageBefore(request)
    const flash = flashCookie(request, { did: 'restored', name: result.name })
    return redirect(to, { headers: { 'Set-Cookie': flash } })
  }
  if (result.reason === 'forbidden') throw refused(result)
  return result.reason === 'notFound' ? { reason: 'notFound' } : result
}

/** A user's access comes back by its own rules; null where the thing is something else. */
async function restoreAccess(
  page: UseCaseContext,
  request: Request,
  trashId: string,
): Promise<Response | RestoreRefusal | null> {
  const result = await restoreUser(page, { trashId })
  if (result.ok) {
    const flash = flashCookie(request, { did: 'accessRestored', name: result.name })
    return redirect('/indstillinger', { headers: { 'Set-Cookie': flash } })
  }
  if (result.reason === 'forbidden' || (result.reason === 'notFound' && result.kind === 'trash')) return null
  return { reason: result.reason }
}

/** What has no page of its own is undone from the page that told of it. */
function pageBefore(request: Request): string {
  const referer = request.headers.get('Referer')
  if (!referer || !URL.canParse(referer)) return '/papirkurv'
  const { host, pathname, search } = new URL(referer)
  return host === new URL(request.url).host ? safeReturnPath(pathname + search) : '/papirkurv'
}

import type { AppLoadContext } from '@remix-run/node'
import type { RecordKind } from '~/domain/access/rights'
import { database } from '~/persistence/database.server'
import type { VisitorContext } from '~/usecases/access/visit'
import type { UseCaseContext } from '~/usecases/context'
import { forbidden } from './permissions.server'
import { requireActor } from './session.server'

interface Asked {
  request: Request
  context: AppLoadContext
}

/** What a page of somebody signed in gives its use case; a visitor is sent to sign in. */
export async function pageContext({ request, context }: Asked): Promise<UseCaseContext> {
  const actor = await requireActor(request, context)
  return { db: database(), actor, today: context.today, now: context.now }
}

/** What a page gives a use case that nobody has signed in for. */
export function visitorContext({ context }: Pick<Asked, 'context'>): VisitorContext {
  return { db: database(), now: context.now }
}

/** What the error boundary is given with a 404, so that it can say what was not found. */
export interface Missing {
  kind: RecordKind
}

/** Ends the request with the 404 page that says what was not found. */
export function missing(kind: RecordKind): Response {
  return Response.json({ kind } satisfies Missing, { status: 404, statusText: 'Not Found' })
}

type Refusal = { ok: false; reason: 'forbidden' } | { ok: false; reason: 'notFound'; kind: RecordKind }

/** The answer of a use case that reads, or the page that says why there is none. */
export function shown<Result extends { ok: true } | Refusal>(result: Result): Extract<Result, { ok: true }> {
  if (!result.ok) throw refused(result as Refusal)
  return result as Extract<Result, { ok: true }>
}

/** The response that ends a request that a use case refuses. */
export function refused(refusal: Refusal): Response {
  return refusal.reason === 'forbidden' ? forbidden() : missing(refusal.kind)
}

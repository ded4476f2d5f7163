import type { Actor } from '~/domain/access/actor'
import type { Action, Entitled, RecordKind } from '~/domain/access/rights'
import { may } from '~/domain/access/rights'

/** Ends the request with the 403 page where the actor may not. The use case asks again; a page need not ask twice. */
export function requireRight(actor: Entitled, action: Action, kind: RecordKind): void {
  if (!may(actor, action, kind)) throw forbidden()
}

/** What a refusal of a use case (`reason: 'forbidden'`) becomes on the way out. */
export function forbidden(): Response {
  return new Response(null, { status: 403, statusText: 'Forbidden' })
}

/** What a page may show or offer, asked once in the loader and sent as plain booleans. */
export function rightsOf<K extends string>(
  actor: Actor,
  wanted: Record<K, readonly [Action, RecordKind]>,
): Record<K, boolean> {
  const entries = Object.entries(wanted) as [K, readonly [Action, RecordKind]][]
  return Object.fromEntries(
    entries.map(([name, [action, kind]]) => [name, may(actor, action, kind)]),
  ) as Record<K, boolean>
}

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

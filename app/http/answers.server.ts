import { data } from '@remix-run/node'
import type { RecordKind } from '~/domain/access/rights'
import { forbidden } from './permissions.server'

/** What the error boundary is given with a 404, so that it can say what was not found. */
export interface MissingRecord {
  kind: RecordKind
}

type Refusal = { ok: false; reason: string; kind?: RecordKind; waitSeconds?: number }

/** Ends a request with the 404 page that names the kind of record. */
export function notFound(kind: RecordKind) {
  return data({ kind } satisfies MissingRecord, { status: 404 })
}

/** In a loader: the result, or the page that says what was not found or is not allowed. */
export function orThrow<T extends { ok: true } | Refusal>(result: T): Extract<T, { ok: true }> {
  if (!result.ok) {
    if (result.reason === 'notFound' && 'kind' in result && result.kind) throw notFound(result.kind)
    if (result.reason === 'forbidden') throw forbidden()
    throw new Error(`a page was refused: ${result.reason}`)
  }
  return result as Extract<T, { ok: true }>
}

const statuses: Record<string, number> = { conflict: 409, throttled: 429, invalid: 422 }

/**
 * In an action: a refusal as the page's own data, with the status that says what it is. What is not found or not
 * allowed ends the request, because there is no form to go back to.
 */
export function refuse<T extends Refusal>(refusal: T) {
  if (refusal.reason === 'notFound' && refusal.kind) throw notFound(refusal.kind)
  if (refusal.reason === 'forbidden') throw forbidden()
  const headers = refusal.waitSeconds === undefined ? {} : { 'Retry-After': String(refusal.waitSeconds) }
  return data(refusal, { status: statuses[refusal.reason] ?? 422, headers })
}

import type { Instant } from './instant'

/** A moment as HTTP writes it (RFC 9110): `Mon, 09 Mar 2026 08:00:00 GMT`. Whole seconds. */
export function httpDate(moment: Instant): string {
  return new Date(moment).toUTCString()
}

/** Whether a moment, in whole seconds, is no later than an HTTP date. False where the text is none. */
export function isNotAfter(moment: Instant, header: string): boolean {
  const since = Date.parse(header)
  return !Number.isNaN(since) && Math.floor(Date.parse(moment) / 1000) * 1000 <= since
}

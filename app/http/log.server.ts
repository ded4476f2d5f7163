import type { LogLevel } from '~/env.server'

const rank: Record<LogLevel, number> = { debug: 0, info: 1, warn: 2, error: 3, silent: 4 }

let threshold: LogLevel = 'info'

/** Lines below this level are left out. */
export function setLogLevel(level: LogLevel): void {
  threshold = level
}

type Fields = Record<string, string | number | boolean | null | undefined>

/** One line of JSON on stdout. The caller keeps names, tokens and what people write out of it. */
export function log(level: Exclude<LogLevel, 'silent'>, event: string, fields: Fields = {}): void {
  if (rank[level] < rank[threshold]) return
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), level, event, ...fields })}\n`)
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/**
 * A path as it may stand in a log: ids stay, anything that could be a token goes, the query goes.
 * `/kalender/aGVtbWVsaWcxMjM0NTY3ODkw.ics` is `/kalender/….ics`.
 */
export function loggablePath(pathname: string): string {
  return pathname
    .split('/')
    .map((segment) => {
      const [, stem = '', ending = ''] = /^(.*?)(\.[a-z]{1,5})?$/i.exec(segment) ?? []
      if (uuid.test(stem)) return segment
      return stem.length >= 16 && /[\dA-Z%]/.test(stem) ? `…${ending}` : segment.slice(0, 80)
    })
    .join('/')
}

/** An error for the operator: what it says and where it came from. Never for the browser. */
export function describeError(error: unknown): Fields {
  return error instanceof Error ? { message: error.message, stack: error.stack } : { message: String(error) }
}

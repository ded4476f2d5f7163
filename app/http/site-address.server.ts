import { environment } from '~/env.server'

/** A link for mails and messages. Built from APP_URL, never from the request: a Host header is anybody's word. */
export function siteAddress(path: string): string {
  const { APP_URL, PORT } = environment()
  return `${APP_URL ?? `http://localhost:${PORT}`}${path}`
}

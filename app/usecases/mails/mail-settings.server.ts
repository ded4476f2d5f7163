import type { Environment } from '~/env.server'

/** What sending a mail needs to know of the installation. */
export type MailEnvironment = Pick<
  Environment,
  'SMTP_URL' | 'MAIL_FROM' | 'APP_URL' | 'DATA_DIR' | 'PORT' | 'SESSION_SECRET'
>

/** The address that links in mails begin with; never taken from a request. */
export function siteUrlOf({ APP_URL, PORT }: Pick<MailEnvironment, 'APP_URL' | 'PORT'>): string {
  return APP_URL ?? `http://localhost:${PORT}`
}

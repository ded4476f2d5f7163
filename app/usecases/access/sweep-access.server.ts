import { sessionLife } from '~/domain/access/session-life'
import { after } from '~/domain/calendar/instant'
import { deleteExpiredLinks } from '~/persistence/one-time-links.server'
import { deleteExpiredSessions } from '~/persistence/sessions.server'
import { deleteOldAttempts } from '~/persistence/sign-in-attempts.server'
import { purgeExpiredTrash } from '~/persistence/trash.server'
import { deleteForgottenUsers } from '~/persistence/users.server'
import { sweepFiles } from '../files/sweep-files.server'
import type { VisitorContext } from './visit'

/** Forgets what is over: sessions, links, counted tries, trash past its 30 days with its files, and people who belong nowhere any more. */
export async function sweepAccess({ db, now }: VisitorContext): Promise<void> {
  await deleteExpiredSessions(db.client, now, after(now, { hours: -sessionLife.idle.hours }))
  await deleteExpiredLinks(db.client, now)
  await deleteOldAttempts(db.client, after(now, { days: -2 }))
  await purgeExpiredTrash(db.client, now)
  await sweepFiles({ db, now })
  await deleteForgottenUsers(db.client)
}

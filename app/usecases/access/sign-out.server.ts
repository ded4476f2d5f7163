import { deleteSession } from '~/persistence/sessions.server'
import { hashOfToken } from './tokens.server'
import type { VisitorContext } from './visit'

/** Ends the session a cookie carries; one that is over already is no matter. */
export async function signOut({ db }: Pick<VisitorContext, 'db'>, token: string): Promise<void> {
  await deleteSession(db.client, hashOfToken(token))
}

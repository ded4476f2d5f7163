import { createHash } from 'node:crypto'
import type { SecretariatId } from '~/domain/access/secretariat-id'
import type { Instant } from '~/domain/calendar/instant'
import { environment } from '~/env.server'
import type { Db } from '~/persistence/db.server'
import { listSecretariats } from '~/persistence/secretariats.server'
import type { Message } from '../../../emails/messages'
import type { Delivery } from '../../../emails/transport.server'
import { mailHostOf, senderOf } from '../../../emails/transport.server'
import { transportOf } from '../reminders/sweep-reminders.server'

/**
 * Sends one mail at once and says what became of it: for what somebody has just asked for by hand and can hand on in
 * another way. Nothing of it is kept, since such mails hold links that open things.
 */
export async function sendMail(
  db: Db,
  secretariatId: SecretariatId,
  message: Message,
  now: Instant,
): Promise<Delivery> {
  // The templates are heavy: only a process that writes a mail loads them.
  const { renderMessage } = await import('../../../emails/render')
  const env = environment()
  const secretariat = (await listSecretariats(db)).find(({ id }) => id === secretariatId)
  if (!secretariat) return { outcome: 'refused', words: 'no secretariat' }
  const id = createHash('sha256')
    .update(JSON.stringify(message) + now)
    .digest('hex')
    .slice(0, 24)
  return transportOf(env, secretariat).deliver({
    ...(await renderMessage(message)),
    messageId: `<${message.kind}.${id}@${mailHostOf(senderOf(env))}>`,
    from: senderOf(env),
    to: message.to,
    date: now,
    unsubscribeUrl: null,
  })
}

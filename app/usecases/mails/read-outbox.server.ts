import { may } from '~/domain/access/rights'
import { environment } from '~/env.server'
import type { OutboxFile } from '../../../emails/outbox.server'
import { listOutbox as listFiles, readOutboxFile as readFile } from '../../../emails/outbox.server'
import type { UseCaseContext } from '../context'
import type { Forbidden, NotFound } from '../refusals'
import { forbidden, notFound } from '../refusals'

/** The mails that were written while there was no mail server. They hold links that open things, so leaders only. */
export async function listOutbox({
  actor,
}: Pick<UseCaseContext, 'actor'>): Promise<{ ok: true; files: OutboxFile[] } | Forbidden> {
  if (!may(actor, 'manageUsers', 'user')) return forbidden
  return { ok: true, files: (await listFiles(environment().DATA_DIR, actor.secretariatId)).slice(0, 200) }
}

export async function readOutboxFile(
  { actor }: Pick<UseCaseContext, 'actor'>,
  name: string,
): Promise<{ ok: true; bytes: Uint8Array } | Forbidden | NotFound> {
  if (!may(actor, 'manageUsers', 'user')) return forbidden
  const bytes = await readFile(environment().DATA_DIR, actor.secretariatId, name)
  return bytes ? { ok: true, bytes } : notFound('file')
}

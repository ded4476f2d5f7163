import type { Deadline } from '~/domain/deadlines/deadline'
import type { UseCaseContext } from '../context'
import { listDeadlines } from '../deadlines/list-deadlines.server'
import type { Forbidden, NotFound } from '../refusals'
import { forbidden, notFound } from '../refusals'
import type { MovableKind } from './movable'
import { isMovableBy, isMovableKind } from './movable'

/** A deadline that may be moved, by its key: `meeting:0192…:once`. */
export async function findMovable(
  context: UseCaseContext,
  { key }: { key: string },
): Promise<{ ok: true; deadline: Deadline & { kind: MovableKind }; rowId: string } | Forbidden | NotFound> {
  const [kind, rowId] = key.split(':')
  const listed = await listDeadlines(context, {})
  if (!listed.ok) return listed
  const deadline = listed.deadlines.find((one) => one.key === key)
  if (!deadline || !rowId || kind !== deadline.kind || !isMovableKind(deadline.kind))
    return notFound('deadline')
  if (!isMovableBy(context.actor, deadline)) return forbidden
  return { ok: true, deadline: { ...deadline, kind: deadline.kind }, rowId }
}

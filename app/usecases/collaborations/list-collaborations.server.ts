import { may } from '~/domain/access/rights'
import { pageSize } from '../activities/activity-list'
import { pageOf } from '../activities/page-of'
import type { UseCaseContext } from '../context'
import type { CollaborationListInput, ListCollaborationsResult } from './collaboration-pages'
import { findCollaborations } from './find-collaborations.server'

/** A page of collaborations, and how many are held together, and owned after the plan, by nobody. */
export async function listCollaborations(
  context: UseCaseContext,
  input: CollaborationListInput,
): Promise<ListCollaborationsResult> {
  const found = await findCollaborations(context, input)
  if (!found.ok) return found
  return {
    ...found,
    ...pageOf(found.rows, input.page ?? 1),
    filter: input.filter ?? 'all',
    pageSize,
    may: { create: may(context.actor, 'create', 'collaboration') },
  }
}

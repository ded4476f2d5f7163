import type { Body } from '~/domain/bodies/body'
import { namesBody } from '~/domain/bodies/bodies-in-rules'
import { foldedName } from '~/domain/reporting/secretariat-obligations'
import { may } from '~/domain/access/rights'
import type { UseCaseContext } from '../context'
import { keptObligations } from '../obligations/kept-obligations.server'
import { obligationId, obligationPath } from '../obligations/obligation-address'
import type { FollowingObligation } from './body-pages'

const settled = new Set(['submitted', 'approved', 'waived', 'unconfirmed'])

/** The open obligations whose day or target is counted from a body's meetings, by due day. */
export async function followingObligations(
  { db, actor }: UseCaseContext,
  { name }: Pick<Body, 'name'>,
): Promise<FollowingObligation[]> {
  if (!may(actor, 'read', 'obligation')) return []
  const kept = await keptObligations(db, actor.secretariatId)
  return (kept?.obligations ?? []).flatMap((obligation): FollowingObligation[] => {
    const { requirement, occurrence, grant, due, target, targetWhy, sequence, status } = obligation
    if (settled.has(status)) return []
    const board = targetWhy.find(
      (step) =>
        (step.code === 'board' || step.code === 'noMeeting') && foldedName(step.body) === foldedName(name),
    ) as FollowingObligation['board'] | undefined
    if (!board && !namesBody(requirement.rule, name)) return []
    const key = { requirementId: requirement.id, occurrence }
    return [
      {
        key: obligationId(key),
        path: obligationPath(key),
        requirement: `${requirement.name} ${sequence}`,
        grant: { id: grant.id, name: grant.reference },
        due,
        target,
        board: board ?? null,
      },
    ]
  })
}

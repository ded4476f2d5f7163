import { may } from '~/domain/access/rights'
import type { Day } from '~/domain/calendar/day'
import type { UseCaseContext } from '../context'
import type { Forbidden, Named, NotFound } from '../refusals'
import { forbidden, notFound } from '../refusals'
import type { AnchoringStep } from './anchoring-steps'
import { loadOwnerChoices } from './load-owner-choices.server'
import { loadSubject } from './load-subject.server'
import type { SubjectRow } from './anchoring-page'

export type LoadStepResult =
  | {
      ok: true
      subject: Pick<SubjectRow, 'subjectKind' | 'name' | 'address'>
      /** Null for a new one. */
      step: AnchoringStep | null
      /** The last day on which the owner can decide. */
      lastDay: Day | null
      /** It belongs to an orderly close, or would. */
      isClosing: boolean
      contacts: Named[]
    }
  | Forbidden
  | NotFound

/** A step as its form opens it, with the subject it is on the way of. */
export async function loadAnchoringStep(
  context: UseCaseContext,
  { subjectId, id }: { subjectId: string; id: string | null },
): Promise<LoadStepResult> {
  if (!may(context.actor, 'update', 'anchoringStep')) return forbidden
  const page = await loadSubject(context, { id: subjectId })
  if (!page.ok) return page
  const choices = await loadOwnerChoices(context)
  if (!choices.ok) return choices
  const step = page.steps.find((each) => each.id === id) ?? null
  if (id !== null && !step) return notFound('anchoringStep')
  const { subjectKind, name, address, last, closing } = page.row
  const subject = { subjectKind, name, address }
  const isClosing = step ? step.isOrderlyClose : closing !== null
  return { ok: true, subject, step, lastDay: last?.day ?? null, isClosing, contacts: choices.contacts }
}

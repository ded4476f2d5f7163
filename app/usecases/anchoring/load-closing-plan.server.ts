import { may, readsOnlyOwn } from '~/domain/access/rights'
import { closingEnd, closingTemplate } from '~/domain/anchoring/closing-template'
import { indexRecords } from '~/domain/funding/records-index'
import { newId } from '~/persistence/new-id.server'
import { loadAnchoringSteps } from '~/persistence/records/anchoring-steps.server'
import type { UseCaseContext } from '../context'
import { keptCoverage } from '../coverage/kept-coverage.server'
import type { Forbidden, NotFound } from '../refusals'
import { forbidden, notFound } from '../refusals'
import type { ClosingPlanPage } from './closing-plan'
import { findSubject } from './find-subject.server'
import { lastReports, payingGrantIds } from './last-reports.server'
import { loadOwnerChoices } from './load-owner-choices.server'
import { staffingPosts } from './staffing-posts'

export type LoadClosingPlanResult =
  ClosingPlanPage | { ok: false; reason: 'doesNotEnd' } | Forbidden | NotFound

/** The orderly close that a subject's end gives, before any of it is written. */
export async function loadClosingPlan(
  context: UseCaseContext,
  { id }: { id: string },
): Promise<LoadClosingPlanResult> {
  const { db: database, actor, today } = context
  const { secretariatId } = actor
  if (!may(actor, 'create', 'anchoringStep') || readsOnlyOwn(actor)) return forbidden
  const found = await findSubject(database.client, secretariatId, id)
  const covered = found && (await keptCoverage(database, secretariatId, found.planId, today))
  const index = covered && indexRecords(covered.records)
  const plan = index?.plans.get(found?.planId ?? '')
  if (!found || !index || !plan) return notFound('anchoring')
  const endsOn = closingEnd({ wish: found.wish, activity: found.activity }, plan)
  if (endsOn === null) return { ok: false, reason: 'doesNotEnd' }
  const choices = await loadOwnerChoices(context)
  if (!choices.ok) return choices
  const activityId = found.activity?.id ?? null
  const reports =
    found.kind === 'collaboration'
      ? []
      : await lastReports(
          database,
          secretariatId,
          payingGrantIds({ activityId, planId: plan.id }, index),
          plan.through,
        )
  const steps = await loadAnchoringSteps(database.client, secretariatId, {
    anchoringId: found.anchoring.id,
    isOrderlyClose: true,
  })
  const proposed = closingTemplate({
    subjectKind: found.kind,
    activityId,
    end: endsOn,
    posts: activityId === null ? [] : staffingPosts(activityId, index),
    hasLastReports: reports.length > 0,
  })
  return {
    ok: true,
    subject: {
      kind: found.kind,
      name: found.name,
      address: `/forankring/${found.kept ? found.anchoring.id : found.id}`,
      planId: plan.id,
    },
    endsOn,
    proposals: proposed.map((step) => ({ ...step, id: newId(), hasPassed: step.day < today })),
    kept: steps.map(({ title }) => title),
    responsibleId: found.activity?.responsibleId ?? null,
    lastReports: reports,
    contacts: choices.contacts,
  }
}

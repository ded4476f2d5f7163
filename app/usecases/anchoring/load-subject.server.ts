import { may, readsOnlyOwn } from '~/domain/access/rights'
import { addDays } from '~/domain/calendar/day'
import { indexRecords } from '~/domain/funding/records-index'
import type { Plan } from '~/domain/plans/plan'
import { loadAnchoringSteps } from '~/persistence/records/anchoring-steps.server'
import { loadAnchorings } from '~/persistence/records/anchorings.server'
import { loadContacts } from '~/persistence/records/organisations.server'
import { loadPlans } from '~/persistence/records/plans.server'
import { loadStageChanges } from '~/persistence/records/stage-changes.server'
import { historyOf } from '../audit/history-of.server'
import { byId, namedIn } from '../by-name'
import type { UseCaseContext } from '../context'
import type { KeptCoverage } from '../coverage/kept-coverage.server'
import { keptCoverage } from '../coverage/kept-coverage.server'
import { filesOf } from '../files/files-of.server'
import { planChoice } from '../plans/plan-in-view'
import { forbidden, notFound } from '../refusals'
import { standingsIn } from './anchoring-standings.server'
import type { FoundSubject } from './find-subject.server'
import { findSubject } from './find-subject.server'
import { lastReports, payingGrantIds } from './last-reports.server'
import { rowOf } from './load-anchoring.server'
import { valuesOf } from './save-anchoring.server'
import type { LoadSubjectResult } from './subject-page'

/** One subject with its owner, its steps, the stages it has come through, and its papers. */
export async function loadSubject(
  context: UseCaseContext,
  { id }: { id: string },
): Promise<LoadSubjectResult> {
  const { db: database, actor, today } = context
  const { secretariatId } = actor
  const db = database.client
  if (!may(actor, 'read', 'anchoring') || readsOnlyOwn(actor)) return forbidden
  const found = await findSubject(db, secretariatId, id)
  const kept = found && (await keptCoverage(database, secretariatId, found.planId, today))
  const [plan] = found ? await loadPlans(db, secretariatId, { id: found.planId }) : []
  if (!found || !kept || !plan) return notFound('anchoring')
  const { anchoring } = found
  const all = await loadAnchorings(db, secretariatId, {
    OR: [{ activityId: found.id }, { collaborationId: found.id }, { planId: found.id }],
  })
  const others = all.filter((other) => other.id !== anchoring.id)
  // The page is of this anchoring, also where another of the subject has come further.
  const set = new Set(others.map((other) => other.id))
  const standings = await standingsIn(db, secretariatId, kept, today, set)
  const standing = standings.find((one) => one.subjectId === found.id)
  if (!standing) return notFound('anchoring')
  const steps = await loadAnchoringSteps(db, secretariatId, { anchoringId: anchoring.id })
  const people = [standing.responsibleId, ...steps.flatMap((step) => [step.responsibleId, step.deputyId])]
  const asked = people.filter((one) => one !== null)
  const contacts = byId(await loadContacts(db, secretariatId, { id: { in: asked } }))
  const last = standing.last
  return {
    ok: true,
    row: rowOf(standing, today),
    plan: planChoice(plan, today),
    values: valuesOf(found),
    moneyFrom: anchoring.from ?? addDays(plan.through, 1),
    steps: steps.map((step) => ({
      ...step,
      responsible: namedIn(contacts, step.responsibleId),
      deputy: namedIn(contacts, step.deputyId),
      isAfterWindow: last !== null && step.day !== null && step.doneOn === null && step.day > last.day,
      hasPassed: step.isOrderlyClose && step.day !== null && step.doneOn === null && step.day < today,
    })),
    lastReports: standing.closing ? await owedAfter(context, found, kept, plan) : [],
    changes: (await loadStageChanges(db, secretariatId, [anchoring.id])).reverse(),
    files: (await filesOf(db, actor, 'anchoring', [anchoring.id])).get(anchoring.id) ?? [],
    responsible: namedIn(contacts, standing.responsibleId),
    others: others.map((other) => ({
      id: other.id,
      owner: kept.records.organisations.find(({ id }) => id === other.ownerOrganisationId)?.name ?? null,
    })),
    history: await historyOf(context, [anchoring.id, ...steps.map((step) => step.id)]),
    may: { update: may(actor, 'update', 'anchoring'), attach: may(actor, 'create', 'file') },
  }
}

async function owedAfter(
  { db, actor }: UseCaseContext,
  { kind, activity }: FoundSubject,
  { records }: KeptCoverage,
  { id: planId, through }: Plan,
) {
  if (kind === 'collaboration') return []
  const paying = payingGrantIds({ activityId: activity?.id ?? null, planId }, indexRecords(records))
  return lastReports(db, actor.secretariatId, paying, through)
}

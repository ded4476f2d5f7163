import { may, readsOnlyOwn } from '~/domain/access/rights'
import { certaintyOfStage } from '~/domain/anchoring/anchored-money'
import type { AnchoringSubjectKind } from '~/domain/anchoring/anchoring'
import { anchoringStages } from '~/domain/anchoring/anchoring'
import type { Day } from '~/domain/calendar/day'
import { daysBetween } from '~/domain/calendar/day'
import { oere } from '~/domain/money/oere'
import { loadAnchoringSteps } from '~/persistence/records/anchoring-steps.server'
import { loadPlans } from '~/persistence/records/plans.server'
import type { UseCaseContext } from '../context'
import { chosenPlan, planChoices, planInView } from '../plans/plan-in-view'
import { forbidden, notFound } from '../refusals'
import type { LoadAnchoringResult, StageColumn, SubjectRow } from './anchoring-page'
import { anchoringStandings } from './anchoring-standings.server'
import type { SubjectStanding } from './subject-standing'
import { endsOnPurpose, stillEnds, subjectAddress } from './subject-standing'

interface AnchoringInput {
  planId?: string | null
  kind?: AnchoringSubjectKind | null
  /** The subject whose backward plan is drawn. */
  subjectId?: string | null
}

/** Who takes what over after a plan: by stage, by last day, who does not count, and what ends on purpose. */
export async function loadAnchoring(
  { db: database, actor, today }: UseCaseContext,
  { planId, kind = null, subjectId = null }: AnchoringInput,
): Promise<LoadAnchoringResult> {
  const { secretariatId } = actor
  const db = database.client
  if (!may(actor, 'read', 'anchoring') || readsOnlyOwn(actor)) return forbidden
  const plans = await loadPlans(db, secretariatId)
  const plan = chosenPlan(plans, planId, today)
  if (!plan) return planId ? notFound('plan') : { ok: true, plan: null }
  const standings = await anchoringStandings(database, secretariatId, plan.id, today)
  const rows = standings.map((standing) => rowOf(standing, today))
  const looking = rows.filter((row) => !endsOnPurpose(row))
  const isShown = (row: SubjectRow) => kind === null || row.subjectKind === kind
  const waiting = looking.filter((row) => isShown(row) && row.last !== null).sort(byLastDay)
  const counted = (state: SubjectStanding['window']) => looking.filter((row) => row.window === state).length
  const drawn = waiting.find((row) => row.subjectId === subjectId) ?? firstToDraw(waiting)
  const steps = drawn?.anchoring
    ? await loadAnchoringSteps(db, secretariatId, { anchoringId: drawn.anchoring.id })
    : []
  return {
    ok: true,
    plans: planChoices(plans, today),
    plan: planInView(plan, today),
    counts: {
      all: looking.length,
      activity: looking.filter((row) => row.subjectKind === 'activity').length,
      collaboration: looking.filter((row) => row.subjectKind === 'collaboration').length,
      approach: looking.filter((row) => row.subjectKind === 'approach').length,
    },
    decided: counted('decided'),
    missed: counted('missed'),
    closing: counted('closing'),
    open: counted('open'),
    columns: columnsOf(looking.filter(isShown)),
    waiting,
    falseOwners: looking.filter((row) => isShown(row) && row.falseReasons.length > 0),
    ending: rows.filter((row) => isShown(row) && stillEnds(row)),
    drawn: drawn ? { subject: drawn, steps } : null,
  }
}

export function rowOf(standing: SubjectStanding, today: Day): SubjectRow {
  const daysLeft = standing.last && daysBetween(today, standing.last.day)
  return { ...standing, address: subjectAddress(standing), daysLeft }
}

function byLastDay(a: SubjectRow, b: SubjectRow): number {
  const [first, second] = [a.last?.day ?? '', b.last?.day ?? '']
  return first < second ? -1 : first > second ? 1 : b.annualGap - a.annualGap
}

/** What can still be reached, the most money first; where all is missed, the first that was. */
function firstToDraw(waiting: readonly SubjectRow[]): SubjectRow | null {
  const open = waiting.filter((row) => row.window !== 'missed')
  return [...open].sort((a, b) => b.annualGap - a.annualGap)[0] ?? waiting[0] ?? null
}

function columnsOf(rows: readonly SubjectRow[]): StageColumn[] {
  return anchoringStages.map((stage) => {
    const subjects = rows.filter((row) => row.stage === stage).sort((a, b) => b.annualGap - a.annualGap)
    const counting = subjects.filter(
      (row) => certaintyOfStage(row.stage) !== null && row.falseReasons.length === 0,
    )
    return {
      stage,
      subjects,
      missing: oere(subjects.reduce((sum, row) => sum + row.annualGap, 0)),
      takenOn: oere(counting.reduce((sum, row) => sum + (row.anchoring?.amount ?? 0), 0)),
    }
  })
}

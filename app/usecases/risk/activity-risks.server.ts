import type { SecretariatId } from '~/domain/access/secretariat-id'
import type { Activity } from '~/domain/activities/activity'
import type { Day } from '~/domain/calendar/day'
import type { ActivityCoverage } from '~/domain/funding/coverage-types'
import type { RecordsIndex } from '~/domain/funding/records-index'
import { indexRecords } from '~/domain/funding/records-index'
import type { Oere } from '~/domain/money/oere'
import type { Plan } from '~/domain/plans/plan'
import type { GrantObligation } from '~/domain/reporting/secretariat-obligations'
import type { Risk, RiskFindings } from '~/domain/risk/assess'
import { assessRisk } from '~/domain/risk/assess'
import { coverageAfterPlan } from '~/domain/risk/coverage-after-plan'
import { decisionWindow } from '~/domain/risk/decision-window'
import { dependence } from '~/domain/risk/dependence'
import { dutiesAfterPlan, outlastsPlan } from '~/domain/risk/duties-after-plan'
import type { RiskWeights } from '~/domain/risk/factor'
import { hoursByPosition } from '~/domain/risk/hours-by-position'
import { ownerMoneyThrough } from '~/domain/risk/owner-money'
import { ownerStability } from '~/domain/risk/owner-stability'
import { stageAndEvidence } from '~/domain/risk/stage-and-evidence'
import type { Database } from '~/persistence/database.server'
import { loadRiskWeights } from '~/persistence/risk-weights.server'
import { standingsIn } from '../anchoring/anchoring-standings.server'
import type { SubjectStanding } from '../anchoring/subject-standing'
import type { KeptCoverage } from '../coverage/kept-coverage.server'
import { keptCoverage } from '../coverage/kept-coverage.server'
import { keptObligations } from '../obligations/kept-obligations.server'

/** The continuation risk of one activity, with what every factor says and the weight it said it with. */
export interface ActivityRisk {
  activityId: string
  activity: string
  planId: string
  /** To the board, 1–5; null where it has not said. */
  value: number | null
  valueReason: string | null
  /** It is to close, or ends before its plan: no score, and never red. */
  isClosing: boolean
  risk: Risk
  findings: RiskFindings
  weights: RiskWeights
  /** The name of the post most of the hours hang on. */
  largestPost: string | null
  /** Of the 12 months after the plan: *ikke sikret*, and of that *uden nogen kilde*. */
  annualGap: Oere
  annualMissing: Oere
}

/** What risks are worked out from. `standings` of other subjects and `obligations` of other plans do no harm. */
export interface RiskSources {
  covered: Pick<KeptCoverage, 'records' | 'plans'>
  standings: readonly SubjectStanding[]
  obligations: readonly GrantObligation[]
  weights: RiskWeights
}

/**
 * The continuation risk of every activity of a plan, or of all plans where `planId` is null, in the order of their
 * rows; empty where there is no such plan. A fixed number of queries. The caller has asked what the reader may see.
 */
export async function activityRisks(
  database: Database,
  secretariatId: SecretariatId,
  planId: string | null,
  today: Day,
): Promise<ActivityRisk[]> {
  const covered = await keptCoverage(database, secretariatId, planId, today)
  if (!covered) return []
  const standings = await standingsIn(database.client, secretariatId, covered, today)
  return risksBeside(database, secretariatId, { covered, standings }, today)
}

/** The same where coverage and standings are at hand. */
export async function risksBeside(
  database: Database,
  secretariatId: SecretariatId,
  { covered, standings }: Pick<RiskSources, 'covered' | 'standings'>,
  today: Day,
): Promise<ActivityRisk[]> {
  const weights = await loadRiskWeights(database.client, secretariatId)
  const obligations = (await keptObligations(database, secretariatId))?.obligations ?? []
  return risksIn({ covered, standings, obligations, weights }, today)
}

/** The same from everything at hand: a scenario's changed records, or figures read in a transaction. */
export function risksIn(
  { covered, standings, obligations, weights }: RiskSources,
  today: Day,
): ActivityRisk[] {
  const index = indexRecords(covered.records)
  const standingOf = new Map(
    standings.flatMap((each) => (each.subjectKind === 'activity' ? [[each.subjectId, each] as const] : [])),
  )
  const duties = new Map<string, GrantObligation[]>()
  for (const obligation of obligations) {
    const ofGrant = duties.get(obligation.grant.id)
    if (ofGrant) ofGrant.push(obligation)
    else duties.set(obligation.grant.id, [obligation])
  }
  return covered.plans.flatMap(({ planId, activities }) => {
    const plan = index.plans.get(planId)
    return activities.flatMap((coverage): ActivityRisk[] => {
      const activity = index.activities.get(coverage.activityId)
      const standing = standingOf.get(coverage.activityId)
      if (!plan || !activity || !standing) return []
      const findings = findingsOf({ activity, plan, coverage, standing, index, duties, today })
      const isClosing = coverage.level === 'closing'
      const risk = assessRisk(findings, weights)
      return [
        {
          activityId: activity.id,
          activity: activity.name,
          planId,
          value: activity.value,
          valueReason: activity.valueReason,
          isClosing,
          risk: isClosing ? { ...risk, score: null, level: null } : risk,
          findings,
          weights,
          largestPost: largestPostOf(findings, index),
          annualGap: coverage.annualGap,
          annualMissing: coverage.annualMissing,
        },
      ]
    })
  })
}

interface Facts {
  activity: Activity
  plan: Plan
  coverage: ActivityCoverage
  standing: SubjectStanding
  index: RecordsIndex
  duties: ReadonlyMap<string, readonly GrantObligation[]>
  today: Day
}

function findingsOf(facts: Facts): RiskFindings {
  const { activity, plan, coverage, standing, index, duties, today } = facts
  const hours = hoursByPosition(
    activity,
    plan,
    index.assignmentsTo(activity.id),
    (id) => index.positions.get(id),
    today,
  )
  const after = grantsPaying(activity.id, index).flatMap((grantId) =>
    (duties.get(grantId) ?? []).filter((obligation) => outlastsPlan(obligation, plan.through)),
  )
  return {
    coverage: coverageAfterPlan(coverage),
    anchoring: stageAndEvidence(standing.stage, standing.falseReasons),
    window: decisionWindow(standing.window, standing.last?.day ?? null, coverage.flags),
    dependence: dependence(hours),
    owner: ownerStability(standing.anchoring, standing.falseReasons, moneyThrough(facts), plan.through),
    duties: dutiesAfterPlan(after),
  }
}

function largestPostOf({ dependence: { reason } }: RiskFindings, index: RecordsIndex): string | null {
  return reason.code === 'largestPost' ? (index.positions.get(reason.positionId)?.name ?? null) : null
}

function moneyThrough({ standing, index, plan }: Facts): Day | null {
  const position = index.positions.get(standing.anchoring?.ownerPositionId ?? '')
  if (!position) return null
  return ownerMoneyThrough(position, index.sharesOf(position.id), (id) => index.grants.get(id), plan.through)
}

/** The grants that pay an activity, by what they give it or through the posts that staff it; each once. */
function grantsPaying(activityId: string, index: RecordsIndex): string[] {
  const given = index.allocationsTo(activityId).map(({ grantId }) => grantId)
  const throughPosts = index
    .positionsStaffing(activityId)
    .flatMap((position) => index.sharesOf(position.id).flatMap(({ payerGrantId }) => payerGrantId ?? []))
  return [...new Set([...given, ...throughPosts])]
}

import type { BoardActivity, BoardRisk, SecuredBy } from '~/domain/board/board-figures'
import type { ActivityCoverage, CoverageSource, PlanCoverage } from '~/domain/funding/coverage-types'
import type { RecordsIndex } from '~/domain/funding/records-index'
import type { Contact } from '~/domain/organisations/organisation'
import type { Plan } from '~/domain/plans/plan'
import type { SubjectStanding } from '../anchoring/subject-standing'
import { compareNames } from '../by-name'
import { sumOfMonths, yearAfter } from '../overview/strip'

interface Gathered {
  figures: PlanCoverage
  plan: Plan
  index: RecordsIndex
  standings: readonly SubjectStanding[]
  contacts: ReadonlyMap<string, Contact>
  risks: ReadonlyMap<string, BoardRisk>
}

/** Every activity of a plan as a board paper tells of it, by name. */
export function boardActivities(gathered: Gathered): BoardActivity[] {
  const standingOf = new Map(gathered.standings.map((standing) => [standing.subjectId, standing]))
  return gathered.figures.activities
    .map((activity) => boardActivity(activity, standingOf.get(activity.activityId), gathered))
    .sort((a, b) => compareNames(a.name, b.name))
}

function boardActivity(
  coverage: ActivityCoverage,
  standing: SubjectStanding | undefined,
  { figures, index, contacts, risks }: Gathered,
): BoardActivity {
  const record = index.activities.get(coverage.activityId)
  return {
    id: coverage.activityId,
    name: coverage.activity,
    responsible: contacts.get(record?.responsibleId ?? '')?.name ?? null,
    effortAreas: record?.effortAreas ?? [],
    value: record?.value ?? null,
    continuation: coverage.continuation,
    level: coverage.level,
    ...coverage.flags,
    year: sumOfMonths(yearAfter(coverage.months, figures)),
    annualGap: coverage.annualGap,
    annualMissing: coverage.annualMissing,
    firstUncoveredMonth: coverage.firstUncoveredMonth,
    chance: coverage.chance,
    risk: risks.get(coverage.activityId) ?? null,
    stage: standing?.stage ?? 'none',
    owner: standing?.owner?.name ?? null,
    falseReasons: standing?.falseReasons ?? [],
    window: standing?.window ?? 'none',
    lastResponsibleDay: standing?.last?.day ?? null,
    lastMeeting: standing?.lastMeeting?.day ?? null,
    securedBy: securedBy(coverage, figures, index, standing),
  }
}

/** Firm and conditional sources with money in the year after the plan, each once, the most money first. */
function securedBy(
  { sources }: ActivityCoverage,
  figures: PlanCoverage,
  index: RecordsIndex,
  standing: SubjectStanding | undefined,
): SecuredBy[] {
  const found = new Map<string, { source: CoverageSource; amount: number }>()
  for (const source of sources) {
    if (source.certainty === 'hoped') continue
    const amount = yearAfter(source.amounts, figures).reduce((sum, each) => sum + each, 0)
    if (amount <= 0) continue
    const key = Object.values(source.origin).join(' ')
    found.set(key, { source, amount: (found.get(key)?.amount ?? 0) + amount })
  }
  return [...found.values()]
    .sort((a, b) => b.amount - a.amount)
    .map(({ source }) => namedSource(source, index, standing))
}

function namedSource(
  { origin, certainty }: CoverageSource,
  index: RecordsIndex,
  standing: SubjectStanding | undefined,
): SecuredBy {
  switch (origin.kind) {
    case 'grant': {
      const grant = index.grants.get(origin.grantId)
      const through = grant?.through ?? null
      // A board knows who pays, not the number of the letter.
      const name = index.organisations.get(grant?.funderId ?? '')?.name ?? grant?.reference ?? ''
      return { kind: 'grant', name, certainty, through, stage: null }
    }
    case 'organisation': {
      const name = index.organisations.get(origin.organisationId)?.name ?? ''
      return { kind: 'organisation', name, certainty, through: null, stage: null }
    }
    case 'anchoring': {
      const stage = standing?.stage ?? null
      return { kind: 'anchoring', name: standing?.owner?.name ?? '', certainty, through: null, stage }
    }
  }
}

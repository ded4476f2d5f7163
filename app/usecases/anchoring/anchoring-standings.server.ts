import type { SecretariatId } from '~/domain/access/secretariat-id'
import { certaintyOfStage } from '~/domain/anchoring/anchored-money'
import type { Anchoring, Collaboration } from '~/domain/anchoring/anchoring'
import { anchoringStages } from '~/domain/anchoring/anchoring'
import type { ClosingStep } from '~/domain/anchoring/closing-standing'
import { closingStanding } from '~/domain/anchoring/closing-standing'
import { closingEnd, closingTemplate } from '~/domain/anchoring/closing-template'
import { falseAnchorReasonsOf } from '~/domain/anchoring/false-anchor'
import type { DecidingOwner } from '~/domain/anchoring/last-responsible-day'
import { lastMeetingBefore, lastResponsibleDay, windowStateOf } from '~/domain/anchoring/last-responsible-day'
import type { WindowRules } from '~/domain/anchoring/window-rules'
import { windowOwnerOf } from '~/domain/anchoring/window-rules'
import type { Meeting } from '~/domain/bodies/body'
import type { Day } from '~/domain/calendar/day'
import { addToMonth, monthOf } from '~/domain/calendar/month'
import type { ActivityCoverage } from '~/domain/funding/coverage-types'
import type { RecordsIndex } from '~/domain/funding/records-index'
import { indexRecords } from '~/domain/funding/records-index'
import type { ApplicationRound } from '~/domain/grants/application-round'
import { oere } from '~/domain/money/oere'
import type { Plan } from '~/domain/plans/plan'
import { loadWindowRules } from '~/persistence/anchoring-window-rules.server'
import type { Database } from '~/persistence/database.server'
import type { Db } from '~/persistence/db.server'
import type { AnchoringParticulars } from '~/persistence/records/anchoring-particulars.server'
import { loadAnchoringParticulars } from '~/persistence/records/anchoring-particulars.server'
import { loadAnchoringSteps } from '~/persistence/records/anchoring-steps.server'
import { loadAnchorings, loadCollaborations } from '~/persistence/records/anchorings.server'
import { loadApplicationRounds } from '~/persistence/records/application-rounds.server'
import { loadBodies, loadMeetings } from '~/persistence/records/bodies.server'
import { loadFunderFacts } from '~/persistence/records/funder-facts.server'
import { loadContacts } from '~/persistence/records/organisations.server'
import { loadPositions, loadPositionShares } from '~/persistence/records/positions.server'
import { reasonsShown } from '../activities/anchoring-standing'
import { byId, namedIn } from '../by-name'
import type { KeptCoverage } from '../coverage/kept-coverage.server'
import { keptCoverage } from '../coverage/kept-coverage.server'
import type { Named } from '../refusals'
import type { SubjectOwner, SubjectStanding } from './subject-standing'
import { staffingPosts } from './staffing-posts'

type Covered = Pick<KeptCoverage, 'records' | 'plans'>

/**
 * Where every subject of a plan stands, or of all plans where `planId` is null: activities, then collaborations, then
 * the overall approach, plan by plan. For pages and jobs alike: the caller has asked what the reader may see.
 */
export async function anchoringStandings(
  database: Database,
  secretariatId: SecretariatId,
  planId: string | null,
  today: Day,
): Promise<SubjectStanding[]> {
  const kept = await keptCoverage(database, secretariatId, planId, today)
  return kept ? standingsIn(database.client, secretariatId, kept, today) : []
}

/**
 * The same from coverage at hand, inside a transaction of the caller's too. A fixed number of queries. `leftOut` are
 * ids of anchorings that are not looked at where a subject has several.
 */
export async function standingsIn(
  db: Db,
  secretariatId: SecretariatId,
  covered: Covered,
  today: Day,
  leftOut: ReadonlySet<string> = new Set(),
): Promise<SubjectStanding[]> {
  const around = await loadAround(db, secretariatId, covered, leftOut)
  return covered.plans.flatMap((figures) => {
    const plan = around.index.plans.get(figures.planId)
    if (!plan) return []
    const subjects: Subject[] = [
      ...figures.activities.map((coverage) => activitySubject(coverage, around)),
      ...around.collaborations.filter((each) => each.planId === plan.id).map(collaborationSubject),
      { kind: 'approach', id: plan.id, name: plan.name, coverage: null, responsibleId: null, deputyId: null },
    ]
    return subjects.map((subject) => standingOf(subject, plan, around, today))
  })
}

interface Around {
  index: RecordsIndex
  anchorings: ReadonlyMap<string, readonly Anchoring[]>
  collaborations: readonly Collaboration[]
  particulars: ReadonlyMap<string, AnchoringParticulars>
  contacts: ReadonlyMap<string, Named>
  rounds: readonly ApplicationRound[]
  answerDays: ReadonlyMap<string, { answerDays: number | null }>
  boardMeetings: ReadonlyMap<string, readonly Meeting[]>
  rules: WindowRules
  /** The steps of an orderly close, by what they are of. */
  closingSteps: ReadonlyMap<string, readonly ClosingStep[]>
}

interface Subject {
  kind: SubjectStanding['subjectKind']
  id: string
  name: string
  coverage: ActivityCoverage | null
  responsibleId: string | null
  deputyId: string | null
}

async function loadAround(
  db: Db,
  secretariatId: SecretariatId,
  { records, plans }: Covered,
  leftOut: ReadonlySet<string>,
): Promise<Around> {
  const inPlans = { planId: { in: plans.map((plan) => plan.planId) } }
  const collaborations = await loadCollaborations(db, secretariatId, inPlans)
  const others = await loadAnchorings(db, secretariatId, { OR: [inPlans, { collaboration: inPlans }] })
  const anchorings = [...records.anchorings, ...others.filter(({ activityId }) => activityId === null)]
  const unique = [...new Map(anchorings.map((anchoring) => [anchoring.id, anchoring])).values()].filter(
    ({ id }) => !leftOut.has(id),
  )
  const owners = unique.flatMap(({ ownerOrganisationId }) => ownerOrganisationId ?? [])
  const people = unique.flatMap(({ ownerContactId }) => ownerContactId ?? [])
  const bodies = await loadBodies(db, secretariatId, { ...inPlans, level: 'board' })
  const planOf = new Map(bodies.map((body) => [body.id, body.planId]))
  const meetings = await loadMeetings(db, secretariatId, { bodyId: { in: [...planOf.keys()] } })
  return {
    index: indexRecords(await withOwnerPositions(db, secretariatId, records, unique)),
    anchorings: grouped(unique, subjectIdOf),
    collaborations,
    particulars: await loadAnchoringParticulars(db, secretariatId, {
      OR: [inPlans, { collaboration: inPlans }, { activity: inPlans }],
    }),
    contacts: byId(await loadContacts(db, secretariatId, { id: { in: [...new Set(people)] } })),
    rounds: await loadApplicationRounds(db, secretariatId, { funderId: { in: [...new Set(owners)] } }),
    answerDays: await loadFunderFacts(db, secretariatId, { id: { in: [...new Set(owners)] } }),
    boardMeetings: grouped(meetings, (meeting) => planOf.get(meeting.bodyId) ?? ''),
    rules: await loadWindowRules(db, secretariatId),
    closingSteps: await loadClosingSteps(db, secretariatId, unique),
  }
}

async function loadClosingSteps(
  db: Db,
  secretariatId: SecretariatId,
  anchorings: readonly Anchoring[],
): Promise<Map<string, ClosingStep[]>> {
  const subjectOf = new Map(anchorings.map((one) => [one.id, subjectIdOf(one)]))
  const steps = await loadAnchoringSteps(db, secretariatId, { isOrderlyClose: true })
  return grouped(
    steps.filter(({ anchoringId }) => subjectOf.has(anchoringId)),
    ({ anchoringId }) => subjectOf.get(anchoringId) ?? '',
  )
}

function subjectIdOf({ activityId, collaborationId, planId }: Anchoring): string {
  return activityId ?? collaborationId ?? planId ?? ''
}

/** The coverage of one plan does not read a post of another that holds a collaboration or the approach. */
async function withOwnerPositions(
  db: Db,
  secretariatId: SecretariatId,
  records: Covered['records'],
  anchorings: readonly Anchoring[],
): Promise<Covered['records']> {
  const known = new Set(records.positions.map((position) => position.id))
  const missing = anchorings.flatMap(({ ownerPositionId: id }) => (id !== null && !known.has(id) ? id : []))
  if (missing.length === 0) return records
  const shares = await loadPositionShares(db, secretariatId, { positionId: { in: missing } })
  return {
    ...records,
    positions: [...records.positions, ...(await loadPositions(db, secretariatId, { id: { in: missing } }))],
    positionShares: [...records.positionShares, ...shares],
  }
}

function grouped<Row>(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row])
  return groups
}

function activitySubject(coverage: ActivityCoverage, { index }: Around): Subject {
  const activity = index.activities.get(coverage.activityId)
  return {
    kind: 'activity',
    id: coverage.activityId,
    name: coverage.activity,
    coverage,
    responsibleId: activity?.responsibleId ?? null,
    deputyId: activity?.deputyId ?? null,
  }
}

function collaborationSubject({ id, name, heldTogetherById }: Collaboration): Subject {
  return { kind: 'collaboration', id, name, coverage: null, responsibleId: heldTogetherById, deputyId: null }
}

/** The anchoring that has come furthest, the first written among equals. */
function furthest(anchorings: readonly Anchoring[]): Anchoring | null {
  const stageOf = ({ stage }: Anchoring) => anchoringStages.indexOf(stage)
  return anchorings.reduce<Anchoring | null>(
    (found, each) => (!found || stageOf(each) > stageOf(found) ? each : found),
    null,
  )
}

function standingOf(subject: Subject, plan: Plan, around: Around, today: Day): SubjectStanding {
  const { index, particulars, contacts, boardMeetings, rules } = around
  const anchoring = furthest(around.anchorings.get(subject.id) ?? [])
  const kept = anchoring ? particulars.get(anchoring.id) : undefined
  const all = anchoring ? falseAnchorReasonsOf(anchoring, index.anchoringSurroundings(anchoring, plan)) : []
  const wish = subject.coverage?.continuation ?? kept?.wish ?? null
  const certainty = certaintyOfStage(anchoring?.stage ?? 'none')
  const hasDecided = certainty === 'firm' && all.length === 0
  const planEnds = plan.through >= today ? addToMonth(monthOf(plan.through), 1) : null
  const firstUncovered = subject.coverage ? subject.coverage.firstUncoveredMonth : planEnds
  const closing = closingOf(subject, wish, plan, around, today)
  const isWaitedFor = firstUncovered !== null && !hasDecided && closing === null
  const last = isWaitedFor
    ? lastResponsibleDay(firstUncovered, anchoring && decidingOwner(anchoring, around), rules)
    : null
  return {
    subjectKind: subject.kind,
    subjectId: subject.id,
    name: subject.name,
    planId: plan.id,
    anchoring,
    version: kept?.version ?? 0,
    recordedOn: kept?.recordedOn ?? null,
    hours: kept?.hours ?? null,
    wish,
    stage: anchoring?.stage ?? 'none',
    owner: anchoring && subjectOwner(anchoring, index),
    contact: namedIn(contacts, anchoring?.ownerContactId ?? null),
    falseReasons: anchoring ? reasonsShown(anchoring, plan, index) : [],
    lacksEvidence: certainty !== null && all.includes('noDocumentation'),
    firstUncovered,
    last,
    window: hasDecided && closing === null ? 'decided' : windowStateOf(last?.day ?? null, today),
    closing,
    lastMeeting: last && lastMeetingBefore(boardMeetings.get(plan.id) ?? [], last.day, today),
    annualNeed: subject.coverage?.annualNeed ?? oere(0),
    annualGap: subject.coverage?.annualGap ?? oere(0),
    responsibleId: subject.responsibleId,
    deputyId: subject.deputyId,
    continuedIn: index.successorsOf(subject.id).map(({ id, name, planId }) => ({
      id,
      name,
      plan: index.plans.get(planId)?.name ?? '',
    })),
  }
}

function closingOf(
  { kind, id }: Subject,
  wish: SubjectStanding['wish'],
  plan: Plan,
  { index, closingSteps }: Around,
  today: Day,
): SubjectStanding['closing'] {
  const activity = kind === 'activity' ? (index.activities.get(id) ?? null) : null
  const end = closingEnd({ wish, activity }, plan)
  if (end === null) return null
  const steps = closingSteps.get(id) ?? []
  const ground = {
    subjectKind: kind,
    activityId: activity?.id ?? null,
    end,
    posts: activity ? staffingPosts(activity.id, index) : [],
    hasLastReports: false,
  }
  return closingStanding(end, steps, steps.length > 0 ? [] : closingTemplate(ground), today)
}

function subjectOwner(anchoring: Anchoring, index: RecordsIndex): SubjectOwner | null {
  const organisation = index.organisations.get(anchoring.ownerOrganisationId ?? '')
  if (organisation) {
    const { id, name, kind } = organisation
    return { kind: 'organisation', id, name, organisationKind: kind }
  }
  const position = index.positions.get(anchoring.ownerPositionId ?? '')
  return position ? { kind: 'position', id: position.id, name: position.name } : null
}

/** Null where nobody is named. */
function decidingOwner(anchoring: Anchoring, { index, rounds, answerDays }: Around): DecidingOwner | null {
  const organisation = index.organisations.get(anchoring.ownerOrganisationId ?? '')
  if (organisation) {
    return {
      kind: windowOwnerOf(organisation),
      fiscalYearStart: organisation.fiscalYearStart ?? 1,
      rounds: rounds.filter(({ funderId }) => funderId === organisation.id),
      answerDays: answerDays.get(organisation.id)?.answerDays ?? null,
      noticeMonths: null,
    }
  }
  const position = index.positions.get(anchoring.ownerPositionId ?? '')
  if (!position) return null
  const { noticeMonths } = position
  return { kind: 'position', fiscalYearStart: 1, rounds: [], answerDays: null, noticeMonths }
}

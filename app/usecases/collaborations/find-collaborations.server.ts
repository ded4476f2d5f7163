import { may } from '~/domain/access/rights'
import { anchoringStages } from '~/domain/anchoring/anchoring'
import { loadCollaborations } from '~/persistence/records/anchorings.server'
import { loadCollaborationParticulars } from '~/persistence/records/collaboration-particulars.server'
import { loadContacts, loadOrganisations } from '~/persistence/records/organisations.server'
import { loadPlans } from '~/persistence/records/plans.server'
import { searchTextOf } from '~/persistence/records/record-table.server'
import { anchoringStandings } from '../anchoring/anchoring-standings.server'
import { rowOf } from '../anchoring/load-anchoring.server'
import { endsOnPurpose } from '../anchoring/subject-standing'
import { byId, compareNames, namedIn } from '../by-name'
import type { UseCaseContext } from '../context'
import type { PlanChoice } from '../overview/overview'
import { chosenPlan, planChoices } from '../plans/plan-in-view'
import type { Forbidden, NotFound } from '../refusals'
import { forbidden, notFound } from '../refusals'
import type {
  CollaborationCounts,
  CollaborationFilter,
  CollaborationListInput,
  CollaborationRow,
  CollaborationSortKey,
} from './collaboration-pages'

export interface FoundCollaborations {
  ok: true
  plans: PlanChoice[]
  planId: string | null
  counts: CollaborationCounts
  /** All that search and filter let through, in their order. */
  rows: CollaborationRow[]
  sort: CollaborationSortKey
  direction: 'ascending' | 'descending'
}

/** The collaborations of a plan, or of all, with who holds them together and where they go. */
export async function findCollaborations(
  { db: database, actor, today }: UseCaseContext,
  { planId, search, filter = 'all', sort = 'last', direction = 'ascending' }: CollaborationListInput,
): Promise<FoundCollaborations | Forbidden | NotFound> {
  const { secretariatId } = actor
  const db = database.client
  if (!may(actor, 'read', 'collaboration')) return forbidden
  const plans = await loadPlans(db, secretariatId)
  const plan = planId === 'all' ? null : chosenPlan(plans, planId, today)
  if (planId !== 'all' && planId !== null && !plan) return notFound('plan')
  const where = plan ? { planId: plan.id } : {}
  const collaborations = await loadCollaborations(db, secretariatId, where)
  const particulars = await loadCollaborationParticulars(db, secretariatId, where)
  const taking = new Set(collaborations.flatMap(({ participantIds }) => participantIds))
  const organisations = byId(await loadOrganisations(db, secretariatId, { id: { in: [...taking] } }))
  const holding = new Set(collaborations.flatMap(({ heldTogetherById }) => heldTogetherById ?? []))
  const contacts = byId(await loadContacts(db, secretariatId, { id: { in: [...holding] } }))
  // Where there is none, nothing has to be worked out.
  const standings =
    collaborations.length > 0
      ? await anchoringStandings(database, secretariatId, plan?.id ?? null, today)
      : []
  const standingOf = new Map(standings.map((standing) => [standing.subjectId, standing]))
  const planOf = byId(plans)
  const all = collaborations.flatMap((each): CollaborationRow[] => {
    const standing = standingOf.get(each.id)
    if (!standing) return []
    return [
      {
        id: each.id,
        name: each.name,
        plan: namedIn(planOf, each.planId) ?? { id: each.planId, name: '' },
        participants: each.participantIds.flatMap((id) => namedIn(organisations, id) ?? []),
        heldTogetherBy: namedIn(contacts, each.heldTogetherById),
        hoursPerMonth: particulars.get(each.id)?.hoursPerMonth ?? null,
        rhythm: particulars.get(each.id)?.rhythm ?? null,
        anchoring: rowOf(standing, today),
      },
    ]
  })
  const words = searchTextOf(search ?? '')
    .split(/\s+/)
    .filter(Boolean)
  const rows = all
    .filter((row) => isLetThrough(row, filter) && matches(row, words))
    .sort((a, b) => {
      const order = compareBy[sort](a, b)
      return (direction === 'ascending' ? order : -order) || compareNames(a.name, b.name)
    })
  return {
    ok: true,
    plans: planChoices(plans, today),
    planId: plan?.id ?? null,
    counts: countsOf(all),
    rows,
    sort,
    direction,
  }
}

/** Whether it shall live on and nobody who counts has it. */
export function isUnowned({ anchoring }: Pick<CollaborationRow, 'anchoring'>): boolean {
  return !endsOnPurpose(anchoring) && (anchoring.owner === null || anchoring.falseReasons.length > 0)
}

function isLetThrough(row: CollaborationRow, filter: CollaborationFilter): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'unheld':
      return row.heldTogetherBy === null
    case 'unowned':
      return isUnowned(row)
  }
}

function matches(row: CollaborationRow, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const text = searchTextOf(
    row.name,
    row.heldTogetherBy?.name ?? null,
    row.anchoring.owner?.name ?? null,
    ...row.participants.map(({ name }) => name),
  )
  return words.every((word) => text.includes(word))
}

function countsOf(rows: readonly CollaborationRow[]): CollaborationCounts {
  return {
    all: rows.length,
    unheld: rows.filter(({ heldTogetherBy }) => heldTogetherBy === null).length,
    unowned: rows.filter(isUnowned).length,
    hoursPerMonth: rows.reduce((sum, { hoursPerMonth }) => sum + (hoursPerMonth ?? 0), 0),
  }
}

type Compare = (a: CollaborationRow, b: CollaborationRow) => number

/** What has no value comes last where the least comes first. */
const compareBy: Record<CollaborationSortKey, Compare> = {
  name: (a, b) => compareNames(a.name, b.name),
  heldTogetherBy: (a, b) => compareNames(a.heldTogetherBy?.name ?? '', b.heldTogetherBy?.name ?? ''),
  hours: (a, b) => (a.hoursPerMonth ?? -1) - (b.hoursPerMonth ?? -1),
  stage: (a, b) => anchoringStages.indexOf(a.anchoring.stage) - anchoringStages.indexOf(b.anchoring.stage),
  owner: (a, b) => compareNames(a.anchoring.owner?.name ?? '', b.anchoring.owner?.name ?? ''),
  last: (a, b) => {
    const [first, second] = [a.anchoring.last?.day ?? '9999', b.anchoring.last?.day ?? '9999']
    return first < second ? -1 : first > second ? 1 : 0
  },
}

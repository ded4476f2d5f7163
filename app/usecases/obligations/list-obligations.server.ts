import { may } from '~/domain/access/rights'
import type { SecretariatId } from '~/domain/access/secretariat-id'
import type { Day } from '~/domain/calendar/day'
import { sum } from '~/domain/money/oere'
import type { GrantObligation } from '~/domain/reporting/secretariat-obligations'
import type { Db } from '~/persistence/db.server'
import { loadVersions } from '~/persistence/records/load-versions.server'
import { byName } from '../by-name'
import type { UseCaseContext } from '../context'
import { planChoices } from '../plans/plan-in-view'
import type { Named } from '../refusals'
import { forbidden, notFound } from '../refusals'
import { hasStatus, inListOrder, isChosen } from './chosen-from-list'
import type { KeptObligations } from './kept-obligations.server'
import { keptObligations } from './kept-obligations.server'
import type {
  ListObligationsResult,
  ObligationGroup,
  ObligationHeadline,
  ObligationListInput,
  ObligationRow,
} from './obligation-list'
import { obligationGroups } from './obligation-list'
import { artOf, groupOf, rowOf } from './obligation-rows'

export const obligationPageSize = 50

/** How many *er de sendt?* asks about at once. */
const mostAsked = 100

/** What must be sent to whom, overdue first, and what it holds back. */
export async function listObligations(
  { db: database, actor, today }: UseCaseContext,
  input: ObligationListInput,
): Promise<ListObligationsResult> {
  const { secretariatId } = actor
  if (!may(actor, 'read', 'obligation')) return forbidden
  const kept = await keptObligations(database, secretariatId)
  if (!kept) return notFound('secretariat')
  const planId = input.planId === 'all' ? null : input.planId
  if (planId !== null && kept.plans.every((plan) => plan.id !== planId)) return notFound('plan')
  const chosen = kept.obligations.filter((one) => isChosen(one, input, actor.contactId))
  const found = inListOrder(
    chosen.filter((one) => hasStatus(one, input, today)),
    today,
  )
  const unconfirmed = chosen.filter(({ status }) => status === 'unconfirmed')
  const pages = Math.max(1, Math.ceil(found.length / obligationPageSize))
  const page = Math.min(input.page, pages)
  const shown = found.slice((page - 1) * obligationPageSize, page * obligationPageSize)
  const mayUpdate = may(actor, 'update', 'obligation')
  return {
    ok: true,
    headline: headlineOf(chosen, kept, today),
    unconfirmed: await versioned(
      database.client,
      secretariatId,
      unconfirmed.slice(0, mostAsked),
      kept,
      today,
    ),
    rows: await versioned(database.client, secretariatId, shown, kept, today),
    counts: countsOf(found, today),
    total: found.length,
    page,
    pageSize: obligationPageSize,
    hasAny: kept.obligations.length > 0,
    plans: planChoices(kept.plans, today),
    planId,
    funders: namesOf(kept, (one) => one.grant.funderId, kept.organisations),
    grants: byName(
      [...new Map(kept.obligations.map(({ grant }) => [grant.id, grant])).values()].map((grant) => ({
        id: grant.id,
        name: grant.reference,
      })),
    ),
    people: namesOf(kept, (one) => one.responsibleId, kept.contacts),
    contacts: mayUpdate ? byName([...kept.contacts.values()]) : [],
    hasOwn: actor.contactId !== null,
    may: { update: mayUpdate },
  }
}

function namesOf(
  { obligations }: KeptObligations,
  idOf: (obligation: GrantObligation) => string | null,
  names: ReadonlyMap<string, Named>,
): Named[] {
  const ids = new Set(obligations.flatMap((one) => idOf(one) ?? []))
  return byName([...ids].flatMap((id) => names.get(id) ?? []))
}

async function versioned(
  db: Db,
  secretariatId: SecretariatId,
  obligations: readonly GrantObligation[],
  kept: KeptObligations,
  today: Day,
): Promise<ObligationRow[]> {
  const ids = obligations.flatMap(({ record }) => record?.id ?? [])
  const versions = await loadVersions(db, secretariatId, 'obligations', 'id', ids)
  return obligations.map((one) => ({
    ...rowOf(one, kept, today),
    version: versions.get(one.record?.id ?? '') ?? 0,
  }))
}

function countsOf(found: readonly GrantObligation[], today: Day): Record<ObligationGroup, number> {
  const counts = Object.fromEntries(obligationGroups.map((group) => [group, 0])) as Record<
    ObligationGroup,
    number
  >
  for (const one of found) {
    const group = groupOf(one, today)
    if (group) counts[group] += 1
  }
  return counts
}

function headlineOf(
  chosen: readonly GrantObligation[],
  kept: KeptObligations,
  today: Day,
): ObligationHeadline {
  const overdue = chosen.filter((one) => groupOf(one, today) === 'overdue')
  const thisMonth = chosen.filter((one) => groupOf(one, today) === 'thisMonth')
  const open = chosen.filter((one) => {
    const group = groupOf(one, today)
    return group !== null && group !== 'done' && group !== 'sent'
  })
  const [next] = open
    .filter(({ target }) => target >= today)
    .sort((a, b) => (a.target < b.target ? -1 : a.target > b.target ? 1 : 0))
  const arts = new Set(overdue.map(artOf))
  return {
    overdue: overdue.length,
    overdueArt: arts.size === 1 ? [...arts][0]! : null,
    thisMonth: thisMonth.length,
    holdsBack: heldBy([...overdue, ...thisMonth]),
    unconfirmed: chosen.filter(({ status }) => status === 'unconfirmed').length,
    withoutResponsible: open.filter(({ responsibleId }) => responsibleId === null).length,
    next: next ? rowOf(next, kept, today) : null,
  }
}

/** An instalment that two reports hold back is counted once. */
export function heldBy(obligations: readonly GrantObligation[]) {
  const waiting = new Map(
    obligations.flatMap(({ heldInstalments }) => heldInstalments.map((one) => [one.id, one.amount] as const)),
  )
  return sum([...waiting.values()])
}

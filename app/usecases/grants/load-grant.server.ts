import { may, maySeeSalaries } from '~/domain/access/rights'
import type { Day } from '~/domain/calendar/day'
import { daysBetween } from '~/domain/calendar/day'
import type { RecordsIndex } from '~/domain/funding/records-index'
import type { DeadlineKind } from '~/domain/deadlines/deadline'
import { grantDeadlines } from '~/domain/deadlines/grant-deadlines'
import { indexRecords } from '~/domain/funding/records-index'
import { balanceOf, givenOutOf } from '~/domain/grants/given-out'
import type { Grant } from '~/domain/grants/grant'
import type { GrantParticulars } from '~/domain/grants/grant-particulars'
import { noParticulars } from '~/domain/grants/grant-particulars'
import { isOutsideGrant } from '~/domain/grants/grant-problems'
import { receivedOf } from '~/domain/grants/instalment-particulars'
import { bearsFoundationVat, foundationVatRate, holderIdOf, isAwardCounted } from '~/domain/grants/net'
import { oere, sum } from '~/domain/money/oere'
import type { SecretariatSettings } from '~/domain/secretariat/secretariat-records'
import { loadChangeRequests } from '~/persistence/records/change-requests.server'
import { loadGrantParticulars, loadGrantSteps } from '~/persistence/records/grant-particulars.server'
import { loadGrants, loadInstalments } from '~/persistence/records/grants.server'
import { loadGrantRecords } from '~/persistence/records/load-grant-records.server'
import { loadSettings } from '~/persistence/records/load-secretariat-records.server'
import { loadVersions } from '~/persistence/records/load-versions.server'
import { loadContacts } from '~/persistence/records/organisations.server'
import { loadRequirements } from '~/persistence/records/requirements.server'
import type { AllocationRow } from '../activities/activity-page'
import { historyOf } from '../audit/history-of.server'
import { byId, namedIn } from '../by-name'
import type { UseCaseContext } from '../context'
import { forbidden, notFound } from '../refusals'
import { loadChangeMeasure, loadSpending } from './grant-budget.server'
import { loadInstalmentRows } from './grant-instalments.server'
import { loadGrantTemplate } from '../templates/load-grant-template.server'
import { loadGrantObligations } from '../obligations/load-grant-obligations.server'
import { obligationRows, requirementRows } from './requirement-rows'
import type { GrantDate, GrantMoney, GrantPositionShare, InstalmentRow, LoadGrantResult } from './grant-page'

/** One grant: what it is worth gross and net, where the money goes, what it asks for and when. */
export async function loadGrant(context: UseCaseContext, { id }: { id: string }): Promise<LoadGrantResult> {
  const { db: database, actor, today } = context
  const { secretariatId } = actor
  const db = database.client
  if (!may(actor, 'read', 'grant')) return forbidden
  const records = await loadGrantRecords(db, secretariatId, id)
  const grant = records.grants.find((candidate) => candidate.id === id)
  if (!grant) return notFound('grant')
  const settings = await loadSettings(db, secretariatId)
  const index = indexRecords(records)
  const kept = (await loadGrantParticulars(db, secretariatId, { id })).get(id)
  const { version, ...particulars } = kept ?? { ...noParticulars, version: 0 }
  const instalments = await loadInstalments(db, secretariatId, { grantId: id })
  const requirements = await loadRequirements(db, secretariatId, { grantId: id })
  const { obligations, heldWithoutDay } = await loadGrantObligations(db, secretariatId, id)
  const people = [
    particulars.responsibleId,
    particulars.deputyId,
    ...requirements.map((one) => one.responsibleId),
    ...obligations.map((one) => one.responsibleId),
  ]
  const contacts = byId(
    await loadContacts(db, secretariatId, { id: { in: [...new Set(people)].filter((one) => one !== null) } }),
  )
  const [matches] = particulars.matchesId
    ? await loadGrants(db, secretariatId, { id: particulars.matchesId })
    : []
  const allocationVersions = await loadVersions(db, secretariatId, 'allocations', 'grantId', [id])
  const plan = index.plans.get(grant.planId ?? '')
  const holder = index.organisations.get(holderIdOf(grant, plan) ?? '')
  const around = { instalments, requirements, obligations, today }
  const rows = await loadInstalmentRows(db, secretariatId, id, around)
  const seesSalaries = maySeeSalaries(actor)
  const given = { grant, records, settings }
  const spending = await loadSpending(db, actor, given)
  const changed = await loadChangeMeasure(db, actor, given, particulars)
  const requests = await loadChangeRequests(db, secretariatId, { grantId: id })
  const askers = byId(
    await loadContacts(db, secretariatId, {
      id: { in: requests.flatMap(({ responsibleId }) => responsibleId ?? []) },
    }),
  )
  return {
    ok: true,
    grant: { ...grant, ...particulars },
    version,
    funder: namedIn(index.organisations, grant.funderId) ?? { id: grant.funderId, name: '' },
    plan: plan ? { id: plan.id, name: plan.name } : null,
    holder: holder
      ? {
          id: holder.id,
          name: holder.name,
          isPublicAuthority: holder.isPublicAuthority,
          isPlans: grant.holderId === null,
        }
      : null,
    matches: matches ? { id: matches.id, name: matches.reference } : null,
    responsible: namedIn(contacts, particulars.responsibleId),
    deputy: namedIn(contacts, particulars.deputyId),
    money: moneyOf(grant, index, settings, rows, seesSalaries),
    allocations: allocationRows(grant, index, allocationVersions),
    positionShares: positionShares(grant, index, seesSalaries),
    instalments: rows,
    spending,
    changed: changed && { moved: changed.moved, limit: changed.limit, needsApproval: changed.needsApproval },
    changes: requests.map(({ responsibleId, deputyId: _, version: __, recordedOn: ___, ...request }) => ({
      ...request,
      daysLeft: daysBetween(today, request.day),
      responsible: namedIn(askers, responsibleId),
    })),
    requirements: requirementRows(requirements, contacts),
    obligations: obligationRows(obligations, contacts, today),
    heldWithoutDay: heldWithoutDay.map(({ instalment, requirement }) => ({
      number: instalment.number,
      amount: instalment.amount,
      requirement: requirement.name,
    })),
    template: await loadGrantTemplate(db, secretariatId, id),
    statusChanges: (await loadGrantSteps(db, secretariatId, [id])).map(
      ({ from, to, on, actor: by, note }) => ({
        from,
        to,
        on,
        actor: by,
        note,
      }),
    ),
    dates: datesOf({ ...grant, ...particulars }, today),
    history: await historyOf(context, [id, ...allocationVersions.keys()]),
    may: {
      update: may(actor, 'update', 'grant'),
      delete: may(actor, 'delete', 'grant'),
      allocate: may(actor, 'create', 'allocation'),
      require: may(actor, 'create', 'requirement'),
    },
  }
}

function moneyOf(
  grant: Grant,
  index: RecordsIndex,
  settings: SecretariatSettings,
  instalments: readonly InstalmentRow[],
  seesSalaries: boolean,
): GrantMoney {
  const { amount, givenOut } = balanceOf(grant, index, settings)
  const plan = index.plans.get(grant.planId ?? '')
  const holder = index.organisations.get(holderIdOf(grant, plan) ?? '')
  const bearsVat = bearsFoundationVat(grant, index.organisations.get(grant.funderId)?.kind, holder)
  // With what is left and what is allocated, what the posts take would follow: both are sealed together.
  const isSealed = !seesSalaries && index.positionsPaidBy(grant.id).length > 0
  return {
    basis: isAwardCounted(grant) ? 'awarded' : 'applied',
    gross: amount?.gross ?? null,
    net: amount?.net ?? null,
    foundationVat:
      amount && bearsVat
        ? { amount: amount.foundationVat, share: foundationVatRate(grant, settings.foundationVatRates) }
        : null,
    allocated: givenOut.allocated,
    toPositions: isSealed ? null : givenOut.throughPositions,
    unallocated: isSealed || !amount ? null : oere(amount.net - givenOut.total),
    isSealed,
    received: sum(instalments.map((one) => receivedOf(one, one.receivedAmount))),
  }
}

function allocationRows(
  grant: Grant,
  index: RecordsIndex,
  versions: ReadonlyMap<string, number>,
): AllocationRow[] {
  return index.allocationsFrom(grant.id).map((allocation) => ({
    id: allocation.id,
    version: versions.get(allocation.id) ?? 0,
    grant: {
      id: grant.id,
      name: grant.reference,
      status: grant.status,
      title: grant.title,
      funder: index.organisations.get(grant.funderId)?.name ?? '',
    },
    activity: namedIn(index.activities, allocation.activityId) ?? { id: allocation.activityId, name: '' },
    amount: allocation.amount,
    from: allocation.from,
    through: allocation.through,
    isOutsideGrant: isOutsideGrant(allocation, grant),
  }))
}

function positionShares(grant: Grant, index: RecordsIndex, seesSalaries: boolean): GrantPositionShare[] {
  return index.positionsPaidBy(grant.id).flatMap((position) => {
    const rows = index.sharesOf(position.id).filter((share) => share.payerGrantId === grant.id)
    // One row's kroner are the post's; with several rows they are told on the first, which stands for all.
    const paid = paidOf(grant.id, position.id, index)
    return rows.map((share, at) => ({
      position: { id: position.id, name: position.name },
      share: share.share,
      from: share.from,
      through: share.through,
      amount: seesSalaries ? (at === 0 ? paid : oere(0)) : null,
    }))
  })
}

function paidOf(grantId: string, positionId: string, index: RecordsIndex) {
  const onlyThis = {
    ...index,
    allocationsFrom: () => [],
    positionsPaidBy: (id: string) =>
      index.positionsPaidBy(id).filter((position) => position.id === positionId),
  }
  return givenOutOf(grantId, onlyThis).throughPositions
}

const dateKinds = [
  'applyBy',
  'expectedAnswer',
  'awardDay',
  'acceptBy',
  'acceptedOn',
  'startBy',
  'useBy',
  'extensionBefore',
  'vouchersUntil',
] as const satisfies readonly (keyof (Grant & GrantParticulars))[]

/** The kind under which a date is a deadline; the other two have happened. */
const deadlineKindOf: Partial<Record<GrantDate['kind'], DeadlineKind>> = {
  applyBy: 'application',
  expectedAnswer: 'expectedAnswer',
  acceptBy: 'acceptance',
  startBy: 'startBy',
  useBy: 'useBy',
  extensionBefore: 'extension',
  vouchersUntil: 'vouchers',
}

/** Every date that bites, the first first, open while its deadline is. */
function datesOf(grant: Grant & GrantParticulars, today: Day): GrantDate[] {
  const grantDates = new Map([[grant.id, { ...grant, recordedOn: today }]])
  const open = new Set(
    grantDeadlines({ grants: [grant], grantDates })
      .filter(({ state }) => state !== 'done')
      .map(({ kind }) => kind),
  )
  return dateKinds
    .flatMap((kind): GrantDate[] => {
      const day = grant[kind]
      if (day === null) return []
      const time = kind === 'applyBy' ? grant.applyTime : null
      const deadline = deadlineKindOf[kind]
      const isDone = deadline === undefined || !open.has(deadline)
      return [{ kind, day, time, daysLeft: daysBetween(today, day), isDone }]
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

import { may } from '~/domain/access/rights'
import { daysBetween } from '~/domain/calendar/day'
import { deadlineKey } from '~/domain/deadlines/deadline'
import { isOurWork, movesFrom } from '~/domain/reporting/obligation-life'
import type { GrantObligation } from '~/domain/reporting/secretariat-obligations'
import { whyOf } from '~/domain/reporting/why-of'
import type { Db } from '~/persistence/db.server'
import { loadGrantParticulars } from '~/persistence/records/grant-particulars.server'
import { loadVersions } from '~/persistence/records/load-versions.server'
import { loadObligationSteps } from '~/persistence/records/obligation-history.server'
import { loadContacts, loadOrganisations } from '~/persistence/records/organisations.server'
import { loadPlans } from '~/persistence/records/plans.server'
import { loadRequirementParticulars } from '~/persistence/records/requirement-particulars.server'
import { loadSubmissions } from '~/persistence/submissions.server'
import { historyOf } from '../audit/history-of.server'
import { byId, namedIn } from '../by-name'
import type { UseCaseContext } from '../context'
import { filesOf } from '../files/files-of.server'
import { forbidden, notFound } from '../refusals'
import { obligationId, obligationPath } from './obligation-address'
import type {
  LoadObligationResult,
  ObligationPage,
  ObligationStepRow,
  SubmissionRow,
} from './obligation-page'
import { artOf, groupOf } from './obligation-rows'
import { findObligation } from './save-obligation.server'

/** One dated report: what must be sent, when and why then, what waits for it, and everything that has become of it. */
export async function loadObligation(
  context: UseCaseContext,
  { id }: { id: string },
): Promise<LoadObligationResult> {
  const { db: database, actor, today } = context
  const { secretariatId } = actor
  const db = database.client
  if (!may(actor, 'read', 'obligation')) return forbidden
  const found = await findObligation(db, context, id)
  if (!found) return notFound('obligation')
  const { obligation, all, version } = found
  const { requirement, grant, record } = obligation
  const particulars = (await loadRequirementParticulars(db, secretariatId, { id: requirement.id })).get(
    requirement.id,
  )
  const owners = (await loadGrantParticulars(db, secretariatId, { id: grant.id })).get(grant.id)
  const contacts = byId(
    await loadContacts(db, secretariatId, {
      id: {
        in: [
          obligation.responsibleId,
          obligation.deputyId,
          requirement.responsibleId,
          requirement.deputyId,
          requirement.signerId,
          owners?.responsibleId ?? null,
          ...(particulars?.artefactDetails ?? []).flatMap(({ makerId, signerId }) => [makerId, signerId]),
        ].filter((one) => one !== null),
      },
    }),
  )
  const funders = byId(await loadOrganisations(db, secretariatId, { id: grant.funderId }))
  const [plan] = grant.planId ? await loadPlans(db, secretariatId, { id: grant.planId }) : []
  const steps = record ? await stepsOf(db, context, record.id) : []
  const submissions = record ? await submissionsOf(db, context, record.id, all) : []
  const files = record ? await filesOf(db, actor, 'obligation', [record.id]) : new Map<string, never>()
  return {
    ok: true,
    id,
    path: obligationPath({ requirementId: requirement.id, occurrence: obligation.occurrence }),
    deadlineKey: deadlineKey('obligation', requirement.id, obligation.occurrence),
    version,
    grant: { id: grant.id, name: grant.reference, title: grant.title },
    funder: namedIn(funders, grant.funderId) ?? { id: grant.funderId, name: '' },
    plan: plan ? { id: plan.id, name: plan.name } : null,
    requirement: {
      id: requirement.id,
      name: requirement.name,
      rule: requirement.rule,
      consequence: requirement.consequence,
      dueTime: requirement.dueTime,
      sourceText: requirement.sourceText,
      sourcePage: requirement.sourcePage,
      responsible: namedIn(contacts, requirement.responsibleId),
      deputy: namedIn(contacts, requirement.deputyId),
      signer: namedIn(contacts, requirement.signerId),
    },
    artefacts: requirement.artefacts.map((artefact) => {
      const detail = particulars?.artefactDetails.find((one) => one.artefact === artefact)
      return {
        artefact,
        maker: namedIn(contacts, detail?.makerId ?? null),
        signer: namedIn(contacts, detail?.signerId ?? null),
        hours: detail?.hours ?? null,
      }
    }),
    art: artOf(obligation),
    sequence: obligation.sequence,
    period: obligation.period,
    due: obligation.due,
    shiftedDue: obligation.shiftedDue,
    target: obligation.target,
    daysLeft: daysBetween(today, obligation.due),
    why: whyOf(obligation),
    targetWhy: obligation.targetWhy,
    status: obligation.status,
    group: groupOf(obligation, today),
    moves: movesFrom(obligation.status),
    agreed: record?.agreedDue ? { due: record.agreedDue, reason: record.agreedReason } : null,
    submittedOn: record?.submittedOn ?? null,
    approvedOn: record?.approvedOn ?? null,
    waivedReason: record?.waivedReason ?? null,
    returnedWords: isOurWork(obligation.status) ? returnedWords(steps) : null,
    responsible: namedIn(contacts, obligation.responsibleId),
    deputy: namedIn(contacts, obligation.deputyId),
    ownResponsibleId: record?.responsibleId ?? null,
    ownDeputyId: record?.deputyId ?? null,
    holdsBack: obligation.holdsBack,
    instalments: obligation.heldInstalments.map((one) => ({
      id: one.id,
      number: one.number,
      amount: one.amount,
      day: one.day,
    })),
    hours: obligation.hours,
    waitsFor: obligation.blockedBy.map(({ name, due, ...key }) => ({ path: obligationPath(key), name, due })),
    steps,
    submissions,
    files: files.get(record?.id ?? '') ?? [],
    recordId: record?.id ?? null,
    siblings: await siblingsOf(db, context, obligation, all),
    history: record ? await historyOf(context, [record.id]) : [],
    may: { update: may(actor, 'update', 'obligation') },
  }
}

async function stepsOf(db: Db, { actor }: UseCaseContext, recordId: string): Promise<ObligationStepRow[]> {
  const steps = await loadObligationSteps(db, actor.secretariatId, [recordId])
  return steps.map(({ from, to, at, actor: by, note }) => ({ from, to, at, actor: by, note }))
}

/** The words of the last return, unless it has been sent since. */
function returnedWords(steps: readonly ObligationStepRow[]): string | null {
  const last = steps.findLast(({ to }) => to === 'returned' || to === 'submitted')
  return last?.to === 'returned' ? last.note : null
}

async function submissionsOf(
  db: Db,
  { actor }: UseCaseContext,
  recordId: string,
  all: readonly GrantObligation[],
): Promise<SubmissionRow[]> {
  const submissions = await loadSubmissions(db, actor.secretariatId, [recordId])
  const files = await filesOf(
    db,
    actor,
    'submission',
    submissions.map(({ id }) => id),
  )
  return submissions.map((submission) => ({
    id: submission.id,
    on: submission.submittedOn,
    time: submission.submittedTime,
    by: submission.actor,
    receipt: submission.receipt,
    note: submission.note,
    files: files.get(submission.id) ?? [],
    others: all
      .filter(
        ({ record }) => record && record.id !== recordId && submission.obligationIds.includes(record.id),
      )
      .map(({ requirement, occurrence, due }) => ({
        path: obligationPath({ requirementId: requirement.id, occurrence }),
        name: requirement.name,
        due,
      })),
  }))
}

/** As many as a form can offer; the nearest by day come first. */
const mostSiblings = 12

async function siblingsOf(
  db: Db,
  { actor }: UseCaseContext,
  obligation: GrantObligation,
  all: readonly GrantObligation[],
): Promise<ObligationPage['siblings']> {
  const distance = (one: GrantObligation) => Math.abs(daysBetween(obligation.due, one.due))
  const others = all
    .filter((one) => one !== obligation && isOurWork(one.status))
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, mostSiblings)
  const ids = others.flatMap(({ record }) => record?.id ?? [])
  const versions = await loadVersions(db, actor.secretariatId, 'obligations', 'id', ids)
  return others.map(({ requirement, occurrence, period, due, record }) => ({
    id: obligationId({ requirementId: requirement.id, occurrence }),
    version: versions.get(record?.id ?? '') ?? 0,
    name: requirement.name,
    period,
    due,
  }))
}

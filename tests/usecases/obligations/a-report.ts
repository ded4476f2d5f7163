import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import type { Day } from '../../../app/domain/calendar/day'
import { day } from '../../../app/domain/calendar/day'
import type { Instalment } from '../../../app/domain/grants/grant'
import type { Contact } from '../../../app/domain/organisations/organisation'
import type { Requirement } from '../../../app/domain/reporting/requirement'
import type { Database } from '../../../app/persistence/database.server'
import type { UseCaseContext } from '../../../app/usecases/context'
import type { ObligationRow } from '../../../app/usecases/obligations/obligation-list'
import { listObligations } from '../../../app/usecases/obligations/list-obligations.server'
import { loadObligation } from '../../../app/usecases/obligations/load-obligation.server'
import { aGrant, kroner, records } from '../../builders/records'
import { freshDatabase } from '../../setup/fresh-database'
import { aSecretariat, inside } from '../pages/a-secretariat'

/** The day these tests stand on: two reports of the grant are due before it, two after. */
export const today = day('2026-03-09')

export function aRequirement(given: Partial<Requirement> = {}): Requirement {
  const id = given.id ?? 'status'
  return {
    id,
    grantId: 'grant',
    name: 'Statusrapport',
    artefacts: ['statusReport'],
    rule: 'datoer 15.12.2025, 02.03.2026, 20.03.2026, 15.06.2026',
    dueTime: null,
    shift: 'none',
    consequence: 'paymentStop',
    hours: null,
    responsibleId: 'line',
    deputyId: null,
    sourceText: 'Næste rate udbetales, når status er godkendt.',
    sourcePage: '3',
    condition: null,
    afterIds: [],
    signerId: null,
    notices: [],
    recordedOn: day('2026-01-01'),
    ...given,
  }
}

export function anInstalment(given: Partial<Instalment> = {}): Instalment {
  return {
    id: 'rate',
    grantId: 'grant',
    number: '2',
    amount: kroner(250_000),
    day: day('2026-03-15'),
    receivedOn: null,
    releasedByIds: ['status'],
    ...given,
  }
}

const contacts: Contact[] = ['line', 'mette', 'sofie'].map((id) => ({
  id,
  name: `${id} Holm`,
  title: null,
  email: null,
  organisationId: null,
}))

/** A grant with two requirements and an instalment that waits for the first; due days before 2026 are unconfirmed. */
export async function aReport(
  given: { requirements?: Requirement[]; instalments?: Instalment[] } = {},
): Promise<{ db: Database; context: UseCaseContext; folder: string }> {
  const db = await freshDatabase()
  const secretariat = await aSecretariat(db, {
    ...records({ grants: [aGrant({ from: day('2025-01-01'), through: day('2026-12-31') })] }),
    contacts,
    requirements: given.requirements ?? [
      aRequirement(),
      aRequirement({
        id: 'accounts',
        name: 'Delregnskab',
        artefacts: ['accounts'],
        rule: 'datoer 31.03.2026',
        consequence: 'none',
        responsibleId: null,
      }),
    ],
    instalments: given.instalments ?? [anInstalment()],
  })
  const folder = await mkdtemp(path.join(tmpdir(), 'ankerplan-reports-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return { db, context: inside(db, secretariat, 'leader', { today }), folder }
}

/** The rows of the list as its filters leave them. */
export async function listed(context: UseCaseContext, input: object = {}) {
  const all = { planId: null, funderId: null, grantId: null, responsible: null, status: null, page: 1 }
  const list = await listObligations(context, { ...all, ...input })
  if (!list.ok) throw new Error(list.reason)
  return list
}

export async function rowDue(context: UseCaseContext, due: Day | string): Promise<ObligationRow> {
  const { rows, unconfirmed } = await listed(context, { status: 'all' })
  const row = [...rows, ...unconfirmed].find((one) => one.due === due)
  if (!row) throw new Error(`nothing is due ${due}`)
  return row
}

export async function page(context: UseCaseContext, id: string) {
  const loaded = await loadObligation(context, { id })
  if (!loaded.ok) throw new Error(loaded.reason)
  return loaded
}

import type { SecretariatId } from '~/domain/access/secretariat-id'
import type { Day } from '~/domain/calendar/day'
import { daysBetween } from '~/domain/calendar/day'
import type { Instalment } from '~/domain/grants/grant'
import type { GateItem } from '~/domain/grants/instalment-gate'
import { instalmentGate } from '~/domain/grants/instalment-gate'
import { noInstalmentParticulars } from '~/domain/grants/instalment-particulars'
import type { Obligation } from '~/domain/reporting/obligations'
import type { Requirement } from '~/domain/reporting/requirement'
import type { Db } from '~/persistence/db.server'
import { loadInstalmentParticulars } from '~/persistence/records/instalment-particulars.server'
import { loadContacts } from '~/persistence/records/organisations.server'
import { byId, namedIn } from '../by-name'
import type { GateRow, InstalmentRow } from './grant-page'

/** A grant's instalments by day, each with what stands between it and the money. */
export async function loadInstalmentRows(
  db: Db,
  secretariatId: SecretariatId,
  grantId: string,
  around: {
    instalments: readonly Instalment[]
    requirements: readonly Requirement[]
    obligations: readonly Obligation[]
    today: Day
  },
): Promise<InstalmentRow[]> {
  const { instalments, requirements, today } = around
  if (instalments.length === 0) return []
  const kept = await loadInstalmentParticulars(db, secretariatId, { grantId })
  const people = [...kept.values()].flatMap(({ responsibleId, deputyId }) => [responsibleId, deputyId])
  const contacts = byId(
    await loadContacts(db, secretariatId, { id: { in: people.filter((one) => one !== null) } }),
  )
  const named = byId(requirements)
  return instalments
    .map((instalment): InstalmentRow => {
      const { version: _, ...particulars } = kept.get(instalment.id) ?? {
        ...noInstalmentParticulars,
        version: 0,
      }
      const gate = instalmentGate({ ...instalment, ...particulars }, around)
      return {
        id: instalment.id,
        number: instalment.number,
        amount: instalment.amount,
        day: instalment.day,
        receivedOn: instalment.receivedOn,
        receivedAmount: particulars.receivedAmount,
        requestedOn: particulars.requestedOn,
        isRetention: particulars.isRetention,
        releasedBy: instalment.releasedByIds.flatMap((one) => namedIn(named, one) ?? []),
        responsible: namedIn(contacts, particulars.responsibleId),
        deputy: namedIn(contacts, particulars.deputyId),
        daysLeft: daysBetween(today, instalment.day),
        state: gate.state,
        gate: gate.items.map((item) => gateRow(item, today)),
      }
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

function gateRow(item: GateItem, today: Day): GateRow {
  switch (item.kind) {
    case 'report': {
      const { obligation, isMet, isOverdue } = item
      const { requirement, occurrence, status, due } = obligation
      return {
        kind: 'report',
        requirement: { id: requirement.id, name: requirement.name },
        occurrence,
        status,
        due,
        daysLeft: daysBetween(today, due),
        isMet,
        isOverdue,
      }
    }
    case 'withoutDay':
      return {
        kind: 'withoutDay',
        requirement: { id: item.requirement.id, name: item.requirement.name },
        isMet: false,
      }
    case 'condition':
      return { kind: 'condition', ...item.condition, isMet: item.isMet }
  }
}

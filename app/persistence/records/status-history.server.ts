import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { Day } from '../../domain/calendar/day'
import type { Instant } from '../../domain/calendar/instant'
import type { Db } from '../db.server'
import { newId } from '../new-id.server'
import type { RecordChanges } from './record-changes'
import type { Row } from './record-table.server'
import { insertRows } from './write-rows.server'

/** The dated steps that grants, anchorings and obligations keep of their life, for those that took one. */
export async function traceStatuses(
  db: Db,
  work: {
    secretariatId: SecretariatId
    changes: RecordChanges
    by: { name: string }
    today: Day
    now: Instant
  },
): Promise<void> {
  const { secretariatId, changes, today } = work
  const step = (parent: string, id: string, from: string | null, to: string): Row => ({
    secretariatId,
    id: newId(),
    [parent]: id,
    from,
    to,
    at: new Date(work.now),
    actor: work.by.name,
  })
  const { grants, anchorings, obligations } = changes
  await insertRows(db, 'GrantStatusChange', [
    ...(grants?.created ?? []).map((grant) => ({
      ...step('grantId', grant.id, null, grant.status),
      on: today,
    })),
    ...(grants?.changed ?? [])
      .filter(({ before, after }) => before.status !== after.status)
      .map(({ before, after }) => ({
        ...step('grantId', after.id, before.status, after.status),
        on: today,
      })),
  ])
  await insertRows(db, 'AnchoringStageChange', [
    ...(anchorings?.created ?? []).map((anchoring) => ({
      ...step('anchoringId', anchoring.id, null, anchoring.stage),
      on: today,
    })),
    ...(anchorings?.changed ?? [])
      .filter(({ before, after }) => before.stage !== after.stage)
      .map(({ before, after }) => ({
        ...step('anchoringId', after.id, before.stage, after.stage),
        on: today,
      })),
  ])
  await insertRows(db, 'ObligationStatusChange', [
    ...(obligations?.created ?? [])
      .filter((obligation) => obligation.status !== 'notStarted')
      .map((obligation) => step('obligationId', obligation.id, null, obligation.status)),
    ...(obligations?.changed ?? [])
      .filter(({ before, after }) => before.status !== after.status)
      .map(({ before, after }) => step('obligationId', after.id, before.status, after.status)),
  ])
}

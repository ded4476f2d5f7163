import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { Continuation } from '../../domain/activities/activity'
import { continuations } from '../../domain/activities/activity'
import type { Day } from '../../domain/calendar/day'
import { day } from '../../domain/calendar/day'
import type { Db } from '../db.server'
import type { Prisma } from '../generated/sqlite/client'
import { oneOf } from './record-table.server'

/** What an anchoring has beside the workbook's columns. */
export interface AnchoringParticulars {
  /** Hours a year that the owner takes on, 1/10.000. */
  hours: number | null
  /** The wish for a collaboration or the overall approach; an activity keeps its own. */
  wish: Continuation | null
  recordedOn: Day
  version: number
}

export async function loadAnchoringParticulars(
  db: Db,
  secretariatId: SecretariatId,
  where: Prisma.AnchoringWhereInput = {},
): Promise<Map<string, AnchoringParticulars>> {
  const rows = await db.anchoring.findMany({
    where: { ...where, secretariatId },
    select: { id: true, hours: true, wish: true, recordedOn: true, version: true },
  })
  return new Map(
    rows.map(({ id, hours, wish, recordedOn, version }) => [
      id,
      {
        hours,
        wish: wish === null ? null : oneOf(continuations, wish),
        recordedOn: day(recordedOn),
        version,
      },
    ]),
  )
}

/** Writes columns of an anchoring that are as new as its row; leaves no trail. */
export async function overwriteAnchoringParticulars(
  db: Db,
  secretariatId: SecretariatId,
  id: string,
  particulars: Pick<AnchoringParticulars, 'hours' | 'wish'>,
): Promise<void> {
  await db.anchoring.updateMany({ where: { secretariatId, id }, data: particulars })
}

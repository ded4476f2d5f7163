import type { SecretariatId } from '../domain/access/secretariat-id'
import type { Day } from '../domain/calendar/day'
import { day } from '../domain/calendar/day'
import type { Db } from './db.server'

/** The tables whose days are ours to move. */
export const movableTables = ['milestone', 'anchoringStep', 'closingStep', 'meeting', 'evaluation'] as const
export type MovableTable = (typeof movableTables)[number]

interface Where {
  secretariatId: SecretariatId
  id: string
}

/** The day a row has now; null where it is gone, done, or has none. */
export async function loadMovableDay(db: Db, table: MovableTable, where: Where): Promise<Day | null> {
  const found = await findDay(db, table, where)
  return found?.day ? day(found.day) : null
}

function findDay(db: Db, table: MovableTable, where: Where): Promise<{ day: string | null } | null> {
  const select = { day: true } as const
  switch (table) {
    case 'milestone':
      return db.milestone.findFirst({ where, select })
    case 'anchoringStep':
    case 'closingStep':
      return db.anchoringStep.findFirst({ where: { ...where, doneOn: null }, select })
    case 'meeting':
      return db.meeting.findFirst({ where, select })
    case 'evaluation':
      return db.positionEvaluation.findFirst({ where: { ...where, doneOn: null }, select })
  }
}

/** Moves a row to another day if it still has the one it was shown with. False where somebody was first. */
export async function moveDay(
  db: Db,
  table: MovableTable,
  { secretariatId, id, from, to }: Where & { from: Day; to: Day },
): Promise<boolean> {
  const where = { secretariatId, id, day: from }
  const versioned = { day: to, version: { increment: 1 } }
  const { count } = await (() => {
    switch (table) {
      case 'milestone':
        return db.milestone.updateMany({ where, data: versioned })
      case 'anchoringStep':
      case 'closingStep':
        return db.anchoringStep.updateMany({ where, data: versioned })
      case 'meeting':
        return db.meeting.updateMany({ where, data: versioned })
      case 'evaluation':
        return db.positionEvaluation.updateMany({ where, data: { day: to } })
    }
  })()
  return count === 1
}

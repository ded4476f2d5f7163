import type { ClosingDays } from '~/domain/calendar/working-days'
import { loadClosingDays } from '~/persistence/closing-days.server'
import type { UseCaseContext } from '../context'

/** The days one's own secretariat keeps closed: everybody in it may know them. */
export function closingDaysOf({ db, actor }: Pick<UseCaseContext, 'db' | 'actor'>): Promise<ClosingDays> {
  return loadClosingDays(db.client, actor.secretariatId)
}

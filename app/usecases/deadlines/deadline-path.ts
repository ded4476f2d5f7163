import type { Deadline } from '~/domain/deadlines/deadline'
import { obligationPath } from '../obligations/obligation-address'

const folders: Record<string, string> = {
  plan: 'helhedsplaner',
  activity: 'aktiviteter',
  grant: 'bevillinger',
  position: 'stillinger',
  agreement: 'aftaler',
  anchoring: 'forankring',
  body: 'udvalg',
  boardReview: 'bestyrelse',
}

/** Where a deadline is answered; an obligation on its own page, whatever has no page of its own in the calendar. */
export function deadlinePath({ kind, key, record }: Pick<Deadline, 'kind' | 'key' | 'record'>): string {
  if (kind === 'obligation') {
    return obligationPath({
      requirementId: record.id,
      occurrence: key.slice(`obligation:${record.id}:`.length),
    })
  }
  if (kind === 'milestone') return `/aktiviteter/${record.id}#milepaele`
  const folder = folders[record.kind]
  return folder ? `/${folder}/${record.id}` : '/kalender'
}

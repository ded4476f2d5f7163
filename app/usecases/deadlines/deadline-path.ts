import type { Deadline } from '~/domain/deadlines/deadline'

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
    const [requirementId, occurrence] = [record.id, key.slice(`obligation:${record.id}:`.length)]
    return `/afrapportering/${encodeURIComponent(`${requirementId}~${occurrence}`).replaceAll('%3A', ':').replaceAll('%2B', '+')}`
  }
  if (kind === 'milestone') return `/aktiviteter/${record.id}#milepaele`
  const folder = folders[record.kind]
  return folder ? `/${folder}/${record.id}` : '/kalender'
}

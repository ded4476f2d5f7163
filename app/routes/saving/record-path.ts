const folders: Record<string, string> = {
  plan: 'helhedsplaner',
  organisation: 'organisationer',
  contact: 'kontakter',
  activity: 'aktiviteter',
  grant: 'bevillinger',
  obligation: 'afrapportering',
  milestone: 'milepaele',
  agreement: 'aftaler',
  position: 'stillinger',
  body: 'udvalg',
  scenario: 'scenarier',
  collaboration: 'samarbejder',
  anchoring: 'forankring',
}

/** The page of a record, or null for kinds that have none yet. */
export function recordPath(kind: string, id: string): string | null {
  const folder = folders[kind]
  return folder ? `/${folder}/${id}` : null
}

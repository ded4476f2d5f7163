import type { conflict as danishConflict, deletion as danishDeletion } from '../da/saving'

export const conflict: typeof danishConflict = {
  title: (who, when) =>
    when ? `${who} saved it ${when} while you wrote` : `${who} saved it while you wrote`,
  somebody: 'Somebody else',
  text: 'Nothing has been overwritten. What you wrote stands in the fields below. Save your version, or use the other.',
  caption: 'The two versions',
  field: 'Field',
  theirs: (who) => `Saved by ${who}`,
  yours: 'Your version',
  same: 'The two versions are the same in the fields you can see.',
  useTheirs: 'Use the saved version',
}

export const deletion: typeof danishDeletion = {
  title: (name) => `Delete ${name}?`,
  text: 'It stays in the trash for 30 days and can be restored from there.',
  confirm: (name) => `Delete ${name}`,
  conflict: 'It has been changed since you opened the page.',
  conflictText: 'Look at the changes, or delete it anyway.',
  held: (name) => `${name} cannot be deleted yet`,
  heldText: 'It is still in use. Remove it here first:',
}

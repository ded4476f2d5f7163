import type { flashes as danish } from '../da/flashes'

export const flashes: typeof danish = {
  created: (name) => `${name} has been created.`,
  saved: (name) => `${name} has been saved.`,
  deleted: (name) => `${name} has been deleted.`,
  restored: (name) => `${name} has been restored.`,
  imported: (name) => `${name} has been imported.`,
  moved: (name) => `${name} has been moved.`,
  handedOver: (name) => `Handed over: ${name}.`,
  snoozed: (name) => `Reminders of ${name} are snoozed.`,
  invited: (name) => `${name} has been invited.`,
  invitationRevoked: (name) => `The invitation to ${name} has been withdrawn.`,
  accessChanged: (name) => `The access of ${name} has been changed.`,
  accessRemoved: (name) => `${name} no longer has access.`,
  accessRestored: (name) => `${name} has access again.`,
  passwordChanged: () => 'The password has been changed.',
  sessionEnded: () => 'The device has been signed out.',
}

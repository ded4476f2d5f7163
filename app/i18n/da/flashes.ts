/** What the status bar says on the page after an action, by what it did to whom. */
export const flashes = {
  created: (name: string) => `${name} er oprettet.`,
  saved: (name: string) => `${name} er gemt.`,
  deleted: (name: string) => `${name} er slettet.`,
  restored: (name: string) => `${name} er hentet tilbage.`,
  imported: (name: string) => `${name} er indlæst.`,
  moved: (name: string) => `${name} er flyttet.`,
  handedOver: (name: string) => `Overdraget: ${name}.`,
  snoozed: (name: string) => `Påmindelser om ${name} er udsat.`,
  invited: (name: string) => `${name} er inviteret.`,
  invitationRevoked: (name: string) => `Invitationen til ${name} er trukket tilbage.`,
  accessChanged: (name: string) => `Adgangen for ${name} er ændret.`,
  accessRemoved: (name: string) => `${name} har ikke længere adgang.`,
  accessRestored: (name: string) => `${name} har adgang igen.`,
  passwordChanged: (_name: string) => 'Adgangskoden er ændret.',
  sessionEnded: (_name: string) => 'Enheden er logget ud.',
}

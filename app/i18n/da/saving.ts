/** Two people editing the same record. */
export const conflict = {
  title: (who: string, when: string | null) =>
    when ? `${who} gemte den ${when}, mens du skrev` : `${who} gemte den, mens du skrev`,
  somebody: 'En anden',
  text: 'Intet er overskrevet. Det, du har skrevet, står i felterne nedenfor. Gem din version, eller brug den anden.',
  caption: 'De to versioner',
  field: 'Felt',
  theirs: (who: string) => `Gemt af ${who}`,
  yours: 'Din version',
  same: 'De to versioner er ens i de felter, du kan se.',
  useTheirs: 'Brug den gemte version',
}

/** Before a record goes to the trash. */
export const deletion = {
  title: (name: string) => `Slet ${name}?`,
  text: 'Den ligger 30 dage i papirkurven og kan hentes tilbage derfra.',
  confirm: (name: string) => `Slet ${name}`,
  conflict: 'Den er ændret, siden du åbnede siden.',
  conflictText: 'Se ændringerne, eller slet den alligevel.',
  held: (name: string) => `${name} kan ikke slettes endnu`,
  heldText: 'Den bruges stadig. Fjern den her først:',
}

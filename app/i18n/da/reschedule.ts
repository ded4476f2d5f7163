/** The step between a change and its saving: what it does to reports that are on their way or sent. */
export const reschedule = {
  title: (count: number) => (count === 1 ? 'Ændringen rører 1 frist' : `Ændringen rører ${count} frister`),
  sub: 'Intet er gemt endnu. Se, hvad der sker, og gem så.',
  subDelete: 'Intet er slettet endnu. Se, hvad der sker, og slet så.',
  back: 'Tilbage til formularen',
  backFromDelete: 'Behold den',
  confirm: 'Gem, og brug de nye frister',
  confirmDelete: 'Slet, og brug de nye frister',
  notAsShown: 'Nogen har ændret noget imens. Her er, hvad der sker nu.',
  summary: {
    moved: (count: number) => (count === 1 ? '1 flytter' : `${count} flytter`),
    periodOnly: (count: number) => (count === 1 ? '1 får en anden periode' : `${count} får en anden periode`),
    appears: (count: number) => (count === 1 ? '1 ny' : `${count} nye`),
    drops: (count: number) => (count === 1 ? '1 bortfalder' : `${count} bortfalder`),
    stays: (count: number) => (count === 1 ? '1 sendt bliver stående' : `${count} sendte bliver stående`),
    keptByHand: (count: number) =>
      count === 1 ? '1 aftalt frist holdes' : `${count} aftalte frister holdes`,
    unchanged: (count: number) => (count === 1 ? '1 er uændret' : `${count} er uændrede`),
  },
  kinds: {
    dropsStarted: 'Bortfalder, men er begyndt',
    stays: 'Sendt eller godkendt, og flyttes ikke',
    keptByHand: 'Aftalt med bevillingsgiveren, og flyttes ikke',
    moved: 'Flytter',
    periodOnly: 'Samme frist, anden periode',
    appears: 'Nye',
    drops: 'Bortfalder',
  },
  notes: {
    dropsStarted:
      'Den nye plan har ikke brug for dem. De bliver stående med deres frist, medmindre du fjerner dem.',
    stays: 'Skulle de have haft en anden frist eller periode, kan der komme en ekstra rapport om resten.',
    keptByHand: 'Den beregnede frist er en anden nu, men aftalen gælder.',
    drops: 'Der er ikke arbejdet på dem.',
  },
  columns: { report: 'Afrapportering', before: 'Før', after: 'Nu', answer: 'Hvad så?' },
  dropIt: 'Fjern den',
  dropItOf: (name: string) => `Fjern ${name}, selv om der er arbejdet på den`,
  addFurther: (period: string, due: string) => `Tilføj en ekstra rapport for ${period} med frist ${due}`,
  noRule: 'Reglen giver den ikke længere',
  nowComputed: (day: string) => `beregnet ${day}`,
  holds: (amount: string) => `holder ${amount} tilbage`,
}

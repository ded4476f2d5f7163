import type { Role } from '../../app/domain/access/actor'
import type { Consequence } from '../../app/domain/reporting/requirement'
import type { ItemLink, ItemReason } from '../messages'

const consequences: Record<Consequence, string> = {
  none: '',
  paymentStop: 'Udbetalingen stopper, hvis den er forsinket.',
  lapse: 'Bevillingen bortfalder, hvis den er forsinket.',
  repay: 'Pengene kan kræves tilbage, hvis den er forsinket.',
  cannotReapply: 'I kan ikke søge igen, hvis den er forsinket.',
  retentionKept: 'Fonden beholder den tilbageholdte del, hvis den er forsinket.',
}

const reasons: Record<ItemReason, string> = {
  ahead: '',
  onTheDay: 'Fristen er i dag.',
  overdue: 'Fristen er overskredet.',
  snoozeOver: 'Du bad om at høre om den igen nu.',
  escalated: 'Sendt videre til dig, fordi den ikke er klaret.',
  withoutOwner: 'Uden ansvarlig: giv den til en.',
}

const links: Record<ItemLink['action'], string> = {
  done: 'Markér som udført',
  snooze: 'Udsæt påmindelsen',
  notMine: 'Ikke mig',
  submit: 'Registrér indsendelse',
}

const roles: Record<Role, string> = {
  leader: 'leder',
  editor: 'medarbejder',
  board: 'bestyrelse',
  partner: 'partner',
}

/** Every word of a mail in Danish; the English catalogue has the same keys. */
export const da = {
  hello: (name: string) => `Hej ${name}`,
  consequences,
  reasons,
  links,
  roles,
  and: 'og',
  item: {
    due: (day: string, left: string) => `Frist ${day} (${left})`,
    target: (day: string) => `Vores mål: ${day}.`,
    holdsBack: (kroner: string) => `${kroner} venter på den.`,
    responsible: (name: string) => `Ansvarlig: ${name}.`,
    open: 'Åbn i Ankerplan',
  },
  reminder: {
    one: (what: string, left: string) => `${what}: ${left}`,
    several: (count: string, what: string) => `${count} frister, først ${what}`,
    title: (isOne: boolean): string => (isOne ? 'En frist, du står for' : 'Frister, du står for'),
    intro: (isOne: boolean): string =>
      isOne
        ? 'Her er den frist, der er brug for dig til nu.'
        : 'Her er de frister, der er brug for dig til nu.',
  },
  escalation: {
    one: (what: string, left: string) => `Mangler handling: ${what}, ${left}`,
    several: (count: string) => `${count} frister mangler handling`,
    title: (isOne: boolean): string => (isOne ? 'En frist mangler handling' : 'Frister mangler handling'),
    intro:
      'Det følgende er sendt videre til dig, fordi ingen andre har klaret det, eller fordi ingen står for det.',
  },
  digest: {
    subject: (day: string) => `Ugens frister, ${day}`,
    title: 'Ugens frister',
    now: 'Påmindelser i dag',
    overdue: 'Overskredet',
    ahead: 'De næste 14 dage',
    withoutOwner: 'Uden ansvarlig',
    nothing: 'Ingen frister i de næste 14 dage.',
  },
  invitation: {
    subject: (secretariat: string) => `Invitation til ${secretariat}`,
    title: (secretariat: string) => `Velkommen til ${secretariat}`,
    text: (by: string, role: string) =>
      `${by} har givet dig adgang til sekretariatets helhedsplan i Ankerplan. Din rolle er ${role}.`,
    action: 'Opret din adgang',
    through: (day: string) => `Linket virker én gang og gælder til ${day}.`,
  },
  passwordLink: {
    subject: 'Vælg en ny adgangskode',
    title: 'Vælg en ny adgangskode',
    text: 'En leder i dit sekretariat har lavet et link, hvor du selv vælger din nye adgangskode.',
    action: 'Vælg adgangskode',
    through: (day: string) =>
      `Linket virker én gang og gælder til ${day}. Venter du ikke det, så sig det til lederen.`,
  },
  reportReturned: {
    subject: (report: string, grant: string) => `Returneret: ${report}, ${grant}`,
    title: 'En afrapportering er kommet retur',
    text: (report: string, grant: string) => `${report} til ${grant} er returneret og skal rettes.`,
    words: 'Bevillingsgiveren skriver:',
    newDay: (day: string) => `Ny frist: ${day}.`,
    action: 'Åbn afrapporteringen',
  },
  boardReview: {
    subject: (title: string) => `Til bestyrelsen: ${title}`,
    text: (secretariat: string) => `${secretariat} har et oplæg klar til bestyrelsen.`,
    meeting: (day: string) => `Det behandles på mødet ${day}.`,
    action: 'Læs oplægget',
    through: (day: string) => `Linket er personligt og gælder til ${day}. Send det ikke videre.`,
  },
  footer: {
    from: (secretariat: string) => `Sendt af Ankerplan for ${secretariat}.`,
    optDown: 'Få færre påmindelser',
    openLinks: 'Linkene gælder i 30 dage og spørger, før noget ændres.',
  },
}

export type MailWords = typeof da

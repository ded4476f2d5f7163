import type { DutyKind } from '~/domain/organisations/handover'

/** Overdrag ansvar: all of one contact's duties to another in one step. */
export const handover = {
  title: (name: string) => `Overdrag ansvar fra ${name}`,
  open: 'Overdrag ansvar',
  sub: (count: string, isOne: boolean) =>
    `${isOne ? '1 ansvar' : `${count} ansvar`} i alt. Det, der er sendt eller udført, bliver stående med det gamle navn.`,
  none: (name: string) => `${name} har intet ansvar, der kan overdrages`,
  noneText: 'Pladser i udvalg og adgang til Ankerplan ændres hver for sig.',
  toId: 'Hvem tager over?',
  choose: 'Vælg en kontakt',
  kinds: 'Hvad overdrages?',
  kindsHint: 'Alt er valgt fra start. Fjern det, som en anden skal have.',
  rules:
    'Den nye får samme plads som den gamle: ansvarlig, stedfortræder, gennemlæser eller underskriver. Er den nye allerede stedfortræder på det, der overdrages, bliver stedfortræderens plads tom.',
  save: 'Overdrag',
  kind: {
    activity: (count: string, isOne: boolean) => (isOne ? '1 aktivitet' : `${count} aktiviteter`),
    milestone: (count: string, isOne: boolean) => (isOne ? '1 åben milepæl' : `${count} åbne milepæle`),
    agreement: (count: string, isOne: boolean) => (isOne ? '1 aftale' : `${count} aftaler`),
    position: (count: string, isOne: boolean) =>
      isOne ? '1 stilling (daglig leder)' : `${count} stillinger (daglig leder)`,
    grant: (count: string, isOne: boolean) => (isOne ? '1 bevilling' : `${count} bevillinger`),
    instalment: (count: string, isOne: boolean) =>
      isOne ? '1 rate, der ikke er modtaget' : `${count} rater, der ikke er modtaget`,
    changeRequest: (count: string, isOne: boolean) =>
      isOne ? '1 ubesvaret ændringsanmodning' : `${count} ubesvarede ændringsanmodninger`,
    requirement: (count: string, isOne: boolean) => (isOne ? '1 rapportkrav' : `${count} rapportkrav`),
    obligation: (count: string, isOne: boolean) =>
      isOne ? '1 åben afrapportering med eget navn på' : `${count} åbne afrapporteringer med eget navn på`,
    anchoringStep: (count: string, isOne: boolean) =>
      isOne ? '1 åbent skridt i forankring' : `${count} åbne skridt i forankring`,
    collaboration: (count: string, isOne: boolean) =>
      isOne ? '1 samarbejdsrelation' : `${count} samarbejdsrelationer`,
    body: (count: string, isOne: boolean) => (isOne ? '1 udvalg' : `${count} udvalg`),
  } satisfies Record<DutyKind, (count: string, isOne: boolean) => string>,
  show: 'Vis hvilke',
  more: (count: string) => `og ${count} mere`,
  did: (moved: string, isOne: boolean, from: string, to: string) =>
    `${isOne ? '1 ansvar' : `${moved} ansvar`} fra ${from} til ${to}`,
  problems: {
    toId: 'Vælg, hvem der tager over.',
    samePerson: 'Vælg en anden end den, der overdrager.',
    kinds: 'Vælg mindst én slags ansvar.',
  },
}

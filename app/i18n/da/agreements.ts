import type { AgreementKind } from '~/domain/agreements/agreement'
import type { AgreementState } from '~/domain/agreements/versions'
import { em } from '../emphasis'

/** The register of agreements: what the plan stands on. */
export const agreements = {
  title: 'Aftaler',
  kind: {
    strategic: 'Strategisk samarbejdsaftale',
    sub: 'Delaftale',
    partnership: 'Partnerskabsaftale',
  } satisfies Record<AgreementKind, string>,
  state: {
    notApproved: 'Ikke godkendt',
    expired: 'Udløbet',
    expiringSoon: 'Udløber snart',
    valid: 'Gældende',
    upcoming: 'Træder i kraft',
    superseded: 'Afløst',
  } satisfies Record<AgreementState, string>,
  headline: {
    none: 'Ingen aftaler endnu',
    calm: (count: string, isOne: boolean) =>
      isOne ? 'Den ene aftale er på plads' : `Alle ${count} aftaler er på plads`,
    expired: (count: string, isOne: boolean) =>
      isOne ? em('1 aftale er udløbet') : em(`${count} aftaler er udløbet`),
    notApproved: (count: string, isOne: boolean) =>
      isOne ? '1 er ikke godkendt' : `${count} er ikke godkendt`,
    expiringSoon: (count: string, isOne: boolean) =>
      isOne ? '1 udløber inden for et halvt år' : `${count} udløber inden for et halvt år`,
  },
  sub: 'Den strategiske aftale, delaftalerne og partnerskaberne, med parter, udgave og godkendelse.',
  new: 'Ny aftale',
  newVersion: 'Ny udgave',
  empty: 'Ingen aftaler endnu',
  emptyText: 'Begynd med den strategiske samarbejdsaftale, så delaftalerne pr. indsatsområde.',
  noneFound: 'Ingen aftaler passer',
  noneFoundText: 'Vælg noget andet ovenfor.',
  list: 'Aftalerne',
  caption: 'Aftaler med parter, gyldighed og status',
  columns: {
    title: 'Aftale',
    parties: 'Parter',
    approved: 'Godkendt',
    valid: 'Gælder',
    state: 'Status',
    responsible: 'Ansvarlig',
    version: 'Udgave',
  },
  versionLabel: (label: string) => `Udgave ${label}`,
  draft: (label: string | null) =>
    label ? `Udgave ${label} er ikke godkendt` : 'Ny udgave er ikke godkendt',
  noParties: 'Ingen parter endnu',
  nobody: 'Ingen',
  approved: (by: string, day: string) => `${by}, ${day}`,
  notApproved: 'Ikke endnu',
  notApprovedBy: (by: string) => `Ikke endnu. Skal godkendes af ${by}`,
  openEnd: 'uden slutdato',
  lbf: {
    title: 'Hvad Landsbyggefonden kræver',
    strategic:
      'Den strategiske samarbejdsaftale er et krav. Den forpligter kommune og boligorganisationer, også på opfølgningen på målene. Ændringer skal godkendes af Landsbyggefonden.',
    sub: 'Delaftalerne pr. indsatsområde rummer de konkrete aftaler. Bestyrelsen skal holde dem opdaterede, og Landsbyggefonden kan til enhver tid kræve den opdaterede udgave.',
    source: 'Kilde: Den boligsociale samarbejdsaftale i Bispehaven',
    check: 'Kontrollér mod jeres egen aftale.',
  },
  filter: {
    label: 'Vælg aftaler',
    plan: 'Helhedsplan',
    kind: 'Art',
    state: 'Status',
    apply: 'Vis',
    clear: 'Ryd',
  },
  page: {
    about: 'Aftalen',
    parties: 'Parter',
    versions: 'Udgaver',
    versionsNote: 'De gamle udgaver bliver stående som historik.',
    versionsCaption: 'Aftalens udgaver, den nyeste først',
    thisOne: 'Denne udgave',
    unlabelled: 'Uden nummer',
    files: 'Filer',
    filesNote: 'Den underskrevne aftale og dens bilag',
    plan: 'Helhedsplan',
    effortArea: 'Indsatsområde',
    kind: 'Art',
    changes: 'Ændringer kræver',
    changesBy: (by: string) => `Godkendelse af ${by}`,
    responsible: 'Ansvarlig',
    deputy: 'Stedfortræder',
    approved: 'Godkendt',
    valid: 'Gælder',
    verdict: {
      notApproved: 'Udgaven er ikke godkendt og gælder ikke',
      expired: (day: string) => `Udløb ${em(day)}`,
      expiringSoon: (day: string, left: string) => `Udløber ${em(day)} · ${left}`,
      valid: (day: string | null) => (day ? `Gælder til ${day}` : 'Gælder uden slutdato'),
      upcoming: (day: string) => `Træder i kraft ${day}`,
      superseded: 'Afløst af en nyere udgave',
    },
    toInForce: 'Se den gældende udgave',
  },
  form: {
    newTitle: 'Ny aftale',
    newVersionTitle: (title: string) => `Ny udgave af ${title}`,
    editTitle: (title: string) => `Ret ${title}`,
    create: 'Opret aftale',
    createVersion: 'Opret udgave',
    save: 'Gem aftale',
    versionNote: (label: string | null) =>
      label
        ? `Udgave ${label} bliver stående og afløses den dag, den nye er godkendt og gælder.`
        : 'Den tidligere udgave bliver stående og afløses den dag, den nye er godkendt og gælder.',
    identityHint: 'Udgaver af samme aftale har samme titel. Retter du den her, følger de andre udgaver med',
    areaHint: 'Delaftaler hører til et indsatsområde',
    versionHint: 'F.eks. 2.0 eller 2026',
    approvedByHint: 'F.eks. bestyrelsen, byrådet eller Landsbyggefonden',
    approvedOnHint: 'Tom: ikke godkendt endnu',
    changesHint: 'F.eks. Landsbyggefonden. Ændringer i den strategiske aftale skal fonden godkende',
    partiesHint: 'De organisationer, der har indgået den',
    throughHint: 'Tom: uden slutdato',
    deleteConsequence: 'Kun denne udgave slettes. Den ligger 30 dage i papirkurven med sine parter og filer.',
  },
}

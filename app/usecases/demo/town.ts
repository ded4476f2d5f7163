import type { Contact, Organisation, OrganisationKind } from '../../domain/organisations/organisation'
import type { DemoKeys } from './demo-ids'

/** The town of Fjordby and everybody in it are invented; Landsbyggefonden is real by its name alone. */

interface WrittenOrganisation {
  name: string
  kind: OrganisationKind
  isPublic?: boolean
  fiscalYearStart?: number
  paysNoRunningCosts?: boolean
}

const organisations: WrittenOrganisation[] = [
  { name: 'Fjordby Boligselskab', kind: 'housingOrganisation', fiscalYearStart: 1 },
  { name: 'Boligforeningen Engly', kind: 'housingOrganisation', fiscalYearStart: 8 },
  { name: 'Afdeling Lærkeparken', kind: 'housingDepartment', fiscalYearStart: 1 },
  { name: 'Fjordby Kommune', kind: 'municipality', isPublic: true, fiscalYearStart: 1 },
  { name: 'Jobcenter Fjordby', kind: 'institution', isPublic: true, fiscalYearStart: 1 },
  { name: 'Fjordby Ungdomsskole', kind: 'institution', isPublic: true, fiscalYearStart: 1 },
  { name: 'Dagtilbud Øst', kind: 'institution', isPublic: true, fiscalYearStart: 1 },
  { name: 'Fjordby Bibliotek', kind: 'institution', isPublic: true, fiscalYearStart: 1 },
  { name: 'Sundhedscenter Fjordby', kind: 'institution', isPublic: true, fiscalYearStart: 1 },
  { name: 'Fritidscenter Øst', kind: 'institution' },
  { name: 'Frivilligcenter Fjordby', kind: 'association' },
  { name: 'Foreningsrådet Fjordby', kind: 'association' },
  { name: 'Erhvervsforeningen Fjordby', kind: 'association' },
  { name: 'Naboer for Naboer', kind: 'ngo' },
  { name: 'Syværket Fjordby', kind: 'socialEnterprise' },
  { name: 'Fjordby Revision', kind: 'company' },
  { name: 'Landsbyggefonden', kind: 'landsbyggefonden' },
  { name: 'Lyngbakke Fonden', kind: 'foundation' },
  { name: 'Havnefonden', kind: 'foundation' },
  { name: 'Kirsten og Aage Holms Fond', kind: 'foundation' },
  { name: 'Fonden Ung Fritid', kind: 'foundation' },
  { name: 'Fonden Nære Fællesskaber', kind: 'foundation', paysNoRunningCosts: true },
  { name: 'Egnsfonden Fjordby', kind: 'foundation', paysNoRunningCosts: true },
  { name: 'Den statslige ungepulje', kind: 'state', isPublic: true, fiscalYearStart: 1 },
]

/** Name, title, organisation. The mail address is made from the name. */
const contacts: [string, string, string][] = [
  ['Mette Holm', 'Projektleder', 'Fjordby Boligselskab'],
  ['Line Kragh', 'Familiekoordinator', 'Fjordby Boligselskab'],
  ['Sofie Lund', 'Økonomimedarbejder', 'Fjordby Boligselskab'],
  ['Yusuf Demir', 'Jobkoordinator', 'Fjordby Boligselskab'],
  ['Jonas Bech', 'Tryghedskoordinator', 'Fjordby Boligselskab'],
  ['Amina Warsame', 'Beboerkoordinator', 'Fjordby Boligselskab'],
  ['Hanne Toft', 'Direktør', 'Fjordby Boligselskab'],
  ['Ole Brandt', 'Forretningsfører', 'Boligforeningen Engly'],
  ['Henrik Balle', 'Driftschef', 'Afdeling Lærkeparken'],
  ['Jesper Hauge', 'Social- og beskæftigelsesdirektør', 'Fjordby Kommune'],
  ['Kirstine Aagaard', 'Familiechef', 'Fjordby Kommune'],
  ['Lise Overgaard', 'Leder af Sundhedsplejen', 'Fjordby Kommune'],
  ['Torben Riis', 'SSP-leder', 'Fjordby Kommune'],
  ['Peter Frandsen', 'Jobcenterchef', 'Jobcenter Fjordby'],
  ['Karen Dahl', 'Ungdomsskoleleder', 'Fjordby Ungdomsskole'],
  ['Trine Aaby', 'Områdeleder', 'Dagtilbud Øst'],
  ['Nadia Saleh', 'Bibliotekschef', 'Fjordby Bibliotek'],
  ['Pia Lundgaard', 'Centerchef', 'Sundhedscenter Fjordby'],
  ['Bo Anker', 'Centerleder', 'Fritidscenter Øst'],
  ['Erik Skov', 'Leder', 'Frivilligcenter Fjordby'],
  ['Dorte Winther', 'Sekretariatsleder', 'Erhvervsforeningen Fjordby'],
  ['Birgitte Rosenfeldt', 'Programchef', 'Lyngbakke Fonden'],
  ['Mikkel Storm', 'Fondsrådgiver', 'Havnefonden'],
  ['Anne Vinther', 'Fuldmægtig', 'Den statslige ungepulje'],
  ['Flemming Kjær', 'Statsautoriseret revisor', 'Fjordby Revision'],
]

export function demoOrganisations({ id }: DemoKeys): Organisation[] {
  return organisations.map(({ name, kind, isPublic, fiscalYearStart, paysNoRunningCosts }) => ({
    id: id('organisations', name),
    name,
    kind,
    isPublicAuthority: isPublic ?? false,
    fiscalYearStart: fiscalYearStart ?? null,
    paysNoRunningCosts: paysNoRunningCosts ?? false,
  }))
}

export function demoContacts({ id }: DemoKeys): Contact[] {
  return contacts.map(([name, title, organisation]) => ({
    id: id('contacts', name),
    name,
    title,
    email: demoEmail(name),
    organisationId: id('organisations', organisation),
  }))
}

/** `demoEmail('Kirstine Aagaard')` is kirstine.aagaard@example.dk. */
export function demoEmail(name: string): string {
  const spelled = name
    .toLocaleLowerCase('da')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
  return `${spelled.replaceAll(' ', '.')}@example.dk`
}

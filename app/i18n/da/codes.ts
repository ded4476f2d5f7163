import type { Continuation, CostBasis, CostKind } from '~/domain/activities/activity'
import type { AnchoringStage } from '~/domain/anchoring/anchoring'
import type { BodyLevel } from '~/domain/bodies/body'
import type { GrantStatus } from '~/domain/grants/grant'
import type { OrganisationKind } from '~/domain/organisations/organisation'

/** The words of product.md 1 for the codes of the domain. */
export const codes = {
  grantStatus: {
    idea: 'Idé',
    drafting: 'Under udarbejdelse',
    applied: 'Ansøgt',
    awarded: 'Bevilget',
    closed: 'Afsluttet',
    declined: 'Afslag',
    withdrawn: 'Trukket',
    lapsed: 'Bortfaldet',
  } satisfies Record<GrantStatus, string>,
  stage: {
    none: 'Ingen',
    candidate: 'Mulig ejer',
    dialogue: 'I dialog',
    agreedInPrinciple: 'Aftalt i princippet',
    decided: 'Besluttet',
    budgeted: 'Budgetlagt',
    handedOver: 'Overdraget',
  } satisfies Record<AnchoringStage, string>,
  continuation: {
    undecided: 'Uafklaret',
    continue: 'Fortsæt',
    reduce: 'Reducér',
    handOver: 'Overdrag',
    close: 'Afslut',
  } satisfies Record<Continuation, string>,
  level: {
    lost: 'Mister alt',
    partly: 'Mister noget',
    secured: 'Sikret',
    closing: 'Afsluttes',
  },
  certainty: { firm: 'Sikret', conditional: 'Betinget', hoped: 'Ansøgt', missing: 'Mangler' },
  organisationKind: {
    municipality: 'Kommune',
    housingOrganisation: 'Boligorganisation',
    housingDepartment: 'Boligafdeling',
    landsbyggefonden: 'Landsbyggefonden',
    foundation: 'Fond',
    state: 'Stat',
    association: 'Forening',
    ngo: 'NGO',
    socialEnterprise: 'Socialøkonomisk virksomhed',
    company: 'Virksomhed',
    institution: 'Institution',
  } satisfies Record<OrganisationKind, string>,
  costKind: {
    salary: 'Løn',
    materials: 'Materialer',
    externalAssistance: 'Ekstern bistand',
    premises: 'Lokaler',
    transport: 'Transport',
    audit: 'Revision',
    other: 'Øvrigt',
  } satisfies Record<CostKind, string>,
  costBasis: {
    total: 'i alt',
    perMonth: 'pr. måned',
    perYear: 'pr. år',
  } satisfies Record<CostBasis, string>,
  bodyLevel: {
    board: 'Bestyrelse',
    steeringGroup: 'Styregruppe',
    advisoryGroup: 'Følgegruppe',
    workingGroup: 'Arbejdsgruppe',
  } satisfies Record<BodyLevel, string>,
  role: { leader: 'Leder', editor: 'Medarbejder', board: 'Bestyrelse', partner: 'Partner' },
  /** What a record is called in a running sentence. */
  record: {
    plan: 'helhedsplan',
    organisation: 'organisation',
    contact: 'kontakt',
    activity: 'aktivitet',
    costLine: 'omkostning',
    position: 'stilling',
    grant: 'bevilling',
    allocation: 'fordeling',
    user: 'bruger',
    page: 'side',
  },
}

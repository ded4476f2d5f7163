import type { Continuation, CostBasis, CostKind } from '~/domain/activities/activity'
import type { AnchoringStage, AnchoringSubjectKind } from '~/domain/anchoring/anchoring'
import type { BodyLevel } from '~/domain/bodies/body'
import type { GrantStatus } from '~/domain/grants/grant'
import type { OrganisationKind } from '~/domain/organisations/organisation'
import type { Artefact, Consequence, ObligationStatus, Shift } from '~/domain/reporting/requirement'

// The words of the file format: Danish whatever language the screen speaks.

export const organisationKindWords: Record<OrganisationKind, string> = {
  municipality: 'kommune',
  housingOrganisation: 'boligorganisation',
  housingDepartment: 'boligafdeling',
  landsbyggefonden: 'landsbyggefonden',
  foundation: 'fond',
  state: 'stat',
  association: 'forening',
  ngo: 'ngo',
  socialEnterprise: 'socialøkonomisk virksomhed',
  company: 'virksomhed',
  institution: 'institution',
}

export const continuationWords: Record<Continuation, string> = {
  undecided: 'uafklaret',
  continue: 'fortsæt',
  reduce: 'reducér',
  handOver: 'overdrag',
  close: 'afslut',
}

export const costKindWords: Record<CostKind, string> = {
  salary: 'løn',
  materials: 'materialer',
  externalAssistance: 'ekstern bistand',
  premises: 'lokaler',
  transport: 'transport',
  audit: 'revision',
  other: 'øvrigt',
}

export const costBasisWords: Record<CostBasis, string> = {
  total: 'i alt',
  perMonth: 'pr. måned',
  perYear: 'pr. år',
}

export const grantStatusWords: Record<GrantStatus, string> = {
  idea: 'idé',
  drafting: 'under udarbejdelse',
  applied: 'ansøgt',
  awarded: 'bevilget',
  closed: 'afsluttet',
  declined: 'afslag',
  withdrawn: 'trukket',
  lapsed: 'bortfaldet',
}

export const artefactWords: Record<Artefact, string> = {
  statusReport: 'statusrapport',
  accounts: 'regnskab',
  auditedAccounts: 'revideret regnskab',
  auditorStatement: 'revisorerklæring',
  evaluation: 'evaluering',
  indicators: 'indikatorer',
  budget: 'budget',
  milestonePlan: 'milepælsplan',
  communicationPlan: 'kommunikationsplan',
  declaration: 'erklæring',
  documentation: 'dokumentation',
}

export const shiftWords: Record<Shift, string> = {
  none: 'ingen',
  nextWorkingDay: 'næste arbejdsdag',
  previousWorkingDay: 'forrige arbejdsdag',
  nextBankDay: 'næste bankdag',
  previousBankDay: 'forrige bankdag',
}

export const consequenceWords: Record<Consequence, string> = {
  none: 'ingen',
  paymentStop: 'udbetaling stoppes',
  lapse: 'bortfald',
  repay: 'tilbagebetaling',
  cannotReapply: 'udelukkelse',
  retentionKept: 'restbeløb tilbageholdes',
}

export const obligationStatusWords: Record<ObligationStatus, string> = {
  notStarted: 'ikke begyndt',
  collecting: 'samler ind',
  drafting: 'kladde',
  internalReview: 'intern gennemlæsning',
  submitted: 'indsendt',
  returned: 'returneret',
  approved: 'godkendt',
  waived: 'frafaldet',
}

export const subjectKindWords: Record<AnchoringSubjectKind, string> = {
  activity: 'aktivitet',
  collaboration: 'samarbejde',
  approach: 'greb',
}

export const stageWords: Record<AnchoringStage, string> = {
  none: 'ingen',
  candidate: 'mulig ejer',
  dialogue: 'i dialog',
  agreedInPrinciple: 'aftalt i princippet',
  decided: 'besluttet',
  budgeted: 'budgetlagt',
  handedOver: 'overdraget',
}

export const bodyLevelWords: Record<BodyLevel, string> = {
  board: 'bestyrelse',
  steeringGroup: 'styregruppe',
  advisoryGroup: 'følgegruppe',
  workingGroup: 'arbejdsgruppe',
}

/** Words match without regard to case, and é as e; å, ø and æ are letters of their own. */
export function foldWord(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase().replaceAll('é', 'e')
}

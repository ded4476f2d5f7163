import type { DeadlineKind } from '~/domain/deadlines/deadline'
import type { KindGroup } from '~/domain/deadlines/kind-groups'

/** What everything with a day is called, wherever it is shown: calendar, mail, feeds and lists. */
export const deadlines = {
  kind: {
    obligation: 'Afrapportering',
    instalment: 'Rate',
    application: 'Ansøgningsfrist',
    expectedAnswer: 'Forventet svar',
    acceptance: 'Accept af vilkår',
    startBy: 'Seneste start',
    useBy: 'Midlerne skal være brugt',
    extension: 'Sidste dag at søge forlængelse',
    vouchers: 'Bilag må kasseres',
    changeRequest: 'Ændringsanmodning',
    agreement: 'Aftale udløber',
    positionAgreement: 'Stillingsaftale udløber',
    evaluation: 'Evaluering af delt stilling',
    notice: 'Opsigelsesfrist',
    jobChangeRisk: 'Risiko for jobskifte',
    milestone: 'Milepæl',
    anchoringStep: 'Skridt i forankring',
    closingStep: 'Lukkeskridt',
    anchoringWindow: 'Sidste dag at forankre',
    anchoringEvidence: 'Dokumentation mangler',
    meeting: 'Møde',
    papers: 'Bilag til møde',
    decision: 'Beslutning skal udføres',
    prequalification: 'Prækvalifikation',
    firstYearReview: '1-års eftersyn',
    planEnd: 'Planen slutter',
  } satisfies Record<DeadlineKind, string>,
  /** A number as the letter writes it may say what it is: *2. rate*, *Slutrate*. */
  instalment: (number: string) => (/rate/i.test(number) ? number : `Rate ${number}`),
  group: {
    reporting: 'Afrapportering',
    application: 'Ansøgning',
    instalment: 'Rate',
    terms: 'Vilkår',
    meeting: 'Møde',
    anchoring: 'Forankring',
    people: 'Stillinger og aftaler',
    plan: 'Plan',
  } satisfies Record<KindGroup, string>,
}

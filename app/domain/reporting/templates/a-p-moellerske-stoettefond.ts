import { day } from '../../calendar/day'
import { fromKroner } from '../../money/oere'
import type { RequirementTemplate } from './template'

export const aPMoellerskeStoettefond: RequirementTemplate = {
  key: 'a-p-moellerske-stoettefond',
  version: 1,
  funder: 'Den A.P. Møllerske Støttefond',
  title: 'Sociale bevillinger',
  readOn: day('2026-11-22'),
  sources: [
    {
      title: 'Særligt for bevillingsmodtagere',
      address: 'apmollerfonde.dk/ansoegning/den-ap-moellerske-stoettefond/saerligt-for-bevillingsmodtagere/',
    },
    { title: 'Revision', address: 'apmollerfonde.dk/ansoegning/revision/' },
    { title: 'Ansøgning, social indsats', address: 'apmollerfonde.dk/socialindsats/ansoegning/' },
  ],
  requirements: [
    {
      name: 'Posteringsoversigt med dokumentation',
      artefacts: ['documentation'],
      rule: null,
      consequence: 'paymentStop',
      condition: { kind: 'awardUpTo', amount: fromKroner(250_000) },
      clause: 'Til og med 250.000 kr.: posteringsoversigt og dokumentation før sidste rate.',
      note: 'Siden siger før sidste rate. Skriv en dag før den, og lad raten vente på kravet.',
    },
    {
      name: 'Regnskab godkendt af ledelsen',
      artefacts: ['accounts'],
      rule: null,
      consequence: 'paymentStop',
      condition: { kind: 'awardAbove', amount: fromKroner(250_000) },
      clause: 'Over 250.000 kr.: regnskab godkendt af ledelsen før sidste rate.',
      note: 'Siden siger før sidste rate. Skriv en dag før den, og lad raten vente på kravet.',
    },
    {
      name: 'Ekstern revision',
      artefacts: ['auditedAccounts', 'auditorStatement'],
      rule: null,
      consequence: 'paymentStop',
      condition: { kind: 'awardAbove', amount: fromKroner(5_000_000) },
      clause: 'Over 5 mio. kr.: regnskabet revideres eksternt.',
      note: 'Skriv en dag før sidste rate. Revisionen kan kun betales af bevillingen, hvis den står i budgettet.',
    },
  ],
  notes: [
    'Over 250.000 kr.: underskrevne vilkår og en betalingsplan sendes, før der udbetales.',
    'Væsentlige ændringer godkendes først.',
    'Pressemeddelelser, skilte og invitationer godkendes af fonden, før de bruges.',
  ],
}

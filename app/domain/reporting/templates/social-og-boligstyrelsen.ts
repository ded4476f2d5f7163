import { day } from '../../calendar/day'
import { fromKroner } from '../../money/oere'
import type { RequirementTemplate } from './template'

export const socialOgBoligstyrelsen: RequirementTemplate = {
  key: 'social-og-boligstyrelsen',
  version: 1,
  funder: 'Social- og Boligstyrelsen',
  title: 'Puljer',
  readOn: day('2026-11-22'),
  sources: [
    {
      title: 'Håndbog om tilskudsregler',
      address: 'sbst.dk/puljer-og-tilskud/social-og-aeldreomraadet/haandbog-om-tilskudsregler',
    },
  ],
  requirements: [
    {
      name: 'Statusrapport',
      artefacts: ['statusReport'],
      rule: null,
      consequence: 'paymentStop',
      clause: 'Faglig afrapportering på de datoer, der står i tilskudsbrevet.',
      note: 'Skriv datoerne fra tilskudsbrevet.',
    },
    {
      name: 'Regnskab, regnskabskyndig',
      artefacts: ['accounts'],
      rule: null,
      consequence: 'paymentStop',
      condition: { kind: 'awardUpTo', amount: fromKroner(100_000) },
      clause: 'Til og med 100.000 kr.: regnskab gennemgået af en valgt regnskabskyndig.',
      note: 'Skriv dagen fra tilskudsbrevet.',
    },
    {
      name: 'Revideret regnskab',
      artefacts: ['auditedAccounts', 'auditorStatement'],
      rule: null,
      consequence: 'paymentStop',
      condition: { kind: 'awardAbove', amount: fromKroner(100_000) },
      clause: 'Over 100.000 kr.: registreret eller statsautoriseret revisor med erklæring og protokollat.',
      note: 'Skriv dagen fra tilskudsbrevet. Over 500.000 kr. er der også forvaltningsrevision.',
    },
  ],
  notes: [
    'Tilskuddet accepteres inden fristen i brevet. Ellers bortfalder det.',
    'Er arbejdet ikke begyndt inden 6 måneder, kan tilskuddet bortfalde.',
    'Ændringer over 10 % eller over 100.000 kr. godkendes på forhånd.',
    'Overførsel af uforbrugte midler godkendes, før årets regnskab kan godkendes.',
    'Forlængelse søges, før perioden slutter.',
  ],
}

import { day } from '../../calendar/day'
import { fromKroner } from '../../money/oere'
import type { RequirementTemplate } from './template'

export const slotsOgKulturstyrelsen: RequirementTemplate = {
  key: 'slots-og-kulturstyrelsen',
  version: 1,
  funder: 'Slots- og Kulturstyrelsen',
  title: 'Projekt- og aktivitetstilskud',
  readOn: day('2026-11-22'),
  sources: [
    {
      title: 'Aflæg regnskab, projekt- og aktivitetstilskud',
      address: 'slks.dk/services/aflaeg-regnskab/projekt-og-aktivitetstilskud/',
    },
    {
      title: 'Subsidies of more than DKK 500,000',
      address: 'slks.dk/english/grants/when-awarded-a-grant/subsidies-of-more-than-dkk-500000',
    },
  ],
  requirements: [
    {
      name: 'Erklæring',
      artefacts: ['declaration'],
      rule: null,
      condition: { kind: 'awardUpTo', amount: fromKroner(100_000) },
      clause: 'Til og med 100.000 kr.: erklæring om, at tilskuddet er brugt til formålet.',
      note: 'Dagen står i tilskudsbrevet. Der kan blive bedt om regnskab ved stikprøve.',
    },
    {
      name: 'Regnskab og beretning',
      artefacts: ['accounts', 'statusReport'],
      rule: null,
      consequence: 'repay',
      condition: { kind: 'awardAbove', amount: fromKroner(100_000) },
      clause: 'Over 100.000 kr.: regnskab og beretning med to underskrifter.',
      note: 'Dagen står i tilskudsbrevet. Ubrugte penge betales tilbage.',
    },
    {
      name: 'Revisors erklæring',
      artefacts: ['auditorStatement'],
      rule: null,
      condition: { kind: 'awardAbove', amount: fromKroner(500_000) },
      clause: 'Over 500.000 kr.: regnskabet revideres.',
      note: 'Dagen står i tilskudsbrevet.',
    },
  ],
  notes: ['Styrelsen svarer på regnskabet inden 8 uger.', 'Bilag gemmes i 5 år.'],
}

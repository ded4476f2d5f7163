import { day } from '../../calendar/day'
import { fromKroner } from '../../money/oere'
import type { RequirementTemplate } from './template'

export const detObelskeFamiliefond: RequirementTemplate = {
  key: 'det-obelske-familiefond',
  version: 1,
  funder: 'Det Obelske Familiefond',
  title: 'Bevillinger',
  readOn: day('2026-11-22'),
  sources: [
    { title: 'Når du har fået en bevilling', address: 'obel.com/naar-du-har-faaet-en-bevilling/' },
    { title: 'Efter en bevilling', address: 'obel.com/efter-en-bevilling/' },
    { title: 'Spørgsmål og svar', address: 'obel.com/spoergsmaal-og-svar/' },
  ],
  requirements: [
    {
      name: 'Statusrapport',
      artefacts: ['statusReport'],
      rule: 'med raterne',
      consequence: 'paymentStop',
      condition: { kind: 'awardAbove', amount: fromKroner(100_000) },
      clause:
        'Over 100.000 kr.: statusrapport på hver udbetalingsdato, I har valgt. Næste rate kommer, når den er godkendt.',
    },
    {
      name: 'Slutrapport og projektregnskab',
      artefacts: ['statusReport', 'accounts'],
      rule: '3 måneder efter bevillingens slut',
      consequence: 'retentionKept',
      condition: { kind: 'awardAbove', amount: fromKroner(100_000) },
      clause: 'Slutrapport og projektregnskab senest 3 måneder efter projektets slut.',
      note: 'Sidste del udbetales, når slutrapporten er godkendt. De 10 % står kun i den ene af to udgaver af siden.',
    },
    {
      name: 'Slutrapport',
      artefacts: ['statusReport'],
      rule: '3 måneder efter bevillingens slut',
      condition: { kind: 'awardUpTo', amount: fromKroner(100_000) },
      clause: 'Til og med 100.000 kr.: udbetales på én gang, og slutrapporten sendes senest 3 måneder efter.',
    },
  ],
  notes: ['Ændringer godkendes skriftligt på forhånd.', 'Fortæl fonden, hvornår I offentliggør.'],
}

import { day } from '../../calendar/day'
import type { RequirementTemplate } from './template'

export const udlaendingestyrelsen: RequirementTemplate = {
  key: 'udlaendingestyrelsen-drift',
  version: 1,
  funder: 'Udlændingestyrelsen',
  title: 'Driftstilskud',
  readOn: day('2026-11-22'),
  sources: [{ title: 'Driftstilskud', address: 'us.dk/vores-opgaver/tilskud-og-puljer/driftstilskud/' }],
  requirements: [
    {
      name: 'Rapport og regnskab',
      artefacts: ['statusReport', 'accounts'],
      rule: 'hvert år 30. april',
      consequence: 'paymentStop',
      clause: 'Typisk 30. april året efter. Tolvte rate udbetales, når begge er godkendt.',
      note: 'Siden skriver typisk: dagen i tilskudsbrevet gælder.',
    },
  ],
  notes: ['Tilskuddet udbetales i 12 rater.'],
}

import { day } from '../../calendar/day'
import type { RequirementTemplate } from './template'

export const egmontFonden: RequirementTemplate = {
  key: 'egmont-fonden',
  version: 1,
  funder: 'Egmont Fonden',
  title: 'Bevillinger',
  readOn: day('2026-11-22'),
  sources: [
    { title: 'Donation recipients', address: 'egmont.com/donation-recipients' },
    {
      title: 'Gode råd til ansøgning',
      address: 'egmontfonden.dk/Ansogning/Sadan-soger-du/Gode-rad-til-ansogning/',
    },
  ],
  requirements: [
    {
      name: 'Milepælsplan og betalingsplan',
      artefacts: ['milestonePlan', 'budget'],
      rule: '0 dage efter bevillingens start',
      clause: 'Milepælsplan og betalingsplan ved starten.',
    },
    {
      name: 'Statusoverblik til statusmøde',
      artefacts: ['statusReport'],
      rule: null,
      clause: 'Statusmøder omtrent to gange om året med et udfyldt statusoverblik.',
      note: 'Siden nævner ingen datoer. Skriv dem, når møderne er aftalt.',
    },
    {
      name: 'Afsluttende statusrapport',
      artefacts: ['statusReport'],
      rule: null,
      clause: 'Afsluttende statusrapport ved projektets slut.',
      note: 'Siden nævner ingen dag.',
    },
  ],
  notes: ['Justeringer drøftes med fonden.'],
}

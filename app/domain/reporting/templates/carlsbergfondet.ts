import { day } from '../../calendar/day'
import type { RequirementTemplate } from './template'

export const carlsbergfondet: RequirementTemplate = {
  key: 'carlsbergfondet',
  version: 1,
  funder: 'Carlsbergfondet',
  title: 'Bevillinger',
  readOn: day('2026-11-22'),
  sources: [
    {
      title: 'Afrapportering af bevilling',
      address: 'carlsbergfondet.dk/da/Bevillingshaver/Grant-guidelines/Afrapportering-af-bevilling',
    },
  ],
  requirements: [
    {
      name: 'Afrapportering',
      artefacts: ['statusReport', 'accounts'],
      rule: '3 måneder efter bevillingens slut',
      consequence: 'repay',
      clause: 'Afrapportering på fondets egne skemaer senest 3 måneder efter bevillingsperioden.',
    },
  ],
  notes: [],
}

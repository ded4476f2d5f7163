import { day } from '../../calendar/day'
import type { RequirementTemplate } from './template'

export const nordiskKulturfond: RequirementTemplate = {
  key: 'nordisk-kulturfond-opstart',
  version: 1,
  funder: 'Nordisk Kulturfond',
  title: 'Opstart',
  readOn: day('2026-11-22'),
  sources: [{ title: 'Efter støtte', address: 'nordiskkulturfond.org/efter-stoette/' }],
  requirements: [
    {
      name: 'Slutrapport',
      artefacts: ['statusReport', 'accounts'],
      rule: '1 måned efter bevillingens slut',
      consequence: 'repay',
      clause:
        'Rapport senest 1 måned efter projektets slut. Kommer den for sent, kan støtten kræves tilbage.',
    },
  ],
  notes: [
    'Første udbetaling søges senest 1 år efter tilsagnet.',
    'Ændringer af partnere, periode og budget godkendes på forhånd.',
    'Et overskud deles forholdsmæssigt.',
  ],
}

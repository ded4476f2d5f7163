import { day } from '../../calendar/day'
import type { RequirementTemplate } from './template'

export const bhjFonden: RequirementTemplate = {
  key: 'bhj-fonden',
  version: 1,
  funder: 'BHJ-Fonden',
  title: 'Bevillinger',
  readOn: day('2026-11-22'),
  sources: [{ title: 'Vejledning', address: 'bhj-fonden.dk/vejledning/' }],
  requirements: [
    {
      name: 'Afrapportering',
      artefacts: ['statusReport', 'accounts'],
      rule: '1 måned efter bevillingens slut, dog senest 2 år efter bevillingens start',
      clause: 'Senest 1 måned efter, at formålet er gennemført, og senest 2 år efter starten.',
    },
  ],
  notes: ['Fonden skal straks have besked om ændringer.'],
}

import { day } from '../../calendar/day'
import type { RequirementTemplate } from './template'

export const velfaerdsOgForskningsfonden: RequirementTemplate = {
  key: 'velfaerds-og-forskningsfonden',
  version: 1,
  funder: 'Velfærds- og Forskningsfonden',
  title: 'Bevillinger',
  readOn: day('2026-11-22'),
  sources: [{ title: 'Velfærds- og Forskningsfonden', address: 'velfaerdsogforskningsfonden.dk/?page_id=8' }],
  requirements: [
    {
      name: 'Rapport og revisorerklæring',
      artefacts: ['statusReport', 'auditorStatement'],
      rule: null,
      clause: 'Ved afslutningen: rapport og revisorerklæring.',
      note: 'Siden nævner ingen dag.',
    },
  ],
  notes: [],
}

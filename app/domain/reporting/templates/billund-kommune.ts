import { day } from '../../calendar/day'
import type { RequirementTemplate } from './template'

export const billundKommune: RequirementTemplate = {
  key: 'billund-kommune-18',
  version: 1,
  funder: 'Billund Kommune',
  title: '§ 18-midler',
  readOn: day('2026-11-22'),
  sources: [{ title: '§ 18-støtte', address: 'billund.dk' }],
  requirements: [
    {
      name: 'Regnskab',
      artefacts: ['accounts'],
      rule: 'hvert år 1. april',
      clause: 'Regnskab senest 1. april året efter tilskudsåret.',
      note: 'Er tilskuddet over 5.000 kr., skal udgifterne specificeres.',
    },
  ],
  notes: ['Kommunen har flyttet dagen, når den faldt i påsken: brug en aftalt frist, hvis det sker igen.'],
}

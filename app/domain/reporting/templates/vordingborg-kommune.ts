import { day } from '../../calendar/day'
import type { RequirementTemplate } from './template'

export const vordingborgKommune: RequirementTemplate = {
  key: 'vordingborg-kommune-18',
  version: 1,
  funder: 'Vordingborg Kommune',
  title: '§ 18-midler',
  readOn: day('2026-11-22'),
  sources: [{ title: '§ 18-støtte', address: 'vordingborg.dk' }],
  requirements: [
    {
      name: 'Skema og regnskab',
      artefacts: ['statusReport', 'accounts'],
      rule: 'hvert år 1. juni',
      consequence: 'cannotReapply',
      clause: 'Skema og regnskab senest 1. juni året efter. Mangler de, kan der ikke søges igen.',
      note: 'Over 20.000 kr. skal regnskabet være påtegnet.',
    },
  ],
  notes: ['Penge, der ikke er brugt i tilskudsåret, betales tilbage.'],
}

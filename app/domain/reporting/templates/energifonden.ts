import { day } from '../../calendar/day'
import type { RequirementTemplate } from './template'

export const energifonden: RequirementTemplate = {
  key: 'energifonden',
  version: 1,
  funder: 'Energifonden',
  title: 'Bevillinger',
  readOn: day('2026-11-22'),
  sources: [
    { title: 'Hvis du får et ja', address: 'energifonden.dk/index.php/sadan-soger-du/hvis-du-far-et-ja' },
  ],
  requirements: [
    {
      name: 'Regnskab med bilag',
      artefacts: ['accounts', 'documentation'],
      rule: '1 år efter tilsagnsdatoen',
      consequence: 'lapse',
      clause: 'Regnskab og bilag senest 1 år efter tilsagnsbrevet. Ellers slettes bevillingen.',
    },
  ],
  notes: ['Fonden udbetaler, når regnskabet er modtaget.', 'Fonden beder om fotos og tekst.'],
}

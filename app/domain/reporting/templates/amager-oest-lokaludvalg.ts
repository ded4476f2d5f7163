import { day } from '../../calendar/day'
import type { RequirementTemplate } from './template'

export const amagerOestLokaludvalg: RequirementTemplate = {
  key: 'amager-oest-lokaludvalg',
  version: 1,
  funder: 'Amager Øst Lokaludvalg',
  title: 'Puljen',
  readOn: day('2026-11-22'),
  sources: [
    {
      title: 'Udbetaling af støtte',
      address: 'amageroestlokaludvalg.kk.dk/artikel/udbetaling-af-stoette',
    },
  ],
  requirements: [
    {
      name: 'Regnskab med dokumentation for omtale',
      artefacts: ['accounts', 'documentation'],
      rule: '1 måned efter bevillingens slut',
      consequence: 'lapse',
      clause: 'Regnskab senest 1 måned efter aktiviteten. Kommer det for sent, kan støtten bortfalde.',
      note: 'Fra og med 200.000 kr. skal regnskabet gennemgås af en registreret revisor.',
    },
  ],
  notes: ['Støtten er en underskudsgaranti, og ubrugte penge betales tilbage.'],
}

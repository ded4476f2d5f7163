import { day } from '../../calendar/day'
import type { RequirementTemplate } from './template'

export const hjoerringKommune: RequirementTemplate = {
  key: 'hjoerring-kommune-udviklingspulje',
  version: 1,
  funder: 'Hjørring Kommune',
  title: 'Udviklingspuljen',
  readOn: day('2026-11-22'),
  sources: [
    {
      title: 'Udviklingspuljen: økonomi, evaluering og afrapportering',
      address: 'hjoerring.dk',
    },
  ],
  requirements: [
    {
      name: 'Regnskab og evaluering',
      artefacts: ['accounts', 'evaluation'],
      rule: '1 måned efter bevillingens slut',
      clause: 'Regnskab og evaluering senest 1 måned efter afslutningen.',
    },
  ],
  notes: ['Bevillingen gælder et halvt år fra tilsagnet. Forlængelse søges, før den udløber.'],
}

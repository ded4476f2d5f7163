import { day } from '../../calendar/day'
import type { RequirementTemplate } from './template'

export const siri: RequirementTemplate = {
  key: 'siri-puljer',
  version: 1,
  funder: 'Styrelsen for International Rekruttering og Integration (SIRI)',
  title: 'Puljer',
  readOn: day('2026-11-22'),
  sources: [{ title: 'Puljer', address: 'siri.dk/tilskud-puljer-og-udbud/puljer/' }],
  requirements: [
    {
      name: 'Statusrapport',
      artefacts: ['statusReport'],
      rule: null,
      clause: 'Statusrapport på styrelsens skema i projektets første år.',
      note: 'Skriv datoerne fra tilskudsbrevet, til og med det næstsidste projektår.',
    },
    {
      name: 'Evalueringsrapport',
      artefacts: ['evaluation'],
      rule: null,
      condition: { kind: 'lastProjectYear' },
      clause: 'Evalueringsrapport på styrelsens skema i det sidste projektår.',
      note: 'Skriv dagen fra tilskudsbrevet.',
    },
    {
      name: 'Regnskab',
      artefacts: ['accounts'],
      rule: null,
      clause: 'Regnskab på styrelsens egen skabelon. Andre skemaer afvises.',
      note: 'Skriv dagen fra tilskudsbrevet.',
    },
  ],
  notes: [],
}

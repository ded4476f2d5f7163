import { day } from '../../calendar/day'
import type { RequirementTemplate } from './template'

const sources = [{ title: 'Kulturpuljen', address: 'admin.stevns.dk' }]

export const stevnsEvent: RequirementTemplate = {
  key: 'stevns-kommune-kulturpulje',
  version: 1,
  funder: 'Stevns Kommune',
  title: 'Kulturpuljen, arrangement',
  readOn: day('2026-11-22'),
  sources,
  requirements: [
    {
      name: 'Regnskab',
      artefacts: ['accounts'],
      rule: '6 uger efter bevillingens slut',
      consequence: 'lapse',
      clause: 'Regnskab senest 6 uger efter arrangementet. Ellers bortfalder tilskuddet.',
    },
  ],
  notes: ['Tilskuddet udbetales, når regnskabet er modtaget.'],
}

export const stevnsRunningSupport: RequirementTemplate = {
  key: 'stevns-kommune-driftstilskud',
  version: 1,
  funder: 'Stevns Kommune',
  title: 'Kulturpuljen, driftstilskud',
  readOn: day('2026-11-22'),
  sources,
  requirements: [
    {
      name: 'Revideret regnskab',
      artefacts: ['auditedAccounts'],
      rule: 'hvert år 1. maj',
      clause: 'Driftstilskud: revideret regnskab senest 1. maj året efter.',
    },
  ],
  notes: [],
}

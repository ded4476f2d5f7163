import { day } from '../../calendar/day'
import { fromKroner } from '../../money/oere'
import type { RequirementTemplate } from './template'

export const industriensFond: RequirementTemplate = {
  key: 'industriens-fond',
  version: 1,
  funder: 'Industriens Fond',
  title: 'Regnskab og revision',
  readOn: day('2026-11-22'),
  sources: [
    { title: 'Regnskab og revision', address: 'industriensfond.dk/soeg-stoette/regnskab-og-revision/' },
  ],
  requirements: [
    {
      name: 'Internt regnskab',
      artefacts: ['accounts'],
      rule: null,
      condition: { kind: 'awardUpTo', amount: fromKroner(1_000_000) },
      clause: 'Til og med 1 mio. kr.: internt regnskab.',
      note: 'Dagen står i bevillingsbrevet.',
    },
    {
      name: 'Revideret regnskab',
      artefacts: ['auditedAccounts'],
      rule: null,
      condition: { kind: 'awardAbove', amount: fromKroner(1_000_000) },
      clause: 'Over 1 mio. kr.: revideret regnskab.',
      note: 'Dagen står i bevillingsbrevet.',
    },
    {
      name: 'Årligt revideret regnskab',
      artefacts: ['auditedAccounts'],
      rule: null,
      condition: { kind: 'awardAbove', amount: fromKroner(10_000_000) },
      clause: 'Over 10 mio. kr.: revideret regnskab hvert år.',
      note: 'Dagen står i bevillingsbrevet.',
    },
  ],
  notes: [],
}

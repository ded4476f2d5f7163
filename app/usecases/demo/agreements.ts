import type { Agreement, AgreementKind } from '../../domain/agreements/agreement'
import type { DemoDays } from './demo-days'
import type { DemoKeys } from './demo-ids'
import { cohesion, crimePrevention, demoPlan, education, employment } from './plans'

interface WrittenAgreement {
  kind: AgreementKind
  title: string
  effortArea?: string
  version: string
  approvedBy: string
  approvedOn?: string
  from?: string
  through?: string
  changes?: string
  responsible: string
  deputy?: string
  parties: string[]
}

const board = 'Boligsocial bestyrelse'
const strategic = 'Strategisk samarbejdsaftale om Sammen om Lærkeparken'
const partners = ['Fjordby Kommune', 'Fjordby Boligselskab', 'Boligforeningen Engly']
const fund = 'Landsbyggefonden'

/** What the demo's plan stands on; days as of any day in March 2026. */
const agreements: WrittenAgreement[] = [
  {
    kind: 'strategic',
    title: strategic,
    version: '1.0',
    approvedBy: fund,
    approvedOn: '2022-11-30',
    from: '2023-01-01',
    through: '2026-12-31',
    changes: fund,
    responsible: 'Mette Holm',
    parties: partners.slice(0, 2),
  },
  {
    kind: 'strategic',
    title: strategic,
    version: '2.0',
    approvedBy: fund,
    approvedOn: '2024-09-20',
    from: '2024-10-01',
    through: '2026-12-31',
    changes: fund,
    responsible: 'Mette Holm',
    deputy: 'Hanne Toft',
    parties: partners,
  },
  {
    kind: 'sub',
    title: 'Delaftale om uddannelse og livschancer',
    effortArea: education,
    version: '2.0',
    approvedBy: board,
    approvedOn: '2025-03-20',
    from: '2025-04-01',
    through: '2026-12-31',
    changes: board,
    responsible: 'Line Kragh',
    parties: [...partners, 'Dagtilbud Øst'],
  },
  {
    kind: 'sub',
    title: 'Delaftale om beskæftigelse',
    effortArea: employment,
    version: '1.1',
    approvedBy: board,
    approvedOn: '2024-06-13',
    from: '2024-07-01',
    through: '2026-06-30',
    changes: board,
    responsible: 'Yusuf Demir',
    deputy: 'Mette Holm',
    parties: [...partners, 'Jobcenter Fjordby'],
  },
  {
    kind: 'sub',
    title: 'Delaftale om kriminalitetsforebyggelse',
    effortArea: crimePrevention,
    version: '1.0',
    approvedBy: board,
    approvedOn: '2023-03-23',
    from: '2023-04-01',
    through: '2026-12-31',
    changes: board,
    responsible: 'Jonas Bech',
    parties: [...partners, 'Fritidscenter Øst'],
  },
  {
    kind: 'sub',
    title: 'Delaftale om kriminalitetsforebyggelse',
    effortArea: crimePrevention,
    version: '2.0',
    approvedBy: board,
    from: '2026-04-01',
    through: '2026-12-31',
    changes: board,
    responsible: 'Jonas Bech',
    parties: [...partners, 'Fritidscenter Øst', 'Fjordby Ungdomsskole'],
  },
  {
    kind: 'sub',
    title: 'Delaftale om sammenhængskraft',
    effortArea: cohesion,
    version: '1.0',
    approvedBy: board,
    responsible: 'Amina Warsame',
    parties: partners.slice(0, 2),
  },
  {
    kind: 'partnership',
    title: 'Partnerskab med Fjordby Bibliotek om Læseløftet',
    effortArea: education,
    version: '2025',
    approvedBy: 'Parterne',
    approvedOn: '2025-01-15',
    from: '2025-02-01',
    through: '2026-01-31',
    responsible: 'Line Kragh',
    parties: ['Fjordby Bibliotek', 'Fjordby Boligselskab'],
  },
]

export function demoAgreements({ id, idOrNull }: DemoKeys, days: DemoDays): Agreement[] {
  const on = (written: string | undefined) => (written ? days.on(written) : null)
  return agreements.map((written) => ({
    id: id('plans', `${written.title}/${written.version}`),
    planId: id('plans', demoPlan),
    kind: written.kind,
    title: written.title,
    effortArea: written.effortArea ?? null,
    versionLabel: written.version,
    approvedBy: written.approvedBy,
    approvedOn: on(written.approvedOn),
    validFrom: on(written.from),
    validThrough: on(written.through),
    changesNeedApprovalBy: written.changes ?? null,
    responsibleId: id('contacts', written.responsible),
    deputyId: idOrNull('contacts', written.deputy),
    partyIds: written.parties.map((name) => id('organisations', name)),
  }))
}

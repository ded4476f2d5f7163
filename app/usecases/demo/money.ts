import type { Day } from '../../domain/calendar/day'
import type { ApplicationRound } from '../../domain/grants/application-round'
import type { ChangeRequest } from '../../domain/grants/change-request'
import type { GrantParticulars } from '../../domain/grants/grant-particulars'
import { noParticulars } from '../../domain/grants/grant-particulars'
import type { InstalmentParticulars } from '../../domain/grants/instalment-particulars'
import { noInstalmentParticulars } from '../../domain/grants/instalment-particulars'
import type { SpendingCondition } from '../../domain/grants/spending-conditions'
import { fromKroner } from '../../domain/money/oere'
import type { FunderFacts } from '../../domain/organisations/funder-facts'
import type { DemoDays } from './demo-days'
import type { DemoKeys } from './demo-ids'
import { fundMoney, harbourNext, holm, lyngbakke, stairs, ungFritid, youthJobPool } from './grants'

/** What the demo's funders and grants have beside the workbook's columns. */
export interface DemoMoney {
  rounds: ApplicationRound[]
  funders: { id: string; facts: FunderFacts }[]
  particulars: { grantId: string; particulars: GrantParticulars }[]
  conditions: SpendingCondition[]
  instalments: { id: string; particulars: InstalmentParticulars }[]
  requests: ChangeRequest[]
}

type WrittenFunder = [name: string, answerDays: number, notStarted: boolean, holders: string, note: string]

const funders: WrittenFunder[] = [
  ['Lyngbakke Fonden', 120, true, 'Kommuner, boligorganisationer og foreninger', 'Ring, før I skriver.'],
  ['Havnefonden', 65, true, 'Foreninger og kommuner i havnebyerne', 'Vælger selv datoer for udbetaling.'],
  ['Kirsten og Aage Holms Fond', 60, false, 'Alle med CVR-nummer', 'Kort ansøgning, højst to sider.'],
  ['Fonden Ung Fritid', 90, false, 'Foreninger og boligorganisationer', 'Ønsker en forening som partner.'],
  ['Fonden Nære Fællesskaber', 75, true, 'Foreninger', 'Giver til det, der kan stå selv bagefter.'],
  ['Egnsfonden Fjordby', 100, false, 'Foreninger i Fjordby', 'Højst 250.000 kr.'],
]

/** Funder, label, written day, time. They come each year. */
const rounds: [funder: string, label: string, day: string, time: string | null][] = [
  ['Lyngbakke Fonden', 'Vinterrunde', '2026-02-01', '12:00'],
  ['Lyngbakke Fonden', 'Efterårsrunde', '2026-09-01', '12:00'],
  ['Havnefonden', '1. runde', '2026-02-15', '23:59'],
  ['Havnefonden', '2. runde', '2026-10-01', '23:59'],
  ['Kirsten og Aage Holms Fond', 'Årets runde', '2026-01-15', null],
  ['Fonden Ung Fritid', 'Forår', '2026-03-20', '12:00'],
  ['Fonden Ung Fritid', 'Efterår', '2026-09-01', '12:00'],
  ['Fonden Nære Fællesskaber', 'Forår', '2026-04-20', '12:00'],
  ['Egnsfonden Fjordby', 'Årets runde', '2026-05-01', null],
]

export function demoMoney({ id }: DemoKeys, days: DemoDays): DemoMoney {
  const kept = (key: string, responsible: string, given: Partial<GrantParticulars>) => ({
    grantId: id('grants', key),
    particulars: { ...noParticulars, responsibleId: id('contacts', responsible), ...given },
  })
  const instalment = (key: string, number: number, given: Partial<InstalmentParticulars>) => ({
    id: id('instalments', `${key}/${number}`),
    particulars: { ...noInstalmentParticulars, ...given },
  })
  const on = (written: string): Day => days.on(written)
  return {
    funders: funders.map(([name, answerDays, acceptsNoStartedProjects, eligibleHolders, note]) => ({
      id: id('organisations', name),
      facts: { acceptsNoStartedProjects, answerDays, eligibleHolders, note },
    })),
    rounds: [
      ...rounds.map(([funder, label, day, time], index): ApplicationRound => ({
        id: id('organisations', `${funder}/runde/${index}`),
        funderId: id('organisations', funder),
        label,
        day: null,
        monthDay: on(day).slice(5),
        time,
        decisionDay: null,
      })),
      {
        id: id('organisations', 'Den statslige ungepulje/runde'),
        funderId: id('organisations', 'Den statslige ungepulje'),
        label: 'Ansøgningspulje, fritidsjob',
        day: on('2026-08-14'),
        monthDay: null,
        time: '12:00',
        decisionDay: on('2026-11-06'),
      },
    ],
    particulars: [
      kept(fundMoney, 'Mette Holm', { vouchersUntil: on('2031-12-31'), applicationHours: 1_200_000 }),
      kept(lyngbakke, 'Line Kragh', {
        deputyId: id('contacts', 'Mette Holm'),
        changeShare: 1_000,
        changeBase: 'award',
        extensionBefore: on('2027-03-31'),
        vouchersUntil: on('2032-06-30'),
        applicationHours: 450_000,
      }),
      kept(harbourNext, 'Jonas Bech', { startBy: on('2026-08-01'), useBy: on('2027-12-31') }),
      kept(youthJobPool, 'Yusuf Demir', {
        changeShare: 1_000,
        changeAmount: fromKroner(100_000),
        changeBase: 'award',
        extensionBefore: on('2028-12-01'),
      }),
    ],
    conditions: [
      condition(id('grants', `${lyngbakke}/loft/1`), id('grants', lyngbakke), {
        costKind: 'premises',
        capShare: 1_000,
        clause: 'Eksempel: Højst 10 % af bevillingen må gå til lokaler.',
        page: '2',
      }),
      condition(id('grants', `${ungFritid}/loft/1`), id('grants', ungFritid), {
        costKind: 'transport',
        capAmount: fromKroner(60_000),
        clause: 'Eksempel: Transport dækkes med højst 60.000 kr.',
        page: '3',
      }),
    ],
    instalments: [
      instalment(lyngbakke, 4, {
        conditions: [{ label: 'Følgegruppen har godkendt forankringsplanen', metOn: null, evidence: null }],
      }),
      instalment(lyngbakke, 5, { isRetention: true, responsibleId: id('contacts', 'Sofie Lund') }),
      instalment(holm, 3, { isRetention: true }),
      instalment(stairs, 2, { isRetention: true, requestedOn: on('2025-03-20') }),
    ],
    requests: [
      {
        id: id('grants', `${youthJobPool}/ændring/1`),
        grantId: id('grants', youthJobPool),
        text: 'Flytte penge fra mentorløn til jobmesser',
        amount: fromKroner(120_000),
        day: on('2026-04-14'),
        requestedOn: null,
        answeredOn: null,
        answer: null,
        responsibleId: id('contacts', 'Yusuf Demir'),
        deputyId: null,
      },
    ],
  }
}

function condition(
  id: string,
  grantId: string,
  given: Partial<SpendingCondition> & Pick<SpendingCondition, 'costKind'>,
): SpendingCondition {
  return { id, grantId, capShare: null, capAmount: null, clause: null, page: null, ...given }
}

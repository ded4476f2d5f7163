import type { PositionAgreement } from '../../domain/positions/agreement'
import type { DemoDays } from './demo-days'
import type { DemoKeys } from './demo-ids'

interface WrittenAgreement {
  position: string
  key: string
  tasks: string | null
  ofEmployer: string | null
  ofHost: string | null
  substitution: string | null
  notice: number | null
  signed: string | null
  from: string
  through: string | null
  evaluations: { day: string; done?: string; note?: string }[]
}

/** A signed one past its evaluation with the one it renewed, one in use that nobody has signed, and one in order. */
const agreements: WrittenAgreement[] = [
  {
    position: 'Jobrådgiver',
    key: 'første',
    tasks: 'Åben rådgivning i Lærkeparken to formiddage om ugen',
    ofEmployer: null,
    ofHost: null,
    substitution: null,
    notice: 3,
    signed: '2022-12-15',
    from: '2023-01-01',
    through: '2024-12-31',
    evaluations: [{ day: '2024-02-01', done: '2024-02-08', note: 'Flere timer i selve boligområdet' }],
  },
  {
    position: 'Jobrådgiver',
    key: 'fornyet',
    tasks: [
      'Åben rådgivning i Lærkeparken tirsdag og torsdag formiddag',
      'Følgeskab til jobcentret for beboere, der ønsker det',
      'Virksomhedsbesøg sammen med beboere, to om måneden',
      'Et kvarters overlevering til sekretariatet hver fredag',
    ].join('\n'),
    ofEmployer: 'Stiller en jobrådgiver fri 20 timer om ugen og trækker ikke timerne hjem uden aftale.',
    ofHost: 'Stiller lokale, it-adgang og daglig ledelse til rådighed og melder fravær samme dag.',
    substitution: 'Ved sygdom over tre uger stiller jobcentret en vikar. Planen betaler ikke for begge.',
    notice: 3,
    signed: '2024-12-10',
    from: '2025-01-01',
    through: '2027-12-31',
    evaluations: [{ day: '2025-02-03', done: '2025-02-10' }, { day: '2026-02-02' }, { day: '2027-02-01' }],
  },
  {
    position: 'Klubpædagog',
    key: 'første',
    tasks: null,
    ofEmployer: 'Klubpædagogen følger med børnene fra klub til fritidscenter.',
    ofHost: null,
    substitution: null,
    notice: 3,
    signed: null,
    from: '2025-08-01',
    through: null,
    evaluations: [{ day: '2026-08-03' }],
  },
  {
    position: 'Sundhedsplejerske',
    key: 'første',
    tasks: 'Åben konsultation i Familiehuset hver onsdag\nBesøg i barselscaféen hver anden uge',
    ofEmployer: 'Sundhedsplejen dækker selv ferie.',
    ofHost: 'Familiehuset inviterer og sørger for lokalet.',
    substitution: 'Sundhedsplejen sender en kollega ved fravær over en uge.',
    notice: 6,
    signed: '2022-12-20',
    from: '2023-01-01',
    through: '2026-12-31',
    evaluations: [{ day: '2025-09-01', done: '2025-09-04' }, { day: '2026-09-01' }],
  },
]

export function demoPositionAgreements(
  { id }: DemoKeys,
  days: DemoDays,
  newId: () => string,
): PositionAgreement[] {
  return agreements.map((written) => ({
    id: newId(),
    positionId: id('positions', written.position),
    tasks: written.tasks,
    expectationsOfEmployer: written.ofEmployer,
    expectationsOfHost: written.ofHost,
    substitution: written.substitution,
    noticeMonths: written.notice,
    signedOn: written.signed ? days.on(written.signed) : null,
    validFrom: days.on(written.from),
    validThrough: written.through ? days.on(written.through) : null,
    evaluations: written.evaluations.map(({ day, done, note }) => ({
      id: newId(),
      day: days.on(day),
      doneOn: done ? days.on(done) : null,
      note: note ?? null,
    })),
  }))
}

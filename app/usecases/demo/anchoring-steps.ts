import type { Day } from '../../domain/calendar/day'
import type { Oere } from '../../domain/money/oere'
import { fromKroner } from '../../domain/money/oere'
import type { DemoDays } from './demo-days'
import type { DemoKeys } from './demo-ids'

export interface DemoAnchoringStep {
  id: string
  anchoringId: string
  title: string
  day: Day | null
  responsibleId: string | null
  deputyId: string | null
  doneOn: Day | null
  cost: Oere | null
  isOrderlyClose: boolean
}

interface WrittenStep {
  subject: string
  title: string
  day: string
  responsible: string
  doneOn?: string
  /** Kroner. */
  cost?: number
  isOrderlyClose?: boolean
}

const closes = { subject: 'Nabohaver', isOrderlyClose: true }

/** The way to an owner of one activity, and the orderly close of another: two of its five steps are done. */
const steps: WrittenStep[] = [
  {
    ...closes,
    title: 'Fortæl deltagerne, at aktiviteten slutter',
    day: '2026-02-26',
    responsible: 'Sofie Lund',
    doneOn: '2026-02-24',
  },
  {
    ...closes,
    title: 'Fordel redskaber og nøgler mellem havelaugene',
    day: '2026-02-28',
    responsible: 'Sofie Lund',
    doneOn: '2026-02-26',
    cost: 3_500,
  },
  {
    ...closes,
    title: 'Aftal brug af vand og skur med Boligforeningen Engly',
    day: '2026-09-30',
    responsible: 'Sofie Lund',
    cost: 6_000,
  },
  {
    ...closes,
    title: 'Aflever de sidste plantekasser',
    day: '2026-11-30',
    responsible: 'Sofie Lund',
    cost: 2_500,
  },
  { ...closes, title: 'Slet eller overdrag data', day: '2026-12-31', responsible: 'Mette Holm' },
  {
    subject: 'Familiehuset',
    title: 'Send notat om driftsudgift til familiechefen',
    day: '2026-06-26',
    responsible: 'Line Kragh',
  },
  {
    subject: 'Familiehuset',
    title: 'Skriftlig aftale om, hvem der holder den åbne dør i boligområdet',
    day: '2026-08-14',
    responsible: 'Line Kragh',
  },
]

export function demoAnchoringSteps(
  { id }: DemoKeys,
  days: DemoDays,
  newId: () => string,
): DemoAnchoringStep[] {
  return steps.map(({ subject, title, day, responsible, doneOn, cost, isOrderlyClose = false }) => ({
    id: newId(),
    anchoringId: id('anchorings', `activity/${subject}`),
    title,
    day: days.on(day),
    responsibleId: id('contacts', responsible),
    deputyId: null,
    doneOn: doneOn === undefined ? null : days.on(doneOn),
    cost: cost === undefined ? null : fromKroner(cost),
    isOrderlyClose,
  }))
}

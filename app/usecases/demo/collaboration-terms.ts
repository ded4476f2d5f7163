import type { Continuation } from '../../domain/activities/activity'
import type { AnchoringStage } from '../../domain/anchoring/anchoring'
import type { CollaborationParticulars } from '../../domain/anchoring/collaboration-particulars'
import type { Day } from '../../domain/calendar/day'
import type { DemoDays } from './demo-days'
import type { DemoKeys } from './demo-ids'
import { demoPlan } from './plans'

interface WrittenTerms {
  /** Hours a month. */
  hours: number
  rhythm: string
  enables: string
  lostWithout: string | null
  wish: Continuation | null
  /** Hours a year that the owner takes on. */
  ownerHours?: number
  /** The stages it has come through, each with its written day. */
  stages?: [to: AnchoringStage, on: string, evidence?: string][]
}

const terms: Record<string, WrittenTerms> = {
  'Sagsmøder med Familieafdelingen': {
    hours: 14,
    rhythm: 'Hver anden uge',
    enables: 'Én plan for en familie på tværs af forvaltning og boligområde, aftalt på samme møde',
    lostWithout: 'Familierne møder to planer, og henvisninger til Familiehuset går i stå',
    wish: 'handOver',
  },
  Foreningsforum: {
    hours: 6,
    rhythm: 'Hver anden måned',
    enables: 'Foreningerne deler lokaler, frivillige og en fælles kalender',
    lostWithout: 'Hver forening søger selv sine lokaler, og nye foreninger finder ikke ind',
    wish: 'handOver',
    stages: [['candidate', '2026-01-15']],
  },
  'Overgangsgruppe dagtilbud–skole': {
    hours: 5,
    rhythm: 'Hvert kvartal',
    enables: 'Pædagoger og børnehaveklasseledere kender de samme børn før skolestart',
    lostWithout: 'Overleveringen bliver et skema, og sprogindsatsen begynder forfra i skolen',
    wish: 'continue',
    stages: [
      ['candidate', '2025-09-04'],
      ['dialogue', '2026-02-05'],
    ],
  },
  Husværtmøde: {
    hours: 4,
    rhythm: 'Hver måned',
    enables: 'Drift og beboerrådgivning ser restancer og uro i opgange i tide',
    lostWithout: 'Varmemesteren står alene med det, der ikke er et driftsproblem',
    wish: 'continue',
    ownerHours: 48,
    stages: [
      ['dialogue', '2025-11-20'],
      ['agreedInPrinciple', '2026-01-22', 'Aftalt på husværtmødet'],
    ],
  },
  'Netværk om fritidsjob': {
    hours: 8,
    rhythm: 'Hver sjette uge',
    enables: 'Butikker og ungdomsskole slår job op samme sted, og jobcentret følger op',
    lostWithout: null,
    wish: 'handOver',
    ownerHours: 60,
    stages: [
      ['dialogue', '2025-10-02'],
      ['decided', '2026-02-19', 'Jobcentrets årsplan, side 9'],
    ],
  },
  'Tryghedsforum Lærkeparken': {
    hours: 10,
    rhythm: 'Hver måned',
    enables: 'SSP, drift og klubber handler på de samme steder i samme uge',
    lostWithout: 'Uro opdages i pressen, og indsatserne kommer hver for sig',
    wish: 'handOver',
    ownerHours: 90,
    stages: [
      ['decided', '2025-12-11', 'Referat af SSP-udvalget, punkt 3'],
      ['budgeted', '2026-02-12', 'SSP-planens timer til områdemøder'],
    ],
  },
}

/** The overall approach. */
const approachWish: Continuation = 'continue'
const approachStages: WrittenTerms['stages'] = [
  ['candidate', '2025-10-23'],
  ['dialogue', '2026-01-22'],
]

export interface DemoStageChange {
  anchoringId: string
  from: AnchoringStage
  to: AnchoringStage
  on: Day
  evidence: string | null
}

export interface DemoCollaborationTerms {
  collaborations: { id: string; particulars: CollaborationParticulars }[]
  anchorings: { id: string; hours: number | null; wish: Continuation | null }[]
  stageChanges: DemoStageChange[]
}

/** What the demo's collaborations take and give, what their owners take on in hours, and how far they have come since when. */
export function demoCollaborationTerms({ id }: DemoKeys, days: DemoDays): DemoCollaborationTerms {
  const ofCollaboration = (name: string) => id('anchorings', `collaboration/${name}`)
  const ofApproach = id('anchorings', `approach/${demoPlan}`)
  const written = Object.entries(terms)
  return {
    collaborations: written.map(([name, { hours, rhythm, enables, lostWithout }]) => ({
      id: id('collaborations', name),
      particulars: { hoursPerMonth: hours * 10_000, rhythm, enables, lostWithout },
    })),
    anchorings: [
      ...written.map(([name, { ownerHours, wish }]) => ({
        id: ofCollaboration(name),
        hours: ownerHours === undefined ? null : ownerHours * 10_000,
        wish,
      })),
      { id: ofApproach, hours: null, wish: approachWish },
    ],
    stageChanges: [
      ...written.flatMap(([name, { stages }]) => stageChanges(ofCollaboration(name), stages, days)),
      ...stageChanges(ofApproach, approachStages, days),
    ],
  }
}

function stageChanges(
  anchoringId: string,
  stages: WrittenTerms['stages'] = [],
  days: DemoDays,
): DemoStageChange[] {
  return stages.map(([to, on, evidence], at) => ({
    anchoringId,
    from: stages[at - 1]?.[0] ?? 'none',
    to,
    on: days.on(on),
    evidence: evidence ?? null,
  }))
}

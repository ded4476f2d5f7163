import type { Milestone } from '../../domain/milestones/milestone'
import type { DemoDays } from './demo-days'
import type { DemoKeys } from './demo-ids'
import { crimePrevention, education, employment } from './plans'

interface WrittenMilestone {
  activity: string
  title: string
  on: string
  responsible: string
  deputy?: string
  reached?: string
  underway?: boolean
  effortArea?: string
}

/** What the steering groups follow; days as of any day in March 2026. */
const milestones: WrittenMilestone[] = [
  {
    activity: 'Familiehuset',
    title: 'Fast åbningstid tre dage om ugen',
    on: '2025-11-01',
    responsible: 'Line Kragh',
    reached: '2025-10-27',
  },
  {
    activity: 'Familiehuset',
    title: 'Aftale med sundhedsplejen om drift efter planen',
    on: '2026-04-15',
    responsible: 'Line Kragh',
    deputy: 'Mette Holm',
    underway: true,
  },
  {
    activity: 'Sprogstart',
    title: 'Materialet er afprøvet i to børnehaver',
    on: '2026-02-13',
    responsible: 'Line Kragh',
    underway: true,
  },
  {
    activity: 'Lektiecafé Lærken',
    title: 'Frivillige til alle fire ugentlige cafégange',
    on: '2026-08-31',
    responsible: 'Amina Warsame',
  },
  {
    activity: 'Jobrådgivning i øjenhøjde',
    title: 'Fælles arbejdsgang med jobcentret er skrevet ned',
    on: '2026-03-31',
    responsible: 'Yusuf Demir',
    underway: true,
  },
  {
    activity: 'Lommepengejob',
    title: 'Ti boligafdelinger og virksomheder giver job',
    on: '2025-12-15',
    responsible: 'Yusuf Demir',
    reached: '2025-12-18',
  },
  {
    activity: 'Fritidsjobformidling',
    title: 'Evaluering af første år er drøftet i styregruppen',
    on: '2026-02-20',
    responsible: 'Yusuf Demir',
  },
  {
    activity: 'Mentor til unge',
    title: 'Andet hold mentorer er uddannet',
    on: '2026-06-15',
    responsible: 'Amina Warsame',
    effortArea: employment,
  },
  {
    activity: 'Klubbro',
    title: 'Overgangsforløb fra klub til ungdomsskole er beskrevet',
    on: '2026-03-20',
    responsible: 'Jonas Bech',
    underway: true,
  },
  {
    activity: 'Opsøgende aftenteam',
    title: 'Vagtplan for sommeren er aftalt med SSP',
    on: '2026-05-29',
    responsible: 'Jonas Bech',
  },
  {
    activity: 'Trygge trapper',
    title: 'Tryghedsvandring i alle tre afdelinger',
    on: '2025-10-10',
    responsible: 'Jonas Bech',
    reached: '2025-10-09',
  },
  {
    activity: 'Frivilligkorps',
    title: 'Korpset har egen bestyrelse',
    on: '2026-09-30',
    responsible: 'Sofie Lund',
  },
  {
    activity: 'Sundhedsguider',
    title: 'Otte guider er klar til at gå ud',
    on: '2026-02-27',
    responsible: 'Amina Warsame',
    underway: true,
  },
]

/** The steering groups of the demo and the effort area each follows; the fourth area has none. */
export const demoSteeringGroups: [body: string, effortArea: string][] = [
  ['Styregruppe, børn og familie', education],
  ['Styregruppe, job og uddannelse', employment],
  ['Styregruppe, tryghed', crimePrevention],
]

/** The milestones of the running plan: some late, some due, some reached. */
export function demoMilestones({ id, idOrNull }: DemoKeys, days: DemoDays): Milestone[] {
  return milestones.map(
    ({ activity, title, on, responsible, deputy, reached, underway = false, effortArea }) => ({
      id: id('activities', `${activity}/milepæl/${title}`),
      activityId: id('activities', activity),
      title,
      day: days.on(on),
      responsibleId: id('contacts', responsible),
      deputyId: idOrNull('contacts', deputy),
      status: reached ? 'done' : underway ? 'underway' : 'planned',
      doneOn: reached ? days.on(reached) : null,
      effortArea: effortArea ?? null,
    }),
  )
}

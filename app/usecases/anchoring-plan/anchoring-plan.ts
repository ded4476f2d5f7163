import { certaintyOfStage } from '~/domain/anchoring/anchored-money'
import type { Collaboration } from '~/domain/anchoring/anchoring'
import type { CollaborationParticulars } from '~/domain/anchoring/collaboration-particulars'
import type { Day } from '~/domain/calendar/day'
import type { Oere } from '~/domain/money/oere'
import { sum } from '~/domain/money/oere'
import type { SubjectRow } from '../anchoring/anchoring-page'
import type { AnchoringStep } from '../anchoring/anchoring-steps'
import { endsOnPurpose } from '../anchoring/subject-standing'
import type { PlanChoice } from '../overview/overview'

export interface NamedPerson {
  name: string
  title: string | null
}

export interface PlannedStep extends AnchoringStep {
  responsible: NamedPerson | null
  /** Its day lies after the last on which the owner can decide. */
  isAfterWindow: boolean
}

/** A subject with everything the forankringsplan tells of it. */
export interface PlannedSubject {
  row: SubjectRow
  /** When it came to its stage; null where no step of it is kept. */
  since: Day | null
  person: NamedPerson | null
  responsible: NamedPerson | null
  /** The day the owner's money begins: as written, else the day after the plan. */
  moneyFrom: Day
  steps: PlannedStep[]
  /** Names of the papers that hang on it. */
  papers: string[]
  collaboration:
    | (Pick<Collaboration, 'name'> &
        CollaborationParticulars & { participants: string[]; heldTogetherBy: NamedPerson | null })
    | null
}

export interface AnchoringPlan {
  secretariat: string
  plan: PlanChoice
  holder: string | null
  subjects: PlannedSubject[]
}

/** Every subject is counted once: `anchored + agreed + dialogue + notCounting + unowned` is `looking`. */
export interface AnchoringPlanCounts {
  /** Subjects that shall live on. */
  looking: number
  /** Decided or later, by an owner that counts. */
  anchored: number
  agreed: number
  /** An owner is named and nothing agreed. */
  dialogue: number
  /** An owner is named that cannot carry it. */
  notCounting: number
  unowned: number
  ending: number
  /** Of the activities that shall live on, in the 12 months after the plan. */
  need: Oere
  gap: Oere
}

export function anchoringPlanCounts({ subjects }: Pick<AnchoringPlan, 'subjects'>): AnchoringPlanCounts {
  const rows = subjects.map(({ row }) => row)
  const looking = rows.filter((row) => !endsOnPurpose(row))
  const count = (standing: Standing) => looking.filter((row) => standingOf(row) === standing).length
  return {
    looking: looking.length,
    anchored: count('anchored'),
    agreed: count('agreed'),
    dialogue: count('dialogue'),
    notCounting: count('notCounting'),
    unowned: count('unowned'),
    ending: rows.length - looking.length,
    need: sum(looking.map(({ annualNeed }) => annualNeed)),
    gap: sum(looking.map(({ annualGap }) => annualGap)),
  }
}

type Standing = 'anchored' | 'agreed' | 'dialogue' | 'notCounting' | 'unowned'

function standingOf({ owner, falseReasons, stage }: SubjectRow): Standing {
  if (owner === null) return 'unowned'
  if (falseReasons.length > 0) return 'notCounting'
  const certainty = certaintyOfStage(stage)
  return certainty === 'firm' ? 'anchored' : certainty === 'conditional' ? 'agreed' : 'dialogue'
}

/** What a reader should know is not written yet, by how many subjects lack it. */
export interface AnchoringPlanLacks {
  /** Nobody has said what is wished for it. */
  wish: number
  /** An owner without a named person. */
  person: number
  /** Agreed or further without a paper. */
  evidence: number
  /** Kroner without a stated start. */
  start: number
  /** Steps after the last day. */
  lateSteps: number
  /** Collaborations that do not say what is lost without them. */
  lost: number
}

export function anchoringPlanLacks({ subjects }: Pick<AnchoringPlan, 'subjects'>): AnchoringPlanLacks {
  const looking = subjects.filter(({ row }) => !endsOnPurpose(row))
  const count = (lacks: (subject: PlannedSubject) => boolean) => looking.filter(lacks).length
  return {
    wish: count(({ row }) => row.wish === null || row.wish === 'undecided'),
    person: count(({ row, person }) => row.owner !== null && person === null),
    evidence: count(({ row }) => row.lacksEvidence),
    start: count(({ row: { anchoring } }) => (anchoring?.amount ?? 0) > 0 && anchoring?.from === null),
    lateSteps: looking.flatMap(({ steps }) => steps).filter(({ isAfterWindow }) => isAfterWindow).length,
    lost: count(({ collaboration }) => collaboration !== null && collaboration.lostWithout === null),
  }
}

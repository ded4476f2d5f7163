import { z } from 'zod'
import { continuations } from '../activities/activity'
import { anchoringStages } from '../anchoring/anchoring'
import { falseAnchorReasons } from '../anchoring/false-anchor'
import type { Day } from '../calendar/day'
import { isDay } from '../calendar/day'
import type { Month } from '../calendar/month'
import { certainties, levels } from '../funding/coverage-types'
import type { Hours, Oere, Share } from '../money/oere'
import type { RiskFindings } from '../risk/assess'
import { riskLevels } from '../risk/assess'
import { riskFactors } from '../risk/factor'
import { boardDecisions } from './board-decision'

/** What a frozen paper says it is written in; a later form gets a new number and reads this one still. */
export const figuresVersion = 1

const oere = z.int().transform((value) => value as Oere)
const hours = z.int().transform((value) => value as Hours)
const dayText = z
  .string()
  .refine(isDay)
  .transform((value) => value as Day)
const monthText = z
  .string()
  .regex(/^\d{4}-\d{2}$/)
  .transform((value) => value as Month)
const dayOrNull = dayText.nullable()
const text = z.string()
const count = z.int().min(0)

/** The four certainties and their sum, whole øre: `need = firm + conditional + hoped + missing`. */
const sums = {
  need: oere,
  firm: oere,
  conditional: oere,
  hoped: oere,
  missing: oere,
}

const monthSchema = z.object({ month: monthText, ...sums })

/** The figures of the sentence on top; `first…` is null where there is none. */
const headlineSchema = z.object({
  activities: count,
  losing: count,
  lost: count,
  partly: count,
  secured: count,
  closing: count,
  noCostsEntered: count,
  alreadyMissing: count,
  awaitsDecision: count,
  /** *Ikke sikret* a year. */
  annualGap: oere,
  /** Of that, *uden nogen kilde*. */
  annualMissing: oere,
  firstUncoveredMonth: monthText.nullable(),
  /** The first day from the figures' day on by which notice must be given. */
  firstNotice: dayOrNull,
})

/** Why a factor says what it says: a code with its values, words are the catalogue's. */
type RiskReason = RiskFindings[keyof RiskFindings]['reason']

const riskSchema = z.object({
  /** 0–100; null: *for lidt viden*, or the activity closes. */
  score: z.int().min(0).max(100).nullable(),
  level: z.enum(riskLevels).nullable(),
  knownPoints: z.int(),
  factors: z.array(
    z.object({
      factor: z.enum(riskFactors),
      weight: z.int(),
      /** 0…1, null: *ukendt*. */
      value: z.number().nullable(),
      reason: z.custom<RiskReason>((value) => typeof value === 'object' && value !== null && 'code' in value),
      /** The name of what the reason's id means, such as the post. */
      about: text.nullable(),
    }),
  ),
})

const securedBySchema = z.object({
  kind: z.enum(['grant', 'organisation', 'anchoring']),
  name: text,
  certainty: z.enum(certainties),
  /** The last day of its money; null: without an end, or not said. */
  through: dayOrNull,
  /** How far the anchoring has come, where it is one. */
  stage: z.enum(anchoringStages).nullable(),
})

const activitySchema = z.object({
  id: text,
  name: text,
  responsible: text.nullable(),
  effortAreas: z.array(text),
  /** 1–5. */
  value: z.int().min(1).max(5).nullable(),
  continuation: z.enum(continuations),
  level: z.enum(levels),
  alreadyMissing: z.boolean(),
  awaitsDecision: z.boolean(),
  noCostsEntered: z.boolean(),
  /** The 12 months after the plan. */
  year: z.object(sums),
  annualGap: oere,
  annualMissing: oere,
  firstUncoveredMonth: monthText.nullable(),
  /** That every month of that year is covered by firm money and the applications that succeed, 0…1. */
  chance: z.number().nullable(),
  /** Null where the activity closes. */
  risk: riskSchema.nullable(),
  stage: z.enum(anchoringStages),
  owner: text.nullable(),
  falseReasons: z.array(z.enum(falseAnchorReasons)),
  window: z.enum(['open', 'closing', 'missed', 'decided', 'none']),
  lastResponsibleDay: dayOrNull,
  /** The board's last meeting on or before that day. */
  lastMeeting: dayOrNull,
  /** What pays it in that year, most money first. */
  securedBy: z.array(securedBySchema),
})

/** A post that ends with the plan. No kroner: they are sealed. */
const positionSchema = z.object({
  id: text,
  name: text,
  activities: z.array(text),
  /** The host of a shared post, else its other payer. */
  sharedWith: text.nullable(),
  /** A week. */
  hoursPerWeek: hours,
  /** Of a full week of 37 hours, 1/10.000. */
  fullTime: z.int().transform((value) => value as Share),
  endsOn: dayText,
  /** The last day to give notice; null: none stated. */
  noticeOn: dayOrNull,
})

const scenarioSchema = z.object({
  /** Null: the plan as it stands. */
  id: text.nullable(),
  name: text.nullable(),
  note: text.nullable(),
  /** Changes that name what is no longer there. */
  brokenChanges: count,
  /** The 12 months after the plan. */
  year: z.object(sums),
  annualGap: oere,
  annualMissing: oere,
  losing: count,
  activities: count,
  /** Activities with a need of which less than half is firm. */
  underHalf: count,
  /** Landsbyggefonden's firm kroner in that year. */
  fundAmount: oere.nullable(),
  positionsAtRisk: count,
  /** A week. */
  hoursAtRisk: hours,
})

const notCarriedOutSchema = z.object({
  id: text,
  reviewId: text,
  reviewNumber: z.int().nullable(),
  subject: text,
  decision: z.enum(boardDecisions),
  decidedBy: text.nullable(),
  decidedOn: dayOrNull,
  latestOn: dayOrNull,
  postponedTo: dayOrNull,
})

const changedActivitySchema = z.object({
  id: text,
  name: text,
  levelBefore: z.enum(levels),
  level: z.enum(levels),
  gapBefore: oere,
  gap: oere,
})

/** What has happened from one frozen paper to the next. */
const changesSchema = z.object({
  /** The earlier paper's day. */
  since: dayText,
  losingBefore: count,
  losing: count,
  gapBefore: oere,
  gap: oere,
  missingBefore: oere,
  missing: oere,
  added: z.array(z.object({ id: text, name: text })),
  removed: z.array(z.object({ id: text, name: text })),
  /** Its gap is smaller than before. */
  gained: z.array(changedActivitySchema),
  /** Its gap is larger than before. */
  lost: z.array(changedActivitySchema),
})

/**
 * Everything the two pages and the appendix of a board paper are printed from, as plain JSON: what is frozen with a
 * review, and what a draft shows live. Amounts are whole øre; a post's kroner are not in it. Unknown keys are dropped,
 * so two readings of one snapshot are the same to the byte.
 */
export const boardFiguresSchema = z.object({
  version: z.literal(figuresVersion),
  asOf: dayText,
  plan: z.object({
    id: text,
    name: text,
    from: dayText,
    through: dayText,
    secretariat: text,
  }),
  /** The 12 calendar months after the one the plan ends in. */
  yearAfter: z.object({ from: monthText, through: monthText, ...sums }),
  headline: headlineSchema,
  /** From January of the year the plan ends in, at most 36; the activities' cells added. */
  months: z.array(monthSchema).max(36),
  /** By name. */
  activities: z.array(activitySchema),
  /** First notice first. */
  positions: z.array(positionSchema),
  /** The plan as it stands, then those chosen. Empty where none is chosen. */
  scenarios: z.array(scenarioSchema),
  /** *Med 80 % sikkerhed mangler I højst …*; null where nobody can say. */
  chance: z.object({ certainty: z.number(), atMost: oere, openApplications: count }).nullable(),
  /** The latest frozen paper before this one; null for the first of a plan. */
  previous: z
    .object({ id: text, number: z.int(), title: text, asOf: dayText, changes: changesSchema })
    .nullable(),
  /** Of every earlier paper of the plan. */
  notCarriedOut: z.array(notCarriedOutSchema),
})

export type BoardFigures = z.infer<typeof boardFiguresSchema>
export type BoardActivity = z.infer<typeof activitySchema>
export type BoardPosition = z.infer<typeof positionSchema>
export type BoardScenario = z.infer<typeof scenarioSchema>
export type BoardMonth = z.infer<typeof monthSchema>
export type BoardRisk = z.infer<typeof riskSchema>
export type BoardChanges = z.infer<typeof changesSchema>
export type ChangedActivity = z.infer<typeof changedActivitySchema>
export type NotCarriedOut = z.infer<typeof notCarriedOutSchema>
export type SecuredBy = z.infer<typeof securedBySchema>

import { z } from 'zod'
import type { Day } from '../../domain/calendar/day'
import { isDay } from '../../domain/calendar/day'
import type { Month } from '../../domain/calendar/month'
import type { Oere } from '../../domain/money/oere'
import type { KeptFigures, ScenarioChange } from '../../domain/scenarios/scenario'

/** The JSON of a scenario's row. A later shape gets a later number, and the earlier ones stay readable. */
export interface ScenarioContent {
  changes: ScenarioChange[]
  figures: KeptFigures | null
}

const isMonth = (text: string) => /^\d{4}-\d{2}$/.test(text) && isDay(`${text}-01`)

const dayText = z.string().refine(isDay) as unknown as z.ZodType<Day>
const monthText = z.string().refine(isMonth) as unknown as z.ZodType<Month>
const money = z.int() as unknown as z.ZodType<Oere>
const share = z.int().min(0)
const named = z.object({ id: z.string(), name: z.string() })

const change: z.ZodType<ScenarioChange> = z.discriminatedUnion('code', [
  z.object({ code: z.literal('fundRenewed'), share }),
  z.object({ code: z.literal('refused'), grant: named }),
  z.object({ code: z.literal('awarded'), grant: named, amount: money.nullable() }),
  z.object({
    code: z.literal('newGrant'),
    name: z.string(),
    activity: named,
    amount: money,
    from: dayText,
    through: dayText,
  }),
  z.object({
    code: z.literal('partyTakes'),
    organisation: named,
    share,
    activities: z.array(named).nullable(),
    from: monthText.nullable(),
  }),
  z.object({ code: z.literal('positionLapses'), position: named, from: monthText }),
  z.object({ code: z.literal('anchoringFails'), anchoring: named }),
  z.object({ code: z.literal('planExtended'), months: z.int().min(1) }),
])

const figures: z.ZodType<KeptFigures> = z.object({
  on: dayText,
  liveGap: money,
  liveMissing: money,
  gap: money,
  missing: money,
})

const content = z.object({
  version: z.literal(1),
  changes: z.array(change),
  figures: figures.nullable(),
})

/** Reads a row's JSON. Throws for what is none of ours: a row that does not fit is an error, not a guess. */
export function readScenarioContent(text: string): ScenarioContent {
  const { changes, figures: kept } = content.parse(JSON.parse(text))
  return { changes, figures: kept }
}

export function writeScenarioContent({ changes, figures: kept }: ScenarioContent): string {
  return JSON.stringify({ version: 1, changes, figures: kept })
}

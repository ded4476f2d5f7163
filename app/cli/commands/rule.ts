import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Day } from '~/domain/calendar/day'
import { isDay } from '~/domain/calendar/day'
import { noClosingDays } from '~/domain/calendar/working-days'
import type { Shift } from '~/domain/reporting/requirement'
import { shifts } from '~/domain/reporting/requirement'
import { parseRule } from '~/domain/reporting/rule-parse'
import type { RuleProblem } from '~/domain/reporting/rule-problem'
import { scheduleRule } from '~/domain/reporting/schedule'
import type { Arguments } from '../arguments'
import { dayOf, numberOf, readDayText, textOf, textsOf } from '../arguments'
import type { Command } from '../commands'
import type { Answer } from '../outcome'
import { Misused, Refused } from '../outcome'
import { reporting } from '~/i18n/da/reporting'
import { whyText } from '~/i18n/why-text'

const day = z.string().refine(isDay)
const dayOrNull = day.nullish().transform((value) => value ?? null)

const contextShape = z.object({
  from: day,
  through: day,
  award: dayOrNull,
  accepted: dayOrNull,
  planEnd: dayOrNull,
  notice: dayOrNull,
  fiscalStart: z.int().min(1).max(12).nullish(),
  instalments: z.array(day).default([]),
  meetings: z.array(day).default([]),
  shift: z.enum(shifts).default('none'),
})
type RuleContext = z.output<typeof contextShape>

const casesShape = z.object({
  cases: z.array(z.object({ name: z.string(), rule: z.string(), context: contextShape })).default([]),
  invalid: z.array(z.object({ name: z.string(), rule: z.string() })).default([]),
})

export const ruleCommand: Command = {
  usage:
    'rule "TEXT" --from D --through D [--award D] [--accepted D] [--plan-end D] [--fiscal-start M]\n' +
    '      [--instalment D]… [--meeting D]… [--notice D] [--shift none|nextWorkingDay|…]  ·  rule --cases FILE.json',
  does: 'the dates that a rule gives, each with its period and its reason',
  operands: ['TEXT'],
  optionalOperands: 1,
  options: {
    cases: { type: 'string' },
    from: { type: 'string' },
    through: { type: 'string' },
    award: { type: 'string' },
    accepted: { type: 'string' },
    'plan-end': { type: 'string' },
    'fiscal-start': { type: 'string' },
    instalment: { type: 'string', multiple: true },
    meeting: { type: 'string', multiple: true },
    notice: { type: 'string' },
    shift: { type: 'string' },
  },
  run: async (given) => {
    const cases = textOf(given, 'cases')
    const [rule] = given.operands
    if ((cases === undefined) === (rule === undefined))
      throw new Misused('Give a rule, or --cases FILE.json.')
    return cases === undefined ? one(rule!, given) : many(cases)
  },
}

function one(rule: string, given: Arguments): Answer {
  const from = dayOf(given, 'from')
  const through = dayOf(given, 'through')
  if (!from || !through) throw new Misused('A rule is laid on a grant: --from and --through are needed.')
  if (through < from) throw new Refused('--through lies before --from.')
  const shift = textOf(given, 'shift') ?? 'none'
  const known = shifts.find((word) => word === shift)
  if (!known) throw new Misused(`--shift takes one of ${shifts.join(', ')}.`)
  const days = (option: string) => textsOf(given, option).map((text) => readDayText(text, option))
  const found = datesOf(rule, {
    from,
    through,
    award: dayOf(given, 'award') ?? null,
    accepted: dayOf(given, 'accepted') ?? null,
    planEnd: dayOf(given, 'plan-end') ?? null,
    fiscalStart: numberOf(given, 'fiscal-start', 1, 12) ?? null,
    notice: dayOf(given, 'notice') ?? null,
    instalments: days('instalment'),
    meetings: days('meeting'),
    shift: known,
  })
  if (!found.ok) {
    const { category, at, expected } = found.problem
    throw new Refused(`${rule}\n${' '.repeat(at)}^ ${category}: expected ${expected}`, {
      error: found.problem,
    })
  }
  return {
    answer: { dates: found.dates },
    words: found.dates
      .map((date) => `${date.due}  (${date.periodFrom} – ${date.periodThrough})  ${date.why}`)
      .join('\n'),
  }
}

async function many(file: string): Promise<Answer> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Misused(error.code === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be read.`)
  })
  const read = casesShape.safeParse(parseJson(text))
  if (!read.success)
    throw new Refused(`${file} is not in the shape of examples/rules.json.`, { error: read.error.issues })
  const answered = read.data.cases.map(({ name, rule, context }) => answerFor(name, datesOf(rule, context)))
  const refused = read.data.invalid.map(({ name, rule }) => answerFor(name, datesOf(rule, anyGrant)))
  const answer = [...answered, ...refused]
  return { answer, words: `${answer.length} rules` }
}

/** A sentence that cannot be read is refused on any grant. */
const anyGrant = contextShape.parse({ from: '2024-01-01', through: '2026-12-31' })

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

interface RuleDate {
  periodFrom: Day
  periodThrough: Day
  computedDue: Day
  due: Day
  why: string
}

type Dates = { ok: true; dates: RuleDate[] } | { ok: false; problem: RuleProblem }

function answerFor(name: string, found: Dates): object {
  return found.ok ? { name, dates: found.dates } : { name, error: found.problem }
}

function datesOf(rule: string, context: RuleContext): Dates {
  const parsed = parseRule(rule)
  if (!parsed.ok) return { ok: false, problem: parsed.problem }
  const dated = (days: readonly Day[]) => days.map((day, index) => ({ id: String(index), day }))
  const meetings = dated(context.meetings)
  const shift: Shift = context.shift
  const dates = scheduleRule(parsed.rule, {
    grant: { from: context.from, through: context.through },
    awardDay: context.award,
    acceptedOn: context.accepted,
    planEnd: context.planEnd,
    fiscalYearStart: context.fiscalStart ?? 1,
    instalments: dated(context.instalments).map((row) => ({ ...row, receivedOn: row.day })),
    meetingsOf: () => meetings,
    notices: context.notice === null ? [] : dated([context.notice]),
    shift,
    closingDays: noClosingDays,
  })
  return {
    ok: true,
    dates: dates.map(({ period, computedDue, due, why }) => ({
      periodFrom: period.from,
      periodThrough: period.through,
      computedDue,
      due,
      why: whyText(why, reporting),
    })),
  }
}

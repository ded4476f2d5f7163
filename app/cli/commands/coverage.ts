import type { PlanCoverage } from '~/domain/funding/coverage-types'
import { planCoverageAnswer } from '~/usecases/coverage/coverage-answer'
import { keptCoverage } from '~/usecases/coverage/kept-coverage.server'
import { textOf, todayOf } from '../arguments'
import type { Command } from '../commands'
import { chooseSecretariat, withDatabase } from '../open'
import { Refused } from '../outcome'

export const coverageCommand: Command = {
  usage: 'coverage [--plan NAME]',
  does: 'what each activity needs and who pays it, month by month, and what it loses when the plan ends',
  operands: [],
  options: { plan: { type: 'string' } },
  run: (given, terminal) =>
    withDatabase(terminal, async (database) => {
      const secretariatId = await chooseSecretariat(database, given)
      const today = todayOf(given, terminal.now)
      const found = await keptCoverage(database, secretariatId, null, today)
      const name = textOf(given, 'plan')
      const plans = (found?.plans ?? []).filter((plan) => name === undefined || plan.plan === name)
      if (name !== undefined && plans.length === 0) throw new Refused(`There is no plan ${name}.`)
      return {
        answer: { today, plans: plans.map(planCoverageAnswer) },
        words: plans.map(planWords).join('\n\n'),
      }
    }),
}

function planWords(plan: PlanCoverage): string {
  const rows = [...plan.activities]
    .sort((a, b) => b.annualGap - a.annualGap)
    .map((row) => [
      row.activity,
      row.level,
      row.firstUncoveredMonth ?? '-',
      kroner(row.annualGap),
      kroner(row.annualMissing),
    ])
  const table = [
    ['activity', 'level', 'uncovered from', 'not firm, kr. a year', 'no source, kr. a year'],
    ...rows,
  ]
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)))
  const lines = table.map((row) =>
    row
      .map((text, column) => (column < 3 ? text.padEnd(widths[column]!) : text.padStart(widths[column]!)))
      .join('  '),
  )
  return [`${plan.plan} (${plan.from} – ${plan.through})`, ...lines].join('\n')
}

function kroner(amount: number): string {
  return new Intl.NumberFormat('da-DK', { maximumFractionDigits: 0 }).format(amount / 100)
}

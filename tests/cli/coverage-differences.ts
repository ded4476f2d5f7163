type Month = Record<string, number | string>
interface Activity {
  activity: string
  chance: number | null
  months: Month[]
  [field: string]: unknown
}
interface Plan {
  plan: string
  activities: Activity[]
  unassigned: { months: Month[] }
  coFinancing: Record<string, number>
  [field: string]: unknown
}
export interface CoverageAnswer {
  plans: Plan[]
}

const sums = new Set(['annualGap', 'annualMissing', 'expectedUncovered'])

/** Where an answer leaves the tolerance of `examples/README.md`, one line a difference. */
export function coverageDifferences(answer: CoverageAnswer, expected: CoverageAnswer): string[] {
  const found: string[] = []
  const differ = (where: string, is: unknown, should: unknown) =>
    found.push(`${where}: ${JSON.stringify(is)}, expected ${JSON.stringify(should)}`)
  const months = (where: string, is: Month[], should: Month[]) => {
    if (is.length !== should.length) differ(`${where} months`, is.length, should.length)
    should.forEach((month, index) => {
      for (const [field, value] of Object.entries(month)) {
        const given = is[index]?.[field]
        const isClose = typeof value === 'number' ? Math.abs(value - Number(given)) <= 1 : value === given
        if (!isClose) differ(`${where} ${month.month} ${field}`, given, value)
      }
    })
    const need = (rows: Month[]) => rows.reduce((total, row) => total + Number(row.need), 0)
    if (need(is) !== need(should)) differ(`${where} need in all`, need(is), need(should))
  }
  if (answer.plans.length !== expected.plans.length)
    differ('plans', answer.plans.length, expected.plans.length)
  for (const plan of expected.plans) {
    const given = answer.plans.find((one) => one.plan === plan.plan)
    if (!given) {
      differ(plan.plan, undefined, plan.plan)
      continue
    }
    for (const field of ['from', 'through', 'horizon']) {
      if (given[field] !== plan[field]) differ(`${plan.plan} ${field}`, given[field], plan[field])
    }
    for (const [field, value] of Object.entries(plan.coFinancing)) {
      const allowed = field === 'inKind' || field === 'total' ? given.unassigned.months.length : 0
      if (Math.abs(Number(given.coFinancing[field]) - value) > allowed) {
        differ(`${plan.plan} ${field}`, given.coFinancing[field], value)
      }
    }
    months(`${plan.plan} own hours`, given.unassigned.months, plan.unassigned.months)
    if (given.activities.length !== plan.activities.length) {
      differ(`${plan.plan} activities`, given.activities.length, plan.activities.length)
    }
    for (const activity of plan.activities) {
      const one = given.activities.find((row) => row.activity === activity.activity)
      if (!one) {
        differ(activity.activity, undefined, activity.activity)
        continue
      }
      months(activity.activity, one.months, activity.months)
      for (const [field, value] of Object.entries(activity)) {
        if (field === 'months') continue
        const tolerance = field === 'chance' ? 1e-9 : sums.has(field) ? 12 : 0
        const isClose =
          typeof value === 'number' && typeof one[field] === 'number'
            ? Math.abs(value - one[field]) <= tolerance
            : value === one[field]
        if (!isClose) differ(`${activity.activity} ${field}`, one[field], value)
      }
    }
  }
  return found
}

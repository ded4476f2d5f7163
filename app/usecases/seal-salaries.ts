import type { Entitled } from '~/domain/access/rights'
import { maySeeSalaries } from '~/domain/access/rights'
import type { CostLine } from '~/domain/activities/activity'
import type { CoverageSource } from '~/domain/funding/coverage-types'
import type { Oere } from '~/domain/money/oere'

/** An amount as an actor gets it: null where it is a salary figure and the actor may not see those. */
export function sealed(
  actor: Entitled,
  isSalary: boolean,
  amount: Oere,
): { amount: Oere | null; isSealed: boolean } {
  const isSealed = isSalary && !maySeeSalaries(actor)
  return { amount: isSealed ? null : amount, isSealed }
}

/** What a `løn` line costs is sealed; what any other line costs is not. */
export function isSalaryLine(line: Pick<CostLine, 'kind'>): boolean {
  return line.kind === 'salary'
}

/** Money that reaches an activity through a post is that post's cost, payer by payer. */
export function isSalaryMoney(source: Pick<CoverageSource, 'via'>): boolean {
  return source.via === 'position'
}

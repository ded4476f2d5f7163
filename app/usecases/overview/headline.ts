import type { ActivityCoverage, Level } from '~/domain/funding/coverage-types'
import { sum } from '~/domain/money/oere'
import type { Headline } from './overview'

/** Whether an activity loses funding when its plan ends: `lost` or `partly`. */
export function losesFunding({ level }: { level: Level }): boolean {
  return level === 'lost' || level === 'partly'
}

/** The figures of the sentence a page of coverage opens with. Activities that close are never red and owe nothing. */
export function headlineOf(activities: readonly ActivityCoverage[]): Headline {
  const losing = activities.filter(losesFunding)
  const count = (level: Level) => activities.filter((activity) => activity.level === level).length
  const flagged = (flag: keyof ActivityCoverage['flags']) =>
    activities.filter((activity) => activity.flags[flag]).length
  const uncovered = losing.flatMap((activity) => activity.firstUncoveredMonth ?? []).sort()
  return {
    losing: losing.length,
    activities: activities.length,
    secured: activities.filter(({ level, flags }) => level === 'secured' && !flags.noCostsEntered).length,
    closing: count('closing'),
    lost: count('lost'),
    partly: count('partly'),
    noCostsEntered: activities.filter(({ level, flags }) => level !== 'closing' && flags.noCostsEntered)
      .length,
    alreadyMissing: flagged('alreadyMissing'),
    awaitsDecision: flagged('awaitsDecision'),
    annualGap: sum(activities.map((activity) => activity.annualGap)),
    annualMissing: sum(activities.map((activity) => activity.annualMissing)),
    firstUncoveredMonth: uncovered[0] ?? null,
  }
}

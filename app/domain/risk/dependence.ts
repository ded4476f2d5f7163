import type { Hours } from '../money/oere'
import type { FactorValue } from './factor'

export type DependenceReason =
  { code: 'largestPost'; positionId: string; hours: Hours; total: Hours } | { code: 'noHours' }

/** The largest share of an activity's hours a week that hangs on one post; unknown where no hours are entered. */
export function dependence(hoursByPosition: ReadonlyMap<string, Hours>): FactorValue<DependenceReason> {
  const posts = [...hoursByPosition].filter(([, hours]) => hours > 0)
  const total = posts.reduce((sum, [, hours]) => sum + hours, 0) as Hours
  const [first, ...others] = posts
  if (!first) return { value: null, reason: { code: 'noHours' } }
  const [positionId, hours] = others.reduce((most, post) => (post[1] > most[1] ? post : most), first)
  return { value: hours / total, reason: { code: 'largestPost', positionId, hours, total } }
}

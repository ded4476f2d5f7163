import type { BoardActivity, BoardChanges, BoardFigures, ChangedActivity } from './board-figures'

type Compared = Pick<BoardFigures, 'asOf' | 'headline' | 'activities'>

/**
 * What has happened from one paper to the next: activities by id, so that a new name is no new activity. A gap that
 * is smaller is gained, one that is larger lost, the largest step first.
 */
export function changesSince(before: Compared, now: Pick<Compared, 'headline' | 'activities'>): BoardChanges {
  const earlier = new Map(before.activities.map((activity) => [activity.id, activity]))
  const there = new Set(now.activities.map(({ id }) => id))
  const changed = now.activities.flatMap((activity) => {
    const old = earlier.get(activity.id)
    return old && old.annualGap !== activity.annualGap ? [changedActivity(old, activity)] : []
  })
  return {
    since: before.asOf,
    losingBefore: before.headline.losing,
    losing: now.headline.losing,
    gapBefore: before.headline.annualGap,
    gap: now.headline.annualGap,
    missingBefore: before.headline.annualMissing,
    missing: now.headline.annualMissing,
    added: now.activities.filter(({ id }) => !earlier.has(id)).map(named),
    removed: before.activities.filter(({ id }) => !there.has(id)).map(named),
    gained: changed.filter(({ gap, gapBefore }) => gap < gapBefore).sort(bySize),
    lost: changed.filter(({ gap, gapBefore }) => gap > gapBefore).sort(bySize),
  }
}

function changedActivity(old: BoardActivity, { id, name, level, annualGap }: BoardActivity): ChangedActivity {
  return { id, name, levelBefore: old.level, level, gapBefore: old.annualGap, gap: annualGap }
}

function named({ id, name }: BoardActivity): { id: string; name: string } {
  return { id, name }
}

function bySize(a: ChangedActivity, b: ChangedActivity): number {
  return Math.abs(b.gap - b.gapBefore) - Math.abs(a.gap - a.gapBefore)
}

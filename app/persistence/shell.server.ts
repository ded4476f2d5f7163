import type { SecretariatId } from '../domain/access/secretariat-id'
import type { Day } from '../domain/calendar/day'
import type { Db } from './db.server'

/** A plan with how many activities and grants it has. */
export interface CountedPlan {
  id: string
  name: string
  from: Day
  through: Day
  activities: number
  grants: number
}

/** The plans of a secretariat in the order of their rows, and whether it is the demo: what the frame of every page needs. */
export async function loadFrame(
  db: Db,
  secretariatId: SecretariatId,
): Promise<{ isDemo: boolean; plans: CountedPlan[] }> {
  const [secretariat, plans] = await Promise.all([
    db.secretariat.findUniqueOrThrow({ where: { id: secretariatId }, select: { isDemo: true } }),
    db.plan.findMany({
      where: { secretariatId },
      select: {
        id: true,
        name: true,
        from: true,
        through: true,
        _count: { select: { activities: true, grants: true } },
      },
      orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
    }),
  ])
  return {
    isDemo: secretariat.isDemo,
    plans: plans.map(({ _count, from, through, ...plan }) => ({
      ...plan,
      from: from as Day,
      through: through as Day,
      activities: _count.activities,
      grants: _count.grants,
    })),
  }
}

import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { Day } from '../../domain/calendar/day'
import { day } from '../../domain/calendar/day'
import type { Db } from '../db.server'

/** The body that follows an effort area, with its next meeting. */
export interface SteeringGroup {
  id: string
  name: string
  nextMeeting: { day: Day; time: string | null; place: string | null } | null
}

/** The bodies of a plan by the effort area they follow: a steering group before others, else the first. */
export async function loadSteeringGroups(
  db: Db,
  secretariatId: SecretariatId,
  planId: string,
  today: Day,
): Promise<Map<string, SteeringGroup>> {
  const bodies = await db.body.findMany({
    where: { secretariatId, planId, effortArea: { not: null } },
    orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      name: true,
      level: true,
      effortArea: true,
      meetings: {
        where: { secretariatId, day: { gte: today } },
        orderBy: [{ day: 'asc' }, { time: 'asc' }],
        take: 1,
        select: { day: true, time: true, place: true },
      },
    },
  })
  const groups = new Map<string, SteeringGroup>()
  const inOrder = [
    ...bodies.filter(({ level }) => level === 'steeringGroup'),
    ...bodies.filter(({ level }) => level !== 'steeringGroup'),
  ]
  for (const { id, name, effortArea, meetings } of inOrder) {
    if (effortArea === null || groups.has(effortArea)) continue
    const [next] = meetings
    groups.set(effortArea, { id, name, nextMeeting: next ? { ...next, day: day(next.day) } : null })
  }
  return groups
}

/** A body is given an effort area to follow, unless it has one. */
export async function followEffortArea(
  db: Db,
  secretariatId: SecretariatId,
  id: string,
  effortArea: string,
): Promise<void> {
  await db.body.updateMany({ where: { secretariatId, id, effortArea: null }, data: { effortArea } })
}

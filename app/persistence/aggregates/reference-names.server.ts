import type { RecordKind } from '../../domain/access/rights'
import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { Db } from '../db.server'
import { Prisma } from '../generated/sqlite/client'
import type { PointingRow } from './aggregate.server'

export interface NamedReference {
  kind: RecordKind | 'membership' | 'invitation'
  id: string
  name: string
  role: string
}

interface Way {
  table: string
  column: string
}

/** Which record a row belongs to and what that is called: its own name column, or its parent's. */
interface Naming {
  kind: NamedReference['kind']
  /** The table the name stands in, and the column that leads there; of several, the one set. Absent: the row itself. */
  through?: Way | readonly Way[]
  name: string
}

const namings: Record<string, Naming> = {
  Activity: { kind: 'activity', name: 'name' },
  Agreement: { kind: 'agreement', name: 'title' },
  AgreementParty: {
    kind: 'agreement',
    through: { table: 'Agreement', column: 'agreementId' },
    name: 'title',
  },
  Anchoring: {
    kind: 'anchoring',
    through: [
      { table: 'Activity', column: 'activityId' },
      { table: 'Collaboration', column: 'collaborationId' },
      { table: 'Plan', column: 'planId' },
    ],
    name: 'name',
  },
  AnchoringStep: { kind: 'anchoringStep', name: 'title' },
  BoardComment: { kind: 'boardReview', through: { table: 'BoardReview', column: 'reviewId' }, name: 'title' },
  BoardLink: { kind: 'boardReview', through: { table: 'BoardReview', column: 'reviewId' }, name: 'title' },
  BoardReview: { kind: 'boardReview', name: 'title' },
  Body: { kind: 'body', name: 'name' },
  BodyMember: { kind: 'body', through: { table: 'Body', column: 'bodyId' }, name: 'name' },
  ChangeRequest: { kind: 'grant', through: { table: 'Grant', column: 'grantId' }, name: 'reference' },
  Collaboration: { kind: 'collaboration', name: 'name' },
  CollaborationParticipant: {
    kind: 'collaboration',
    through: { table: 'Collaboration', column: 'collaborationId' },
    name: 'name',
  },
  Contact: { kind: 'contact', name: 'name' },
  Grant: { kind: 'grant', name: 'reference' },
  Instalment: { kind: 'grant', through: { table: 'Grant', column: 'grantId' }, name: 'reference' },
  Invitation: { kind: 'invitation', name: 'email' },
  MeetingAttendance: { kind: 'meeting', through: { table: 'Meeting', column: 'meetingId' }, name: 'day' },
  Membership: { kind: 'membership', name: 'role' },
  Milestone: { kind: 'milestone', name: 'title' },
  Obligation: {
    kind: 'requirement',
    through: { table: 'Requirement', column: 'requirementId' },
    name: 'name',
  },
  Plan: { kind: 'plan', name: 'name' },
  Position: { kind: 'position', name: 'name' },
  PositionShare: { kind: 'position', through: { table: 'Position', column: 'positionId' }, name: 'name' },
  Requirement: { kind: 'requirement', name: 'name' },
  RequirementArtefact: {
    kind: 'requirement',
    through: { table: 'Requirement', column: 'requirementId' },
    name: 'name',
  },
}

/** The tables whose rows can be told by name. */
export const namedTables: ReadonlySet<string> = new Set(Object.keys(namings))

/** The records that rows belong to, by name; several rows of one record in one role are told once. */
export async function nameReferences(
  db: Db,
  secretariatId: SecretariatId,
  rows: readonly PointingRow[],
): Promise<NamedReference[]> {
  const byTable = new Map<string, PointingRow[]>()
  for (const row of rows) byTable.set(row.table, [...(byTable.get(row.table) ?? []), row])
  const named = new Map<string, NamedReference>()
  for (const [table, pointing] of byTable) {
    const naming = namings[table]
    if (!naming) throw new Error(`no name for rows of ${table}`)
    const names = await namesOf(db, secretariatId, table, naming, [...new Set(pointing.map((row) => row.id))])
    for (const row of pointing) {
      const found = names.get(row.id)
      const reference = {
        kind: naming.kind,
        id: found?.id ?? row.id,
        name: found?.name ?? '',
        role: row.column,
      }
      named.set(`${table}.${row.column}.${reference.id}`, reference)
    }
  }
  return [...named.values()]
}

async function namesOf(
  db: Db,
  secretariatId: SecretariatId,
  table: string,
  { through, name }: Naming,
  ids: readonly string[],
): Promise<Map<string, { id: string; name: string }>> {
  const ways = through === undefined ? [] : [through].flat()
  const parent = (at: number, column: string) => `p${at}."${column}"`
  const told = (column: string) =>
    ways.length === 0
      ? `r."${column}"`
      : ways.length === 1
        ? parent(0, column)
        : `COALESCE(${ways.map((_, at) => parent(at, column)).join(', ')})`
  const joins = ways.map(
    (way, at) =>
      `LEFT JOIN "${way.table}" p${at} ON p${at}."secretariatId" = r."secretariatId" AND p${at}."id" = r."${way.column}"`,
  )
  const select = Prisma.raw(
    `SELECT r."id" AS "rowId", ${told('id')} AS "id", ${told(name)} AS "name" FROM "${table}" r ${joins.join(' ')}`,
  )
  const found = new Map<string, { id: string; name: string }>()
  for (let start = 0; start < ids.length; start += 5_000) {
    const chunk = Prisma.join(ids.slice(start, start + 5_000))
    const rows = await db.$queryRaw<{ rowId: string; id: string | null; name: string | null }[]>(
      Prisma.sql`${select} WHERE r."secretariatId" = ${secretariatId} AND r."id" IN (${chunk})`,
    )
    for (const row of rows) found.set(row.rowId, { id: row.id ?? row.rowId, name: row.name ?? '' })
  }
  return found
}

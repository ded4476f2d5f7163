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

/** Which record a row belongs to and what that is called: its own name column, or its parent's. */
interface Naming {
  kind: NamedReference['kind']
  /** The table the name stands in, and the column that leads there; absent: the row itself. */
  through?: { table: string; column: string }
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
  Anchoring: { kind: 'anchoring', through: { table: 'Activity', column: 'activityId' }, name: 'name' },
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
  const column = (of: string, what: string) => Prisma.raw(`${of}."${what}"`)
  const own = Prisma.raw(`"${table}"`)
  const found = new Map<string, { id: string; name: string }>()
  for (let start = 0; start < ids.length; start += 5_000) {
    const chunk = Prisma.join(ids.slice(start, start + 5_000))
    const rows = await db.$queryRaw<{ rowId: string; id: string | null; name: string | null }[]>(
      through
        ? Prisma.sql`SELECT r."id" AS "rowId", p."id" AS "id", ${column('p', name)} AS "name" FROM ${own} r LEFT JOIN ${Prisma.raw(`"${through.table}"`)} p ON p."secretariatId" = r."secretariatId" AND p."id" = ${column('r', through.column)} WHERE r."secretariatId" = ${secretariatId} AND r."id" IN (${chunk})`
        : Prisma.sql`SELECT r."id" AS "rowId", r."id" AS "id", ${column('r', name)} AS "name" FROM ${own} r WHERE r."secretariatId" = ${secretariatId} AND r."id" IN (${chunk})`,
    )
    for (const row of rows) found.set(row.rowId, { id: row.id ?? row.rowId, name: row.name ?? '' })
  }
  return found
}

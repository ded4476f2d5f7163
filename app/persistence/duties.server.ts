import type { SecretariatId } from '../domain/access/secretariat-id'
import type { DutyKind, Parts } from '../domain/organisations/handover'
import { dutyKinds } from '../domain/organisations/handover'
import type { Db } from './db.server'
import { Prisma } from './generated/sqlite/client'

/** A record somebody has a part in. */
export interface Duty {
  kind: DutyKind
  id: string
  name: string
  planId: string | null
  parts: Parts
}

/** Where a kind's duties lie: fixed texts, written here and nowhere else. */
interface DutyTable {
  table: string
  fields: readonly string[]
  name: string
  planId: string
  /** Tables the name and the plan are of; `t` is the record. */
  joins?: string
  /** Without it every record counts; with it only those still to do. */
  open?: string
}

const people = ['responsibleId', 'deputyId'] as const
const join = (table: string, alias: string, column: string, from = 't', kind = 'JOIN') =>
  `${kind} "${table}" ${alias} ON ${alias}."secretariatId" = t."secretariatId" AND ${alias}."id" = ${from}."${column}"`
const grant = join('Grant', 'g', 'grantId')
const ofGrant = (name: string) => ({ name: `g."reference" || ': ' || ${name}`, planId: 'g."planId"' })

const dutyTables: Record<DutyKind, DutyTable> = {
  activity: { table: 'Activity', fields: people, name: 't."name"', planId: 't."planId"' },
  milestone: {
    table: 'Milestone',
    fields: people,
    name: `a."name" || ': ' || t."title"`,
    planId: 'a."planId"',
    joins: join('Activity', 'a', 'activityId'),
    open: 't."doneOn" IS NULL',
  },
  agreement: { table: 'Agreement', fields: people, name: 't."title"', planId: 't."planId"' },
  position: { table: 'Position', fields: ['dailyLeaderContactId'], name: 't."name"', planId: 't."planId"' },
  grant: { table: 'Grant', fields: people, name: 't."reference"', planId: 't."planId"' },
  instalment: {
    table: 'Instalment',
    fields: people,
    ...ofGrant(`t."number"`),
    joins: grant,
    open: 't."receivedOn" IS NULL',
  },
  changeRequest: {
    table: 'ChangeRequest',
    fields: people,
    ...ofGrant(`t."text"`),
    joins: grant,
    open: 't."answeredOn" IS NULL',
  },
  requirement: {
    table: 'Requirement',
    fields: [...people, 'reviewerId', 'signerId'],
    ...ofGrant(`t."name"`),
    joins: grant,
  },
  obligation: {
    table: 'Obligation',
    fields: people,
    ...ofGrant(`r."name"`),
    joins: `${join('Requirement', 'r', 'requirementId')} ${join('Grant', 'g', 'grantId', 'r')}`,
    open: `t."status" NOT IN ('submitted', 'approved', 'waived')`,
  },
  anchoringStep: {
    table: 'AnchoringStep',
    fields: people,
    name: 't."title"',
    planId: 'COALESCE(n."planId", a."planId", c."planId")',
    joins: [
      join('Anchoring', 'n', 'anchoringId'),
      join('Activity', 'a', 'activityId', 'n', 'LEFT JOIN'),
      join('Collaboration', 'c', 'collaborationId', 'n', 'LEFT JOIN'),
    ].join(' '),
    open: 't."doneOn" IS NULL',
  },
  collaboration: {
    table: 'Collaboration',
    fields: ['heldTogetherById'],
    name: 't."name"',
    planId: 't."planId"',
  },
  body: { table: 'Body', fields: people, name: 't."name"', planId: 't."planId"' },
}

/** Everything a contact answers for and that is still to do, by kind and name. One query a kind. */
export async function loadDuties(
  db: Db,
  secretariatId: SecretariatId,
  contactId: string,
  kinds: readonly DutyKind[] = dutyKinds,
): Promise<Duty[]> {
  const duties: Duty[] = []
  for (const kind of kinds) {
    const { table, fields, name, planId, joins = '', open } = dutyTables[kind]
    const columns = fields.map((field) => `t."${field}"`).join(', ')
    const isTheirs = Prisma.join(
      fields.map((field) => Prisma.sql`${Prisma.raw(`t."${field}"`)} = ${contactId}`),
      ' OR ',
    )
    const rows = await db.$queryRaw<({ id: string; name: string; planId: string | null } & Parts)[]>(
      Prisma.sql`SELECT t."id", ${Prisma.raw(`${name} AS "name", ${planId} AS "planId", ${columns}`)}
        FROM ${Prisma.raw(`"${table}" t ${joins}`)}
        WHERE t."secretariatId" = ${secretariatId} AND (${isTheirs}) ${Prisma.raw(open ? `AND ${open}` : '')}
        ORDER BY 2, 1`,
    )
    for (const row of rows) {
      const parts = Object.fromEntries(fields.map((field) => [field, row[field] ?? null]))
      duties.push({ kind, id: row.id, name: row.name, planId: row.planId, parts })
    }
  }
  return duties
}

/** Writes who has the parts of a record from now on; its version grows, so an open form sees it. */
export async function saveParts(
  db: Db,
  secretariatId: SecretariatId,
  { kind, id, parts }: Pick<Duty, 'kind' | 'id' | 'parts'>,
): Promise<void> {
  const { table, fields } = dutyTables[kind]
  const assignments = Prisma.join(
    fields.map((field) => Prisma.sql`${Prisma.raw(`"${field}"`)} = ${parts[field] ?? null}`),
    ', ',
  )
  await db.$executeRaw(
    Prisma.sql`UPDATE ${Prisma.raw(`"${table}"`)} SET ${assignments}, "version" = "version" + 1
      WHERE "secretariatId" = ${secretariatId} AND "id" = ${id}`,
  )
}

/** What a requirement is made of, and who makes and signs each part of it. */
export interface ArtefactDuty {
  id: string
  requirementId: string
  name: string
  planId: string | null
  artefact: string
  makerId: string | null
  signerId: string | null
}

/** The artefacts a contact makes or signs; they belong to their requirement and have no version of their own. */
export async function loadArtefactDuties(
  db: Db,
  secretariatId: SecretariatId,
  contactId: string,
): Promise<ArtefactDuty[]> {
  const rows = await db.requirementArtefact.findMany({
    where: { secretariatId, OR: [{ makerId: contactId }, { signerId: contactId }] },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      requirementId: true,
      artefact: true,
      makerId: true,
      signerId: true,
      requirement: { select: { name: true, grant: { select: { reference: true, planId: true } } } },
    },
  })
  return rows.map(({ requirement: { name, grant: of }, ...row }) => ({
    ...row,
    name: `${of.reference}: ${name}`,
    planId: of.planId,
  }))
}

/** Moves the artefacts of requirements from one contact to another. The versions are the requirements'. */
export async function moveArtefacts(
  db: Db,
  secretariatId: SecretariatId,
  fromId: string,
  toId: string,
): Promise<void> {
  await db.requirementArtefact.updateMany({
    where: { secretariatId, makerId: fromId },
    data: { makerId: toId },
  })
  await db.requirementArtefact.updateMany({
    where: { secretariatId, signerId: fromId },
    data: { signerId: toId },
  })
}

/** Lets an open form of a requirement see that one of its parts has changed. */
export async function raiseRequirementVersions(
  db: Db,
  secretariatId: SecretariatId,
  ids: readonly string[],
): Promise<void> {
  await db.requirement.updateMany({
    where: { secretariatId, id: { in: [...ids] } },
    data: { version: { increment: 1 } },
  })
}

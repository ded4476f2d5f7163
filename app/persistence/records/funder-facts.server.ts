import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { FunderFacts } from '../../domain/organisations/funder-facts'
import type { Db } from '../db.server'
import type { Prisma } from '../generated/sqlite/client'

/** What is kept of organisations as givers of money, by the organisation's id. */
export async function loadFunderFacts(
  db: Db,
  secretariatId: SecretariatId,
  where: Prisma.OrganisationWhereInput = {},
): Promise<Map<string, FunderFacts & { version: number }>> {
  const rows = await db.organisation.findMany({
    where: { ...where, secretariatId },
    select: {
      id: true,
      version: true,
      acceptsNoStartedProjects: true,
      answerDays: true,
      eligibleHolders: true,
      note: true,
    },
  })
  return new Map(rows.map(({ id, ...facts }) => [id, facts]))
}

/** Makes an organisation's version the next one where what belongs to it has changed; false where it was another. */
export async function raiseOrganisationVersion(
  db: Db,
  secretariatId: SecretariatId,
  id: string,
  version: number,
): Promise<boolean> {
  const { count } = await db.organisation.updateMany({
    where: { secretariatId, id, version },
    data: { version: { increment: 1 } },
  })
  return count > 0
}

/** Overwrites what is kept of a funder, without a new version: for records as they are made. */
export async function overwriteFunderFacts(
  db: Db,
  secretariatId: SecretariatId,
  id: string,
  facts: FunderFacts,
): Promise<void> {
  await db.organisation.updateMany({ where: { secretariatId, id }, data: facts })
}

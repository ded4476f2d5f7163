import type { SecretariatId } from '../domain/access/secretariat-id'
import { day } from '../domain/calendar/day'
import type { RequirementTemplate, TemplateRequirement } from '../domain/reporting/templates/template'
import type { Db } from './db.server'
import { newId } from './new-id.server'

/** A secretariat's own templates, every version, the newest first. */
export async function loadOwnTemplates(db: Db, secretariatId: SecretariatId): Promise<RequirementTemplate[]> {
  const rows = await db.requirementTemplate.findMany({
    where: { secretariatId },
    orderBy: [{ key: 'asc' }, { templateVersion: 'desc' }],
    select: {
      key: true,
      templateVersion: true,
      title: true,
      validFrom: true,
      source: true,
      content: true,
    },
  })
  return rows.map((row) => {
    const { funder, requirements } = JSON.parse(row.content) as {
      funder: string
      requirements: TemplateRequirement[]
    }
    return {
      key: row.key,
      version: row.templateVersion,
      funder,
      title: row.title,
      readOn: day(row.validFrom ?? '1900-01-01'),
      sources: row.source === null ? [] : [{ title: row.source, address: '' }],
      requirements,
      notes: [],
    }
  })
}

/** Keeps a template as a version of its own; earlier versions stay as they were. */
export async function insertOwnTemplate(
  db: Db,
  secretariatId: SecretariatId,
  template: RequirementTemplate,
): Promise<void> {
  const { key, version, funder, title, readOn, sources, requirements } = template
  await db.requirementTemplate.create({
    data: {
      secretariatId,
      id: newId(),
      key,
      templateVersion: version,
      title,
      validFrom: readOn,
      source: sources[0]?.title ?? null,
      content: JSON.stringify({ funder, requirements }),
    },
    select: { id: true },
  })
}

/** Which template and version a grant's requirements were made from. */
export async function loadTemplateOfGrant(
  db: Db,
  secretariatId: SecretariatId,
  id: string,
): Promise<{ key: string; version: number } | null> {
  const row = await db.grant.findFirst({
    where: { secretariatId, id },
    select: { templateKey: true, templateVersion: true },
  })
  return row?.templateKey && row.templateVersion !== null
    ? { key: row.templateKey, version: row.templateVersion }
    : null
}

export async function keepTemplateOfGrant(
  db: Db,
  secretariatId: SecretariatId,
  id: string,
  { key, version }: Pick<RequirementTemplate, 'key' | 'version'>,
): Promise<void> {
  await db.grant.updateMany({
    where: { secretariatId, id },
    data: { templateKey: key, templateVersion: version },
  })
}

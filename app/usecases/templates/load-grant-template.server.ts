import type { SecretariatId } from '~/domain/access/secretariat-id'
import { templateFromLibrary } from '~/domain/reporting/templates/funder-library'
import type { Db } from '~/persistence/db.server'
import { loadOwnTemplates, loadTemplateOfGrant } from '~/persistence/requirement-templates.server'

/** The template that a grant's requirements were made from, in the version it was given. */
export async function loadGrantTemplate(
  db: Db,
  secretariatId: SecretariatId,
  grantId: string,
): Promise<{ title: string; version: number } | null> {
  const kept = await loadTemplateOfGrant(db, secretariatId, grantId)
  if (!kept) return null
  const found =
    templateFromLibrary(kept.key, kept.version) ??
    (await loadOwnTemplates(db, secretariatId)).find(
      ({ key, version }) => key === kept.key && version === kept.version,
    )
  return { title: found ? `${found.funder}, ${found.title}` : kept.key, version: kept.version }
}

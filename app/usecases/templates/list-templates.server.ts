import { may } from '~/domain/access/rights'
import type { SecretariatId } from '~/domain/access/secretariat-id'
import { funderLibrary } from '~/domain/reporting/templates/funder-library'
import type { Db } from '~/persistence/db.server'
import { loadOwnTemplates } from '~/persistence/requirement-templates.server'
import type { UseCaseContext } from '../context'
import { forbidden } from '../refusals'
import type { ListTemplatesResult, ShownTemplate } from './template-pages'

/** *Fondsbiblioteket* with the secretariat's own templates before it. */
export async function listTemplates({
  db: { client: db },
  actor,
}: UseCaseContext): Promise<ListTemplatesResult> {
  if (!may(actor, 'read', 'requirement')) return forbidden
  return { ok: true, templates: await allTemplates(db, actor.secretariatId) }
}

export async function allTemplates(db: Db, secretariatId: SecretariatId): Promise<ShownTemplate[]> {
  const own = await loadOwnTemplates(db, secretariatId)
  return [
    ...own.map((template) => ({ ...template, isOwn: true })),
    ...funderLibrary.map((template) => ({ ...template, isOwn: false })),
  ]
}

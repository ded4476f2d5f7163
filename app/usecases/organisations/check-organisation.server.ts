import type { Organisation } from '~/domain/organisations/organisation'
import { organisationProblems } from '~/domain/organisations/organisation-problems'
import { textProblems } from '~/domain/privacy/text-problems'
import type { FieldProblem } from '~/domain/secretariat/field-problem'
import { idWith } from '~/persistence/aggregates/aggregate.server'
import type { Db } from '~/persistence/db.server'
import { loadSecretariatRecords } from '~/persistence/records/load-secretariat-records.server'
import type { UseCaseContext } from '../context'
import { firstOverGiven } from '../grants/over-given.server'

/** Everything that keeps an organisation from being saved as it is; `before` is null for a new one. */
export async function checkOrganisation(
  db: Db,
  { actor: { secretariatId } }: UseCaseContext,
  organisation: Organisation,
  before: Organisation | null,
): Promise<FieldProblem[]> {
  const takenBy = await idWith(
    db,
    secretariatId,
    'Organisation',
    { name: organisation.name },
    organisation.id,
  )
  const problems = [
    ...organisationProblems(organisation, { isNameTaken: takenBy !== null }),
    ...textProblems(organisation),
  ]
  const bringsFoundationVat =
    before &&
    ((organisation.isPublicAuthority && !before.isPublicAuthority) ||
      (organisation.kind === 'foundation' && before.kind !== 'foundation'))
  if (bringsFoundationVat && problems.length === 0) {
    const records = await loadSecretariatRecords(db, secretariatId)
    const over = await firstOverGiven(db, secretariatId, {
      ...records,
      organisations: records.organisations.map((other) =>
        other.id === organisation.id ? organisation : other,
      ),
      grants: records.grants.filter(
        (grant) =>
          grant.funderId === organisation.id ||
          (grant.holderId ?? records.plans.find((plan) => plan.id === grant.planId)?.holderId) ===
            organisation.id,
      ),
    })
    const field = organisation.isPublicAuthority && !before.isPublicAuthority ? 'isPublicAuthority' : 'kind'
    if (over) problems.push({ field, problem: 'belowGivenOut', ...over })
  }
  return problems
}

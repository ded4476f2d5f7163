import type { Organisation } from '~/domain/organisations/organisation'

const givingKinds = new Set<Organisation['kind']>(['landsbyggefonden', 'foundation', 'state'])

/** Whether an organisation belongs among the funders: by what it is, or because it has given or has rounds. */
export function givesMoney(
  organisation: Organisation,
  around: { grantFunderIds: ReadonlySet<string>; roundFunderIds: ReadonlySet<string> },
): boolean {
  return (
    givingKinds.has(organisation.kind) ||
    around.grantFunderIds.has(organisation.id) ||
    around.roundFunderIds.has(organisation.id)
  )
}

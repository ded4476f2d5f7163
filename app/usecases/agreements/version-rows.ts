import type { AgreementState } from '~/domain/agreements/versions'
import { versionStates } from '~/domain/agreements/versions'
import type { Day } from '~/domain/calendar/day'
import type { KeptAgreement } from '~/persistence/records/agreements.server'
import type { VersionRow } from './agreement-pages'

/** The versions of one agreement with how each stands, in the order given. */
export function versionRows(versions: readonly KeptAgreement[], today: Day): VersionRow[] {
  const states = versionStates(versions, today)
  return versions.map((version) => versionRow(version, states.get(version.id)!))
}

function versionRow(version: KeptAgreement, state: AgreementState): VersionRow {
  const { id, versionLabel, approvedBy, approvedOn, validFrom, validThrough } = version
  return { id, versionLabel, state, approvedBy, approvedOn, validFrom, validThrough }
}

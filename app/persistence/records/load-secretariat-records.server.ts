import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { CoverageRecords } from '../../domain/funding/coverage-types'
import type { SecretariatRecords, SecretariatSettings } from '../../domain/secretariat/secretariat-records'
import type { Db } from '../db.server'
import { loadActivities, loadCostLines } from './activities.server'
import { loadAnchorings, loadCollaborations } from './anchorings.server'
import { loadBodies, loadBodyMembers, loadMeetings } from './bodies.server'
import { loadAllocations, loadGrants, loadInstalments } from './grants.server'
import { loadContacts, loadOrganisations } from './organisations.server'
import { loadPlans } from './plans.server'
import { loadPositionAssignments, loadPositionShares, loadPositions } from './positions.server'
import { loadObligations, loadRequirements } from './requirements.server'

/** Everything a secretariat plans with, in the order of its rows. 26 queries, however much there is. */
export async function loadSecretariatRecords(
  db: Db,
  secretariatId: SecretariatId,
): Promise<SecretariatRecords> {
  return {
    plans: await loadPlans(db, secretariatId),
    organisations: await loadOrganisations(db, secretariatId),
    contacts: await loadContacts(db, secretariatId),
    activities: await loadActivities(db, secretariatId),
    costLines: await loadCostLines(db, secretariatId),
    positions: await loadPositions(db, secretariatId),
    positionShares: await loadPositionShares(db, secretariatId),
    positionAssignments: await loadPositionAssignments(db, secretariatId),
    grants: await loadGrants(db, secretariatId),
    instalments: await loadInstalments(db, secretariatId),
    allocations: await loadAllocations(db, secretariatId),
    requirements: await loadRequirements(db, secretariatId),
    obligations: await loadObligations(db, secretariatId),
    anchorings: await loadAnchorings(db, secretariatId),
    collaborations: await loadCollaborations(db, secretariatId),
    bodies: await loadBodies(db, secretariatId),
    bodyMembers: await loadBodyMembers(db, secretariatId),
    meetings: await loadMeetings(db, secretariatId),
  }
}

/** What coverage of every plan reads, and no more. A fixed number of queries, however much there is. */
export async function loadCoverageRecords(db: Db, secretariatId: SecretariatId): Promise<CoverageRecords> {
  return {
    plans: await loadPlans(db, secretariatId),
    organisations: await loadOrganisations(db, secretariatId),
    activities: await loadActivities(db, secretariatId),
    costLines: await loadCostLines(db, secretariatId),
    positions: await loadPositions(db, secretariatId),
    positionShares: await loadPositionShares(db, secretariatId),
    positionAssignments: await loadPositionAssignments(db, secretariatId),
    grants: await loadGrants(db, secretariatId),
    allocations: await loadAllocations(db, secretariatId),
    anchorings: await loadAnchorings(db, secretariatId),
  }
}

/** The rate of *fondsmoms* where a secretariat has not written its own: 17,5 % of foundation money to a public holder. */
export const usualFoundationVat = [{ from: '1900-01-01', share: 1_750 }]

/** The figures calculations use. Throws where there is no such secretariat. */
export async function loadSettings(db: Db, secretariatId: SecretariatId): Promise<SecretariatSettings> {
  const [secretariat, rates] = await Promise.all([
    db.secretariat.findUniqueOrThrow({
      where: { id: secretariatId },
      select: { defaultProbability: true, horizonMonths: true },
    }),
    db.foundationVatRate.findMany({
      where: { secretariatId },
      orderBy: { from: 'asc' },
      select: { from: true, share: true },
    }),
  ])
  return { ...secretariat, foundationVatRates: rates.length > 0 ? rates : usualFoundationVat }
}

/** What figures kept in memory are compared with: it differs after every write to records or settings. */
export async function loadRevision(db: Db, secretariatId: SecretariatId): Promise<string | null> {
  const row = await db.secretariat.findUnique({
    where: { id: secretariatId },
    select: { revision: true, version: true },
  })
  return row && `${row.revision}.${row.version}`
}

/** How often a secretariat's records have been written: what changes prepared elsewhere are held against. */
export async function loadRecordsRevision(db: Db, secretariatId: SecretariatId): Promise<number> {
  const row = await db.secretariat.findUniqueOrThrow({
    where: { id: secretariatId },
    select: { revision: true },
  })
  return row.revision
}

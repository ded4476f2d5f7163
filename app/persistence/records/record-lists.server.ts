import type { RecordKind } from '../../domain/access/rights'
import type { SecretariatRecords } from '../../domain/secretariat/secretariat-records'
import { activityTable, costLineTable } from './activities.server'
import { anchoringTable, collaborationTable } from './anchorings.server'
import { bodyMemberTable, bodyTable, meetingTable } from './bodies.server'
import { allocationTable, grantTable, instalmentTable } from './grants.server'
import { contactTable, organisationTable } from './organisations.server'
import { planTable } from './plans.server'
import { positionAssignmentTable, positionShareTable, positionTable } from './positions.server'
import type { RecordList, RecordOf, RecordTable } from './record-table.server'
import { obligationTable, requirementTable } from './requirements.server'

export const recordTables: { [L in RecordList]: RecordTable<RecordOf<L>> } = {
  organisations: organisationTable,
  contacts: contactTable,
  plans: planTable,
  activities: activityTable,
  costLines: costLineTable,
  grants: grantTable,
  positions: positionTable,
  positionShares: positionShareTable,
  positionAssignments: positionAssignmentTable,
  allocations: allocationTable,
  requirements: requirementTable,
  instalments: instalmentTable,
  obligations: obligationTable,
  collaborations: collaborationTable,
  anchorings: anchoringTable,
  bodies: bodyTable,
  bodyMembers: bodyMemberTable,
  meetings: meetingTable,
}

/** So that whatever a row points at is there before it; deleting goes the other way. */
export const writingOrder = [
  'organisations',
  'contacts',
  'plans',
  'activities',
  'costLines',
  'grants',
  'positions',
  'positionShares',
  'positionAssignments',
  'allocations',
  'bodies',
  'bodyMembers',
  'meetings',
  'requirements',
  'instalments',
  'obligations',
  'collaborations',
  'anchorings',
] as const satisfies readonly RecordList[]

/** What a record of each list is called in rights, audit and trash. */
export const kindOfList: Record<RecordList, RecordKind> = {
  organisations: 'organisation',
  contacts: 'contact',
  plans: 'plan',
  activities: 'activity',
  costLines: 'costLine',
  grants: 'grant',
  positions: 'position',
  positionShares: 'positionShare',
  positionAssignments: 'positionAssignment',
  allocations: 'allocation',
  bodies: 'body',
  bodyMembers: 'body',
  meetings: 'meeting',
  requirements: 'requirement',
  instalments: 'instalment',
  obligations: 'obligation',
  collaborations: 'collaboration',
  anchorings: 'anchoring',
}

export function emptyRecords(): SecretariatRecords {
  return {
    plans: [],
    organisations: [],
    contacts: [],
    activities: [],
    costLines: [],
    positions: [],
    positionShares: [],
    positionAssignments: [],
    grants: [],
    instalments: [],
    allocations: [],
    requirements: [],
    obligations: [],
    anchorings: [],
    collaborations: [],
    bodies: [],
    bodyMembers: [],
    meetings: [],
  }
}

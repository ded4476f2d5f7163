import type { Anchoring, Collaboration } from '../../domain/anchoring/anchoring'
import { anchoringStages, anchoringSubjectKinds } from '../../domain/anchoring/anchoring'
import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { Db } from '../db.server'
import type { Prisma } from '../generated/sqlite/client'
import { amountColumn, dayOrNull, moneyOrNull } from './columns'
import type { RecordTable } from './record-table.server'
import { byParent, oneOf, searchTextOf, underParents } from './record-table.server'

export const anchoringTable: RecordTable<Anchoring> = {
  table: 'Anchoring',
  columns: (anchoring) => ({
    subjectKind: anchoring.subjectKind,
    activityId: anchoring.activityId,
    collaborationId: anchoring.collaborationId,
    planId: anchoring.planId,
    stage: anchoring.stage,
    ownerOrganisationId: anchoring.ownerOrganisationId,
    ownerPositionId: anchoring.ownerPositionId,
    ownerContactId: anchoring.ownerContactId,
    amount: amountColumn(anchoring.amount),
    from: anchoring.from,
    documentation: anchoring.documentation,
    volunteersOnly: anchoring.volunteersOnly,
  }),
  lists: [],
  isOrdered: true,
  isVersioned: true,
  hasRecordedOn: true,
}

export async function loadAnchorings(
  db: Db,
  secretariatId: SecretariatId,
  where: Prisma.AnchoringWhereInput = {},
): Promise<Anchoring[]> {
  const rows = await db.anchoring.findMany({
    where: { ...where, secretariatId },
    orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      subjectKind: true,
      activityId: true,
      collaborationId: true,
      planId: true,
      stage: true,
      ownerOrganisationId: true,
      ownerPositionId: true,
      ownerContactId: true,
      amount: true,
      from: true,
      documentation: true,
      volunteersOnly: true,
    },
  })
  return rows.map((row) => ({
    ...row,
    subjectKind: oneOf(anchoringSubjectKinds, row.subjectKind),
    stage: oneOf(anchoringStages, row.stage),
    amount: moneyOrNull(row.amount),
    from: dayOrNull(row.from),
  }))
}

export const collaborationTable: RecordTable<Collaboration> = {
  table: 'Collaboration',
  columns: (collaboration) => ({
    planId: collaboration.planId,
    name: collaboration.name,
    searchText: searchTextOf(collaboration.name),
    heldTogetherById: collaboration.heldTogetherById,
  }),
  lists: [
    {
      table: 'CollaborationParticipant',
      parent: 'collaborationId',
      items: (collaboration) => collaboration.participantIds.map((organisationId) => ({ organisationId })),
      isOrdered: true,
    },
  ],
  isOrdered: true,
  isVersioned: true,
  hasRecordedOn: true,
}

export async function loadCollaborations(
  db: Db,
  secretariatId: SecretariatId,
  where: Prisma.CollaborationWhereInput = {},
): Promise<Collaboration[]> {
  const rows = await db.collaboration.findMany({
    where: { ...where, secretariatId },
    orderBy: [{ sortOrder: 'asc' }, { id: 'asc' }],
    select: { id: true, planId: true, name: true, heldTogetherById: true },
  })
  const participants = await db.collaborationParticipant.findMany({
    where: { secretariatId, ...underParents('collaborationId', rows, where) },
    orderBy: { sortOrder: 'asc' },
    select: { collaborationId: true, organisationId: true },
  })
  const participantsOf = byParent(participants, 'collaborationId')
  return rows.map((row) => ({
    ...row,
    participantIds: (participantsOf.get(row.id) ?? []).map((participant) => participant.organisationId),
  }))
}

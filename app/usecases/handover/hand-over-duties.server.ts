import { may } from '~/domain/access/rights'
import { changesBetween } from '~/domain/audit/changes'
import type { DutyKind } from '~/domain/organisations/handover'
import { handedOver } from '~/domain/organisations/handover'
import type { AuditRecord } from '~/persistence/audit.server'
import { recordAudits } from '~/persistence/audit.server'
import type { Db } from '~/persistence/db.server'
import type { ArtefactDuty } from '~/persistence/duties.server'
import {
  loadArtefactDuties,
  loadDuties,
  moveArtefacts,
  raiseRequirementVersions,
  saveParts,
} from '~/persistence/duties.server'
import { loadContacts } from '~/persistence/records/organisations.server'
import type { UseCaseContext } from '../context'
import { forbidden, notFound } from '../refusals'
import { inWriting } from '../saving/in-writing.server'
import type { HandOverInput, HandOverResult } from './handover-page'

/**
 * *Overdrag ansvar*: all of one contact's duties of the chosen kinds become another's, in one step or not at all.
 * Each record keeps its own trace. Handed over twice, the second finds nothing left and changes nothing.
 */
export async function handOverDuties(
  context: UseCaseContext,
  { fromId, toId, kinds }: HandOverInput,
): Promise<HandOverResult> {
  const { actor, now } = context
  const { secretariatId } = actor
  if (!may(actor, 'update', 'contact') || kinds.some((kind) => !may(actor, 'update', kind))) return forbidden
  return inWriting<HandOverResult>(context, async (db) => {
    const people = await loadContacts(db, secretariatId, { id: { in: [fromId, toId] } })
    const from = people.find(({ id }) => id === fromId)
    const to = people.find(({ id }) => id === toId)
    if (!from) return notFound('contact')
    if (fromId === toId) return { ok: false, reason: 'invalid', field: 'toId', problem: 'samePerson' }
    if (!to) return { ok: false, reason: 'invalid', field: 'toId', problem: 'unknownReference' }
    const moved = [
      ...(await moveRecords(db, context, { fromId, toId, kinds })),
      ...(kinds.includes('requirement') ? await moveMakers(db, context, fromId, toId) : []),
    ]
    if (moved.length > 0) {
      const told: AuditRecord = {
        action: 'update',
        recordKind: 'contact',
        recordId: from.id,
        recordName: from.name,
        planId: null,
        changes: changesBetween('contact', {}, { handedOverTo: to.name }),
      }
      await recordAudits(db, actor, now, [...moved, told])
    }
    const records = new Set(moved.map(({ recordKind, recordId }) => `${recordKind}:${recordId}`))
    return { ok: true, from: from.name, to: to.name, moved: records.size }
  })
}

function traceOf(
  kind: DutyKind,
  { id, name, planId }: { id: string; name: string; planId: string | null },
  changes: AuditRecord['changes'],
): AuditRecord {
  return { action: 'update', recordKind: kind, recordId: id, recordName: name, planId, changes }
}

async function moveRecords(
  db: Db,
  { actor: { secretariatId } }: UseCaseContext,
  { fromId, toId, kinds }: HandOverInput,
): Promise<AuditRecord[]> {
  const traces: AuditRecord[] = []
  for (const duty of await loadDuties(db, secretariatId, fromId, kinds)) {
    const parts = handedOver(duty.parts, fromId, toId)
    await saveParts(db, secretariatId, { ...duty, parts })
    traces.push(traceOf(duty.kind, duty, changesBetween(duty.kind, duty.parts, parts)))
  }
  return traces
}

async function moveMakers(
  db: Db,
  { actor: { secretariatId } }: UseCaseContext,
  fromId: string,
  toId: string,
): Promise<AuditRecord[]> {
  const artefacts = await loadArtefactDuties(db, secretariatId, fromId)
  await moveArtefacts(db, secretariatId, fromId, toId)
  await raiseRequirementVersions(db, secretariatId, [
    ...new Set(artefacts.map(({ requirementId }) => requirementId)),
  ])
  return artefacts.map((artefact) => {
    const { requirementId: id, name, planId } = artefact
    const before = partsOf(artefact)
    return traceOf(
      'requirement',
      { id, name, planId },
      changesBetween('requirement', before, handedOver(before, fromId, toId)),
    )
  })
}

function partsOf({ makerId, signerId }: ArtefactDuty) {
  return { makerId, artefactSignerId: signerId }
}

import { describe, expect, test } from 'vitest'
import type { AnchoringStage } from '../../../app/domain/anchoring/anchoring'
import { day } from '../../../app/domain/calendar/day'
import { loadSecretariatRecords } from '../../../app/persistence/records/load-secretariat-records.server'
import type { AnchoringValues } from '../../../app/usecases/anchoring/anchoring-values'
import { changeStage } from '../../../app/usecases/anchoring/change-stage.server'
import { loadSubject } from '../../../app/usecases/anchoring/load-subject.server'
import { saveAnchoring } from '../../../app/usecases/anchoring/save-anchoring.server'
import { saveAnchoringStep } from '../../../app/usecases/anchoring/save-step.server'
import { anOrganisation, aPosition, kroner, records } from '../../builders/records'
import { freshDatabase } from '../../setup/fresh-database'
import { aSecretariat, inside } from '../pages/a-secretariat'

const today = day('2026-03-09')
const contacts = [{ id: 'contact', name: 'Kirstine', title: null, email: null, organisationId: null }]
const network = {
  id: 'network',
  planId: 'plan',
  name: 'Netværk',
  participantIds: [],
  heldTogetherById: null,
}
const owned: AnchoringValues = {
  wish: 'handOver',
  ownerOrganisationId: 'organisation',
  ownerPositionId: null,
  ownerContactId: 'contact',
  amount: null,
  hours: null,
  from: null,
  documentation: null,
  volunteersOnly: false,
}
const step = { on: today, reason: null, evidence: null, amount: null, hours: null }

async function aTown() {
  const db = await freshDatabase()
  const id = await aSecretariat(db, { ...records(), contacts, collaborations: [network] })
  return { db, id, context: inside(db, id, 'leader', { today }) }
}

/** What needs an owner beside the activities. The approach is found by its plan's id. */
const subjects = [
  ['a collaboration', 'network', 'collaboration'],
  ['the overall approach', 'plan', 'approach'],
] as const

describe.each(subjects)('%s', (_, subjectId, kind) => {
  test('keeps its own wish and stage, by the rules of an activity', async () => {
    const { context } = await aTown()
    const saved = await saveAnchoring(context, { id: subjectId, version: 0, values: owned })
    if (!saved.ok) throw new Error(saved.reason)
    const talk = { ...step, to: 'dialogue' as const }
    expect(await changeStage(context, { id: saved.id, version: 1, step: talk })).toMatchObject({ version: 2 })
    expect(await loadSubject(context, { id: subjectId })).toMatchObject({
      row: { subjectKind: kind, wish: 'handOver', stage: 'dialogue', owner: { id: 'organisation' } },
      changes: [{ from: 'none', to: 'dialogue' }],
    })
    const closing = { ...owned, wish: 'close' as const }
    await saveAnchoring(context, { id: saved.id, version: 2, values: closing })
    expect(await loadSubject(context, { id: subjectId })).toMatchObject({
      row: { wish: 'close', last: null, window: 'none' },
    })
  })

  test.each(['agreedInPrinciple', 'decided', 'budgeted', 'handedOver'] satisfies AnchoringStage[])(
    'does not come to %s without evidence and without what is taken on',
    async (to) => {
      const { context, db, id } = await aTown()
      const asked = { id: subjectId, version: 0, step: { ...step, to } }
      expect(await changeStage(context, asked)).toMatchObject({
        reason: 'invalid',
        problems: [
          { field: 'evidence', problem: 'neededByStage' },
          { field: 'amount', problem: 'neededByStage' },
        ],
      })
      expect((await loadSecretariatRecords(db.client, id)).anchorings).toEqual([])
    },
  )

  test('refuses an owner, a post and a person from another secretariat', async () => {
    const { context, db } = await aTown()
    const stranger = {
      ...records({ organisations: [anOrganisation({ id: 'elsewhere' })], activities: [], plans: [] }),
      contacts: [{ ...contacts[0]!, id: 'strange person' }],
    }
    await aSecretariat(db, stranger, 'Nordhavn')
    const asOrganisation = { ...owned, ownerOrganisationId: 'elsewhere', ownerContactId: 'strange person' }
    expect(await saveAnchoring(context, { id: subjectId, version: 0, values: asOrganisation })).toMatchObject(
      {
        problems: [
          { field: 'ownerOrganisationId', problem: 'unknownReference' },
          { field: 'ownerContactId', problem: 'unknownReference' },
        ],
      },
    )
    const there = { ...records({ positions: [aPosition({ id: 'their post' })] }) }
    await aSecretariat(db, there, 'Vesterbro')
    const asPost = { ...owned, ownerOrganisationId: null, ownerPositionId: 'their post' }
    expect(await saveAnchoring(context, { id: subjectId, version: 0, values: asPost })).toMatchObject({
      problems: [{ field: 'ownerPositionId', problem: 'unknownReference' }],
    })
  })

  test('flags money without a start, and counts it from the day after the plan', async () => {
    const { context } = await aTown()
    const money = { ...owned, amount: kroner(60_000) }
    const saved = await saveAnchoring(context, { id: subjectId, version: 0, values: money })
    if (!saved.ok) throw new Error(saved.reason)
    expect(await loadSubject(context, { id: subjectId })).toMatchObject({
      values: { amount: kroner(60_000), from: null },
      moneyFrom: '2027-01-01',
    })
    const dated = { ...money, from: day('2027-03-01') }
    expect(await saveAnchoring(context, { id: saved.id, version: 1, values: dated })).toMatchObject({
      ok: true,
    })
    expect(await loadSubject(context, { id: subjectId })).toMatchObject({ moneyFrom: '2027-03-01' })
  })

  test('flags a step after the last day on which it can be decided, and not one on it', async () => {
    const { context } = await aTown()
    const values = { responsibleId: null, deputyId: null, doneOn: null, cost: null }
    const asked = { subjectId, id: null, version: 0 }
    // No owner yet: a foundation would have to decide first, on the first of May.
    for (const on of ['2026-05-01', '2026-05-02']) {
      const saved = await saveAnchoringStep(context, {
        ...asked,
        values: { ...values, title: `Møde ${on}`, day: day(on) },
      })
      expect(saved).toMatchObject({ ok: true })
    }
    expect(await loadSubject(context, { id: subjectId })).toMatchObject({
      row: { last: { day: '2026-05-01' } },
      steps: [
        { day: '2026-05-01', isAfterWindow: false },
        { day: '2026-05-02', isAfterWindow: true },
      ],
    })
  })
})

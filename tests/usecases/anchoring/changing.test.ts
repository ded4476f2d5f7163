import { expect, test } from 'vitest'
import type { AnchoringStage } from '../../../app/domain/anchoring/anchoring'
import { usualWindowRules } from '../../../app/domain/anchoring/window-rules'
import { day } from '../../../app/domain/calendar/day'
import type { SecretariatRecords } from '../../../app/domain/secretariat/secretariat-records'
import type { AnchoringValues } from '../../../app/usecases/anchoring/anchoring-values'
import { changeStage } from '../../../app/usecases/anchoring/change-stage.server'
import { loadWindowRules } from '../../../app/persistence/anchoring-window-rules.server'
import { changeWindowRule } from '../../../app/usecases/anchoring/change-window-rule.server'
import { deleteAnchoringStep } from '../../../app/usecases/anchoring/delete-step.server'
import { loadAnchoring } from '../../../app/usecases/anchoring/load-anchoring.server'
import { loadSubject } from '../../../app/usecases/anchoring/load-subject.server'
import { moveSubject } from '../../../app/usecases/anchoring/move-subject.server'
import { saveAnchoring } from '../../../app/usecases/anchoring/save-anchoring.server'
import { saveAnchoringStep } from '../../../app/usecases/anchoring/save-step.server'
import { anAnchoring, anOrganisation, kroner, records } from '../../builders/records'
import { freshDatabase } from '../../setup/fresh-database'
import { aSecretariat, inside } from '../pages/a-secretariat'

const contacts = [{ id: 'contact', name: 'Kirstine', title: null, email: null, organisationId: null }]
const today = day('2026-03-09')
const owned: AnchoringValues = {
  wish: 'handOver',
  ownerOrganisationId: 'organisation',
  ownerPositionId: null,
  ownerContactId: 'contact',
  amount: kroner(120_000),
  hours: null,
  from: null,
  documentation: null,
  volunteersOnly: false,
}
const step = { on: today, reason: null, evidence: null, amount: null, hours: null }

async function anchored(given: Partial<SecretariatRecords> = {}) {
  const db = await freshDatabase()
  const id = await aSecretariat(db, { ...records(), contacts, ...given })
  return { db, id, context: inside(db, id, 'leader', { today }) }
}

test('a subject that nobody has written an anchoring of gets one, and an activity keeps the wish itself', async () => {
  const { context } = await anchored()
  const saved = await saveAnchoring(context, { id: 'activity', version: 0, values: owned })
  expect(saved).toMatchObject({ ok: true, version: 1 })
  expect(await loadSubject(context, { id: 'activity' })).toMatchObject({
    row: { stage: 'none', wish: 'handOver', owner: { id: 'organisation' }, contact: { id: 'contact' } },
    moneyFrom: '2027-01-01',
    values: { from: null, amount: kroner(120_000) },
  })
})

test('a stage from agreement on is refused without evidence and without what the owner takes on', async () => {
  const { context } = await anchored({
    anchorings: [anAnchoring({ id: 'a', stage: 'dialogue', amount: null })],
  })
  const to = { ...step, to: 'agreedInPrinciple' as const }
  expect(await changeStage(context, { id: 'a', version: 1, step: to })).toMatchObject({
    reason: 'invalid',
    problems: [
      { field: 'evidence', problem: 'neededByStage' },
      { field: 'amount', problem: 'neededByStage' },
    ],
  })
  const shown = { ...to, evidence: 'Referat, punkt 5', hours: 100_0000 }
  expect(await changeStage(context, { id: 'a', version: 1, step: shown })).toMatchObject({ ok: true })
  expect(await loadSubject(context, { id: 'a' })).toMatchObject({
    row: { stage: 'agreedInPrinciple', hours: 100_0000 },
    changes: expect.arrayContaining([
      expect.objectContaining({ from: 'dialogue', to: 'agreedInPrinciple', evidence: 'Referat, punkt 5' }),
    ]) as unknown,
  })
  const future = { ...shown, to: 'decided' as const, on: day('2026-03-10') }
  expect(await changeStage(context, { id: 'a', version: 2, step: future })).toMatchObject({
    problems: [{ field: 'on', problem: 'inTheFuture' }],
  })
})

test('stepping back needs a reason, and what an agreement stands on is not taken from under it', async () => {
  const { context } = await anchored({ anchorings: [anAnchoring({ id: 'a' })] })
  const bare = { ...owned, amount: null, documentation: null }
  expect(await saveAnchoring(context, { id: 'a', version: 1, values: bare })).toMatchObject({
    problems: [{ field: 'amount' }, { field: 'documentation' }],
  })
  const back = { ...step, to: 'dialogue' as const }
  expect(await changeStage(context, { id: 'a', version: 1, step: back })).toMatchObject({
    problems: [{ field: 'reason', problem: 'neededByStepBack' }],
  })
  const said = { ...back, reason: 'Ny direktør' }
  expect(await changeStage(context, { id: 'a', version: 1, step: said })).toMatchObject({ ok: true })
  expect(await changeStage(context, { id: 'a', version: 1, step: said })).toMatchObject({
    reason: 'conflict',
  })
})

test('a card moves where nothing is asked, and is led on where evidence or a reason is', async () => {
  const { context, db, id } = await anchored({ anchorings: [anAnchoring({ id: 'a', stage: 'none' })] })
  const move = (version: number, to: AnchoringStage) => moveSubject(context, { id: 'a', version, to })
  expect(await move(1, 'candidate')).toMatchObject({ ok: true })
  expect(await move(1, 'dialogue')).toMatchObject({ reason: 'conflict' })
  expect(await move(2, 'dialogue')).toMatchObject({ ok: true })
  expect(await move(3, 'decided')).toMatchObject({ reason: 'asksForMore' })
  expect(await move(3, 'none')).toMatchObject({ reason: 'asksForMore' })
  expect(await loadSubject(context, { id: 'a' })).toMatchObject({ row: { stage: 'dialogue' } })
  for (const role of ['board', 'partner'] as const) {
    const asked = { id: 'a', version: 2, to: 'dialogue' as const }
    expect(await moveSubject(inside(db, id, role), asked)).toMatchObject({ reason: 'forbidden' })
  }
  expect(await loadAnchoring(inside(db, id, 'partner'), {})).toMatchObject({ reason: 'forbidden' })
})

test('an owner of another secretariat is refused, and so are two owners at once', async () => {
  const { context, db } = await anchored()
  const stranger = anOrganisation({ id: 'elsewhere' })
  await aSecretariat(db, records({ organisations: [stranger], activities: [], plans: [] }), 'Nordhavn')
  const foreign = { ...owned, ownerOrganisationId: 'elsewhere' }
  expect(await saveAnchoring(context, { id: 'activity', version: 0, values: foreign })).toMatchObject({
    problems: [{ field: 'ownerOrganisationId', problem: 'unknownReference' }],
  })
  const two = { ...owned, ownerPositionId: 'post' }
  expect(await saveAnchoring(context, { id: 'activity', version: 0, values: two })).toMatchObject({
    problems: [{ field: 'ownerPositionId', problem: 'oneOwner' }],
  })
})

test('steps are written, flagged after the window, changed and thrown away', async () => {
  const { context } = await anchored()
  const values = {
    title: 'Notat',
    day: day('2026-12-01'),
    responsibleId: 'contact',
    deputyId: null,
    doneOn: null,
    cost: null,
  }
  const asked = { subjectId: 'plan', id: null, version: 0, values }
  const saved = await saveAnchoringStep(context, asked)
  if (!saved.ok) throw new Error(saved.reason)
  expect(await loadSubject(context, { id: 'plan' })).toMatchObject({
    row: { subjectKind: 'approach', last: { day: '2026-05-01' } },
    steps: [{ title: 'Notat', responsible: { name: 'Kirstine' }, isAfterWindow: true }],
  })
  const done = { ...asked, id: saved.id, version: 1, values: { ...values, doneOn: today } }
  expect(await saveAnchoringStep(context, done)).toMatchObject({ ok: true, version: 2 })
  expect(await saveAnchoringStep(context, done)).toMatchObject({ reason: 'conflict' })
  expect(await deleteAnchoringStep(context, { id: saved.id, version: 2 })).toMatchObject({ ok: true })
  expect(await loadSubject(context, { id: 'plan' })).toMatchObject({ steps: [] })
})

test('a rule is written over the usual one with its source, and reset', async () => {
  const { context, db, id } = await anchored()
  const rule = { kind: 'before' as const, leadMonths: 6, leadDays: 0 }
  const asked = { owner: 'other' as const, rule, source: 'Foreningsrådet', version: 0 }
  expect(await changeWindowRule(inside(db, id, 'board'), asked)).toMatchObject({ reason: 'forbidden' })
  expect(await changeWindowRule(context, asked)).toEqual({ ok: true })
  expect((await loadWindowRules(db.client, id)).other).toEqual(rule)
  expect(await changeWindowRule(context, asked)).toMatchObject({ reason: 'conflict' })
  expect(await changeWindowRule(context, { ...asked, rule: null, version: 1 })).toEqual({ ok: true })
  expect(await loadWindowRules(db.client, id)).toEqual(usualWindowRules)
})

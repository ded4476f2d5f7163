import { describe, expect, test } from 'vitest'
import { dutyKinds } from '../../../app/domain/organisations/handover'
import { loadRequirements } from '../../../app/persistence/records/requirements.server'
import { loadVersion } from '../../../app/persistence/records/save-record.server'
import { historyOf } from '../../../app/usecases/audit/history-of.server'
import { handOverDuties } from '../../../app/usecases/handover/hand-over-duties.server'
import { loadHandover } from '../../../app/usecases/handover/load-handover.server'
import { assignObligation } from '../../../app/usecases/obligations/assign-obligation.server'
import { aReport, aRequirement, listed, rowDue } from './a-report'

type Context = Awaited<ReturnType<typeof aReport>>['context']

async function preview(context: Context, id = 'line') {
  const page = await loadHandover(context, { id })
  if (!page.ok) throw new Error(page.reason)
  return page
}

async function aBusyContact() {
  const { context } = await aReport({
    requirements: [
      aRequirement({ deputyId: 'mette', signerId: 'line' }),
      aRequirement({ id: 'other', name: 'Regnskab', rule: 'datoer 20.03.2026', responsibleId: 'sofie' }),
    ],
  })
  const { id, version } = (await listed(context)).rows.find(({ requirement }) => requirement === 'Regnskab')!
  await assignObligation(context, { id, version, responsibleId: 'line', deputyId: null })
  return context
}

describe('a handover', () => {
  test('shows what moves by kind before it moves', async () => {
    const context = await aBusyContact()
    const { contact, groups, receivers } = await preview(context)
    expect(contact.name).toBe('line Holm')
    expect(groups.map(({ kind, count }) => [kind, count])).toEqual([
      ['requirement', 1],
      ['obligation', 1],
    ])
    expect(groups[0]!.names[0]).toContain('Statusrapport')
    expect(receivers.map(({ id }) => id)).toEqual(['mette', 'sofie'])
  })

  test('moves every part, never makes anybody their own deputy, and leaves a trace of each', async () => {
    const context = await aBusyContact()
    const { secretariatId } = context.actor
    const db = context.db.client
    const version = await loadVersion(db, secretariatId, 'requirements', 'status')
    expect(await handOverDuties(context, { fromId: 'line', toId: 'mette', kinds: dutyKinds })).toEqual({
      ok: true,
      from: 'line Holm',
      to: 'mette Holm',
      moved: 2,
    })
    const [requirement] = await loadRequirements(db, secretariatId, { id: 'status' })
    expect(requirement).toMatchObject({ responsibleId: 'mette', deputyId: null, signerId: 'mette' })
    expect(await loadVersion(db, secretariatId, 'requirements', 'status')).toBe(version! + 1)
    expect((await rowDue(context, '2026-03-02')).responsible?.id).toBe('mette')
    expect((await listed(context)).rows.some(({ responsible }) => responsible?.id === 'line')).toBe(false)
    expect((await preview(context)).groups).toEqual([])
    const [trace] = (await historyOf(context, ['status']))!
    expect(trace!.changes.map(({ field, from, to }) => [field, from, to])).toEqual([
      ['responsibleId', 'line', 'mette'],
      ['deputyId', 'mette', null],
      ['signerId', 'line', 'mette'],
    ])
    expect((await historyOf(context, ['line']))![0]!.changes).toMatchObject([
      { field: 'handedOverTo', to: 'mette Holm' },
    ])
  })

  test('takes only the chosen kinds, and a second press changes nothing', async () => {
    const context = await aBusyContact()
    const input = { fromId: 'line', toId: 'sofie', kinds: ['obligation'] as const }
    expect(await handOverDuties(context, input)).toMatchObject({ moved: 1 })
    expect(await handOverDuties(context, input)).toMatchObject({ ok: true, moved: 0 })
    expect((await preview(context)).groups.map(({ kind }) => kind)).toEqual(['requirement'])
  })

  test('is refused to oneself, to nobody and to those who only read', async () => {
    const context = await aBusyContact()
    const kinds = dutyKinds
    expect(await handOverDuties(context, { fromId: 'line', toId: 'line', kinds })).toMatchObject({
      problem: 'samePerson',
    })
    expect(await handOverDuties(context, { fromId: 'line', toId: 'nobody', kinds })).toMatchObject({
      problem: 'unknownReference',
    })
    const reader = { ...context, actor: { ...context.actor, role: 'board' as const } }
    expect(await handOverDuties(reader, { fromId: 'line', toId: 'mette', kinds })).toMatchObject({
      reason: 'forbidden',
    })
    expect((await preview(context)).groups).toHaveLength(2)
  })
})

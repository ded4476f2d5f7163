import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aRequirement, anInstalment, progressOf, reportingOf } from '../../../tests/builders/reporting'
import type { Day } from '../calendar/day'
import { addDays, addMonths, day } from '../calendar/day'
import type { Obligation, ReportingGrant } from './obligations'
import { obligationsOf } from './obligations'
import type { ObligationRecord, ObligationStatus } from './requirement'
import type { RescheduleWrites } from './reschedule'
import { applyReschedule, reschedule, rescheduleKey } from './reschedule'

const final = aRequirement('final', '3 måneder efter bevillingens slut')
const status = aRequirement('status', 'hvert halvår, 1 måned efter periodens slut')

function reporting(given: Partial<ReportingGrant> = {}): ReportingGrant {
  return reportingOf({ requirements: [status, final], ...given })
}

function through(last: string, given: ReportingGrant): ReportingGrant {
  return { ...given, grant: { ...given.grant, through: day(last) } }
}

function written(given: ReportingGrant, { created, changed, deleted }: RescheduleWrites): ReportingGrant {
  const changedById = new Map(changed.map(({ after }) => [after.id, after]))
  const gone = new Set(deleted.map(({ id }) => id))
  const kept = given.records.filter(({ id }) => !gone.has(id)).map((one) => changedById.get(one.id) ?? one)
  return { ...given, records: [...kept, ...created] }
}

let ids = 0
const newId = () => `new ${(ids += 1)}`

function kinds(before: ReportingGrant, after: ReportingGrant): string[] {
  return reschedule(before, after).items.map(
    (item) => `${rescheduleKey(item).replace('\n', ' ')}: ${item.kind}`,
  )
}

describe('an extension', () => {
  test('moves what is not sent, adds new periods and leaves the others', () => {
    const before = reporting()
    expect(kinds(before, through('2027-03-31', before))).toEqual([
      'status period:1: unchanged',
      'status period:2: unchanged',
      'status period:3: unchanged',
      'status period:4: unchanged',
      'status period:5: unchanged',
      'status period:6: unchanged',
      'final once: moved',
      'status period:7: appears',
    ])
  })

  test('leaves a sent final report its days and offers a further one on what it does not cover', () => {
    const before = reporting({ requirements: [final], records: [progressOf('final', 'once', 'submitted')] })
    const found = reschedule(before, through('2027-06-30', before))
    expect(found.items).toMatchObject([
      {
        kind: 'stays',
        after: { due: '2027-03-31', period: { from: '2024-01-01', through: '2026-12-31' }, isFrozen: true },
        scheduled: { due: '2027-09-30' },
        further: {
          occurrence: 'once+further:1',
          period: { from: '2027-01-01', through: '2027-06-30' },
          due: '2027-09-30',
          isDefault: true,
        },
      },
    ])
    const after = written(through('2027-06-30', before), applyReschedule(found, {}, newId))
    expect(obligationsOf(after).obligations).toMatchObject([
      { occurrence: 'once', status: 'submitted', due: '2027-03-31', sequence: 1 },
      { occurrence: 'once+further:1', status: 'notStarted', due: '2027-09-30', sequence: 2 },
    ])
    expect(kinds(after, after)).toEqual(['final once: unchanged', 'final once+further:1: unchanged'])
  })

  test('of an extension moves the further report with it, and takes it away when it is called off', () => {
    const before = reporting({ requirements: [final], records: [progressOf('final', 'once', 'approved')] })
    const first = through('2027-06-30', before)
    const extended = written(first, applyReschedule(reschedule(before, first), {}, newId))
    const again = reschedule(extended, through('2027-12-31', extended))
    expect(again.items.map(({ kind }) => kind)).toEqual(['stays', 'moved'])
    expect(again.items[1]).toMatchObject({ after: { period: { from: '2027-01-01', through: '2027-12-31' } } })
    const back = through('2026-12-31', extended)
    const called = reschedule(extended, back)
    expect(called.items.map(({ kind }) => kind)).toEqual(['stays', 'drops'])
    const after = written(back, applyReschedule(called, {}, newId))
    expect(after.records.map(({ occurrence }) => occurrence)).toEqual(['once'])
  })

  test('offers nothing by default for a sent report whose own day stays where it was', () => {
    const awarded = aRequirement('start', '1 måned efter tilsagnsdatoen')
    const before = reporting({ requirements: [awarded], records: [progressOf('start', 'once', 'approved')] })
    const [item] = reschedule(before, through('2027-06-30', before)).items
    expect(item).toMatchObject({ kind: 'stays', further: { isDefault: false } })
  })

  test('is nothing to the papers of a meeting, sent or not, though their grant is longer now', () => {
    const papers = aRequirement('papers', '14 dage før møde i Bestyrelsen')
    const meetings = [day('2025-03-01'), day('2026-03-01')].map((on, index) => ({ id: `m${index}`, day: on }))
    const before = reporting({
      requirements: [papers],
      records: [progressOf('papers', 'meeting:m0', 'approved')],
      meetingsOf: () => meetings,
    })
    expect(kinds(before, through('2027-06-30', before))).toEqual([
      'papers meeting:m0: unchanged',
      'papers meeting:m1: unchanged',
    ])
    const postponed = {
      ...before,
      meetingsOf: () => meetings.map((one) => ({ ...one, day: day('2026-04-01') })),
    }
    expect(reschedule(before, postponed).items).toMatchObject([
      { kind: 'stays', further: null, scheduled: { due: '2026-03-18' } },
      { kind: 'moved' },
    ])
  })

  test('leaves a day the funder agreed to by hand', () => {
    const agreed = {
      ...progressOf('final', 'once', 'drafting'),
      agreedDue: day('2027-04-15'),
      agreedReason: 'mail',
    }
    const before = reporting({ requirements: [final], records: [agreed] })
    const [item] = reschedule(before, through('2027-06-30', before)).items
    expect(item).toMatchObject({
      kind: 'keptByHand',
      after: { due: '2027-04-15', computedDue: '2027-09-30' },
    })
  })
})

describe('a shortening', () => {
  const begun = reporting({ records: [progressOf('status', 'period:6', 'drafting')] })
  const shorter = through('2026-06-30', begun)

  test('asks before it drops what somebody has begun, and keeps it unless told', () => {
    const found = reschedule(begun, shorter)
    const asked = found.items.filter(({ kind }) => kind === 'dropsStarted')
    expect(asked.map(rescheduleKey)).toEqual(['status\nperiod:6'])
    const after = written(shorter, applyReschedule(found, {}, newId))
    expect(obligationsOf(after).obligations.at(5)).toMatchObject({
      occurrence: 'period:6',
      status: 'drafting',
      due: '2027-01-31',
      scheduled: null,
    })
    expect(kinds(after, after).filter((kind) => !kind.endsWith('unchanged'))).toEqual([])
  })

  test('deletes it where that is the answer', () => {
    const found = reschedule(begun, shorter)
    const { deleted } = applyReschedule(found, { dropStarted: new Set(['status\nperiod:6']) }, newId)
    expect(deleted.map(({ occurrence }) => occurrence)).toEqual(['period:6'])
  })

  test('and a grant that lapses leave what was sent', () => {
    const sent = reporting({ records: [progressOf('status', 'period:1', 'submitted')] })
    expect(kinds(sent, shorter).at(0)).toBe('status period:1: unchanged')
    const lapsed = { ...sent, grant: { ...sent.grant, status: 'lapsed' as const } }
    expect(kinds(sent, lapsed).at(0)).toBe('status period:1: stays')
  })
})

const rules = [
  '3 måneder efter bevillingens slut',
  '1 måned efter bevillingens slut, dog senest 2 år efter bevillingens start',
  'hvert halvår, 1 måned efter periodens slut',
  'hver 5. måned fra bevillingens start, 3 uger efter periodens slut, kort sidste periode lægges til',
  'hvert kvartal, 10 arbejdsdage efter periodens slut, kort sidste periode bortfalder',
  'hvert år 1. april',
  'opgjort ultimo februar og ultimo august, 3 uger efter',
  'midtvejs',
  'datoer 01.03.2025, 15.09.2025',
  '9 måneder efter sidste udbetaling',
  'med raterne',
  '14 dage før møde i Bestyrelsen',
  '5 måneder efter bevillingshavers regnskabsår',
]

const states: (ObligationStatus | null)[] = [
  null,
  null,
  'notStarted',
  'collecting',
  'submitted',
  'approved',
  'returned',
  'waived',
]

const someDay = (from: string, days: number) =>
  fc.integer({ min: 0, max: days }).map((offset) => addDays(day(from), offset))

const someGrant = fc.record({
  from: someDay('2023-06-01', 400),
  months: fc.integer({ min: 1, max: 40 }),
  paid: fc.array(someDay('2024-01-01', 900), { maxLength: 3 }),
  meetings: fc.array(someDay('2024-01-01', 900), { maxLength: 4 }),
})

type Drawn = typeof someGrant extends fc.Arbitrary<infer T> ? T : never

function drawnGrant(drawn: Drawn, chosen: readonly string[], records: ObligationRecord[]): ReportingGrant {
  return reporting({
    grant: {
      ...reporting().grant,
      from: drawn.from,
      through: addDays(addMonths(drawn.from, drawn.months), -1),
    },
    requirements: chosen.map((rule, index) => aRequirement(`r${index}`, rule)),
    records,
    instalments: drawn.paid.map((on, index) => anInstalment(`i${index}`, on)),
    meetingsOf: () => drawn.meetings.map((on, index) => ({ id: `m${index}`, day: on })),
  })
}

const someCase = fc
  .record({
    before: someGrant,
    middle: someGrant,
    after: someGrant,
    chosen: fc.uniqueArray(fc.constantFrom(...rules), { minLength: 1, maxLength: 4 }),
    states: fc.array(fc.constantFrom(...states), { minLength: 8, maxLength: 8 }),
    isAgreed: fc.boolean(),
  })
  .map(({ before, middle, after, chosen, states: drawn, isAgreed }) => {
    const bare = drawnGrant(before, chosen, [])
    const records = obligationsOf(bare).obligations.flatMap((found, index): ObligationRecord[] => {
      const state = drawn[index % drawn.length]
      if (!state) return []
      const one = progressOf(found.requirement.id, found.occurrence, state)
      return [isAgreed && index % 3 === 0 ? { ...one, agreedDue: addDays(found.due, 5) } : one]
    })
    return {
      before: { ...bare, records },
      middle: drawnGrant(middle, chosen, records),
      after: drawnGrant(after, chosen, records),
    }
  })

const keyOf = ({ requirement: of, occurrence }: Obligation) => `${of.id}\n${occurrence}`

function daysOf(given: ReportingGrant): Map<string, (Day | string)[]> {
  return new Map(
    obligationsOf(given).obligations.map((one) => [
      keyOf(one),
      [one.period.from, one.period.through, one.computedDue, one.due, one.target],
    ]),
  )
}

describe('whatever the rules, the change and how far the reports are', () => {
  test('nothing changed changes nothing', () => {
    fc.assert(
      fc.property(someCase, ({ before }) => {
        const found = reschedule(before, before)
        expect(found.items.filter(({ kind }) => kind !== 'unchanged')).toEqual([])
        const after = written(before, applyReschedule(found, {}, newId))
        expect(daysOf(after)).toEqual(daysOf(before))
      }),
    )
  })

  test('every obligation there was and every one there will be is listed once', () => {
    fc.assert(
      fc.property(someCase, ({ before, after }) => {
        const found = reschedule(before, after)
        const keys = found.items.map(rescheduleKey)
        expect(new Set(keys).size).toBe(keys.length)
        const listed = new Set(keys)
        for (const one of obligationsOf(before).obligations) expect(listed).toContain(keyOf(one))
        const saved = obligationsOf(written(after, applyReschedule(found, {}, newId))).obligations
        for (const one of saved) expect(listed).toContain(keyOf(one).replace(/\+further:1$/, ''))
      }),
    )
  })

  test('what is sent or approved keeps its days, and what is begun is still there unless it is let go', () => {
    fc.assert(
      fc.property(someCase, ({ before, after }) => {
        const was = new Map(obligationsOf(before).obligations.map((one) => [keyOf(one), one]))
        const saved = written(after, applyReschedule(reschedule(before, after), {}, newId))
        const is = new Map(obligationsOf(saved).obligations.map((one) => [keyOf(one), one]))
        for (const [key, one] of was) {
          if (one.record === null || one.record.status === 'notStarted') continue
          expect(is.get(key)?.status).toBe(one.record.status)
          if (one.status !== 'submitted' && one.status !== 'approved') continue
          expect(is.get(key)).toMatchObject({ due: one.due, period: one.period })
        }
      }),
    )
  })

  test('two changes are one for what is not begun', () => {
    fc.assert(
      fc.property(someCase, ({ before, middle, after }) => {
        const bare = { ...before, records: [] }
        const one = written(after, applyReschedule(reschedule(bare, { ...after, records: [] }), {}, newId))
        const halfway = written(
          { ...middle, records: [] },
          applyReschedule(reschedule(bare, { ...middle, records: [] }), {}, newId),
        )
        const last = { ...after, records: halfway.records }
        const two = written(last, applyReschedule(reschedule(halfway, last), {}, newId))
        expect(daysOf(two)).toEqual(daysOf({ ...one, records: [] }))
      }),
    )
  })

  test('an extension after a sent final report offers the further one', () => {
    fc.assert(
      fc.property(someGrant, fc.integer({ min: 1, max: 800 }), (drawn, days) => {
        const before = drawnGrant(drawn, [final.rule], [progressOf('r0', 'once', 'submitted')])
        const last = addDays(before.grant.through!, days)
        const [item] = reschedule(before, through(last, before)).items
        if (item?.kind !== 'stays') throw new Error('the final report moved')
        expect(item.further).toMatchObject({
          period: { from: addDays(before.grant.through!, 1), through: last },
        })
        expect(item.further?.isDefault).toBe(item.further!.due > item.before.due)
      }),
    )
  })
})

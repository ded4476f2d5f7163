import { describe, expect, test } from 'vitest'
import { day } from '../calendar/day'
import type { AgreementVersion } from './versions'
import { inVersions, versionInForce, versionStates } from './versions'

const today = day('2026-11-22')

let written = 0
function aVersion(id: string, given: Partial<AgreementVersion> = {}): AgreementVersion {
  return {
    id,
    planId: 'plan',
    kind: 'sub',
    title: 'Delaftale om beskæftigelse',
    effortArea: 'Beskæftigelse',
    approvedOn: day('2024-01-10'),
    validFrom: day('2024-02-01'),
    validThrough: day('2027-12-31'),
    sortOrder: ++written,
    ...given,
  }
}

const stateOf = (given: Partial<AgreementVersion>) =>
  versionStates([aVersion('one', given)], today).get('one')

describe('one version alone', () => {
  test('holds, ends soon within six months, and has expired the day after its last', () => {
    expect(stateOf({})).toBe('valid')
    expect(stateOf({ validThrough: null })).toBe('valid')
    expect(stateOf({ validThrough: day('2027-05-23') })).toBe('valid')
    expect(stateOf({ validThrough: day('2027-05-22') })).toBe('expiringSoon')
    expect(stateOf({ validThrough: today })).toBe('expiringSoon')
    expect(stateOf({ validThrough: day('2026-11-21') })).toBe('expired')
  })

  test('that nobody has approved does not hold, whatever its days', () => {
    expect(stateOf({ approvedOn: null })).toBe('notApproved')
    expect(stateOf({ approvedOn: null, validThrough: day('2025-01-01') })).toBe('notApproved')
  })

  test('that begins later is to come', () => {
    expect(stateOf({ validFrom: day('2027-01-01') })).toBe('upcoming')
  })
})

describe('several versions', () => {
  const old = aVersion('old')
  const next = aVersion('next', { approvedOn: day('2026-03-01'), validFrom: day('2026-04-01') })
  const draft = aVersion('draft', { approvedOn: null, validFrom: day('2024-01-01') })

  test('are one agreement by plan, kind, effort area and title', () => {
    const renamed = aVersion('same', { title: 'DELAFTALE om beskæftigelse ' })
    const other = aVersion('other', { effortArea: 'Tryghed' })
    expect(inVersions([draft, next, old, renamed, other]).map((all) => all.map(({ id }) => id))).toEqual([
      ['old', 'same', 'next', 'draft'],
      ['other'],
    ])
  })

  test('give way to the newest that has begun; a draft changes nothing', () => {
    const versions = inVersions([next, draft, old])[0]!
    expect(versionInForce(versions, today).id).toBe('next')
    expect(Object.fromEntries(versionStates(versions, today))).toEqual({
      old: 'superseded',
      next: 'valid',
      draft: 'notApproved',
    })
  })

  test('do not give way before the new one begins', () => {
    const later = aVersion('later', { approvedOn: day('2026-11-01'), validFrom: day('2027-01-01') })
    const versions = [old, later]
    expect(versionInForce(versions, today).id).toBe('old')
    expect(Object.fromEntries(versionStates(versions, today))).toEqual({ old: 'valid', later: 'upcoming' })
    expect(versionStates(versions, day('2027-01-01')).get('old')).toBe('superseded')
  })

  test('that have all run out leave the last one standing as expired', () => {
    const over = aVersion('over', { validFrom: day('2025-01-01'), validThrough: day('2026-01-01') })
    expect(Object.fromEntries(versionStates([old, over], today))).toEqual({
      old: 'superseded',
      over: 'expired',
    })
  })
})

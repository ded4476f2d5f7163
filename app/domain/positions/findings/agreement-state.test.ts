import { describe, expect, test } from 'vitest'
import { anAgreement, facts } from '../../../../tests/builders/position-facts'
import { aShare } from '../../../../tests/builders/records'
import { day } from '../../calendar/day'
import { agreementState } from './agreement-state'

const lent = { hostId: 'host' }
const evaluation = { id: 'e', day: day('2026-03-08'), doneOn: null, note: null }

describe('the agreement of a post', () => {
  test('is missed where employer and host differ or two organisations pay, and only there', () => {
    const two = ['organisation', 'another'].map((id) => aShare({ share: 5000, payerOrganisationId: id }))
    expect(agreementState(facts({ position: lent }))).toEqual([{ code: 'agreementMissing' }])
    expect(agreementState(facts({ shares: two }))).toEqual([{ code: 'agreementMissing' }])
    expect(agreementState(facts({ shares: [aShare()] }))).toEqual([])
  })

  test('that is signed and holds leaves nothing to notice', () => {
    expect(agreementState(facts({ position: lent, agreements: [anAgreement()] }))).toEqual([])
  })

  test('without a signature is told with the day it holds from, and whether the tasks are written', () => {
    const agreements = [anAgreement({ signedOn: null, tasks: null })]
    expect(agreementState(facts({ position: lent, agreements }))).toEqual([
      { code: 'agreementUnsigned', agreementId: 'agreement', validFrom: '2026-01-01', hasTasks: false },
    ])
  })

  test('has run out the day after its last, and a renewal takes its place', () => {
    const old = anAgreement({ id: 'old', validThrough: day('2026-03-31') })
    const on = (today: string, ...more: (typeof old)[]) =>
      agreementState(facts({ position: lent, agreements: [old, ...more], today: day(today) }))
    expect(on('2026-03-31')).toEqual([])
    expect(on('2026-04-01')).toEqual([{ code: 'agreementExpired', agreementId: 'old', day: '2026-03-31' }])
    expect(on('2026-04-01', anAgreement({ id: 'new', validFrom: day('2026-04-01') }))).toEqual([])
  })

  test('asks for an evaluation the day after it was due, until it is noted as held', () => {
    const on = (today: string, doneOn: string | null = null) =>
      agreementState(
        facts({
          agreements: [
            anAgreement({ evaluations: [{ ...evaluation, doneOn: doneOn ? day(doneOn) : null }] }),
          ],
          today: day(today),
        }),
      )
    expect(on('2026-03-08')).toEqual([])
    expect(on('2026-03-10')).toEqual([
      { code: 'evaluationOverdue', agreementId: 'agreement', evaluationId: 'e', day: '2026-03-08', days: 2 },
    ])
    expect(on('2026-03-10', '2026-03-09')).toEqual([])
  })

  test('of a post that has ended is left in peace', () => {
    const ended = { ...lent, through: day('2026-03-08') }
    const agreements = [anAgreement({ signedOn: null, evaluations: [evaluation] })]
    expect(agreementState(facts({ position: ended, agreements }))).toEqual([])
    expect(agreementState(facts({ position: ended }))).toEqual([])
  })
})

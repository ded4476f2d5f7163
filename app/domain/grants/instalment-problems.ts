import type { Day } from '../calendar/day'
import type { Oere } from '../money/oere'
import { sum } from '../money/oere'
import { countsFromLastPayment } from '../reporting/counts-from-last-payment'
import type { Requirement } from '../reporting/requirement'
import type { FieldProblem } from '../secretariat/field-problem'
import type { Grant, Instalment } from './grant'
import { grossOf, isAwardCounted } from './net'
import type { InstalmentParticulars } from './instalment-particulars'

/**
 * What an instalment must not be saved with. `others` are the grant's other instalments, `requirements` the grant's.
 * Instalments above the gross award are refused with what must be freed; so is a report that waits for the very
 * payment it releases.
 */
export function instalmentProblems(
  instalment: Instalment & InstalmentParticulars,
  around: {
    grant: Grant
    others: readonly Instalment[]
    requirements: readonly Requirement[]
    today: Day
  },
): FieldProblem[] {
  const { grant, others, requirements, today } = around
  const problems: FieldProblem[] = []
  if (instalment.number.trim() === '') problems.push({ field: 'number', problem: 'required' })
  else if (others.some(({ number }) => number === instalment.number))
    problems.push({ field: 'number', problem: 'nameTaken' })
  if (instalment.amount <= 0) problems.push({ field: 'amount', problem: 'notPositive' })
  const gross = grossOf(grant)
  const planned = sum([...others.map(({ amount }) => amount), instalment.amount])
  if (gross !== null && planned > gross) {
    const toFree = (planned - gross) as Oere
    problems.push({ field: 'amount', problem: 'aboveGross', gross, given: planned, toFree })
  }
  if (instalment.requestedOn !== null && instalment.requestedOn > today)
    problems.push({ field: 'requestedOn', problem: 'inTheFuture' })
  problems.push(...receivedProblems(instalment, today))
  if (instalment.releasedByIds.some((id) => !requirements.some((known) => known.id === id)))
    problems.push({ field: 'releasedByIds', problem: 'unknownReference' })
  if (isCircular(instalment, others, requirements))
    problems.push({ field: 'releasedByIds', problem: 'circularGate' })
  instalment.conditions.forEach((condition, index) => {
    const at = (part: string) => `conditions[${index}].${part}`
    if (condition.label.trim() === '') problems.push({ field: at('label'), problem: 'required' })
    if (condition.metOn !== null && condition.metOn > today)
      problems.push({ field: at('metOn'), problem: 'inTheFuture' })
    if (condition.metOn !== null && !condition.evidence?.trim())
      problems.push({ field: at('evidence'), problem: 'needsEvidence' })
  })
  return problems
}

/**
 * An amount lowered below the instalments that are planned of it is refused with what is too much; one that already
 * lies below them, as it may come from a workbook, can still be raised or left. 1.000 kr. lowered to 600 kr. under
 * instalments of 900 kr. is 300 kr. too much.
 */
export function belowInstalments(
  grant: Omit<Grant, 'id'>,
  before: Omit<Grant, 'id'>,
  given: Oere,
): FieldProblem[] {
  const gross = grossOf(grant)
  const known = grossOf(before)
  if (gross === null || given <= gross || (known !== null && gross >= known)) return []
  const field = isAwardCounted(grant) ? 'awardedAmount' : 'appliedAmount'
  return [{ field, problem: 'aboveGross', gross, given, toFree: (given - gross) as Oere }]
}

function receivedProblems(
  { receivedOn, receivedAmount, requestedOn }: Instalment & InstalmentParticulars,
  today: Day,
): FieldProblem[] {
  const problems: FieldProblem[] = []
  if (receivedOn !== null && receivedOn > today)
    problems.push({ field: 'receivedOn', problem: 'inTheFuture' })
  if (receivedOn !== null && requestedOn !== null && receivedOn < requestedOn)
    problems.push({ field: 'receivedOn', problem: 'beforeRequested' })
  if (receivedAmount !== null && receivedOn === null)
    problems.push({ field: 'receivedOn', problem: 'neededByAmount' })
  return problems
}

/**
 * Whether the money would wait for a report that waits for the money: one whose rule counts from the last payment,
 * or that comes after such a one, releases the very instalment that is the last.
 */
function isCircular(
  instalment: Pick<Instalment, 'id' | 'day' | 'receivedOn' | 'releasedByIds'>,
  others: readonly Pick<Instalment, 'day' | 'receivedOn'>[],
  requirements: readonly Requirement[],
): boolean {
  if (instalment.receivedOn !== null) return false
  if (others.some((other) => (other.receivedOn ?? other.day) > instalment.day)) return false
  const byId = new Map(requirements.map((requirement) => [requirement.id, requirement]))
  const seen = new Set<string>()
  const waitsForPayment = (id: string): boolean => {
    const requirement = byId.get(id)
    if (!requirement || seen.has(id)) return false
    seen.add(id)
    return countsFromLastPayment(requirement.rule) || requirement.afterIds.some(waitsForPayment)
  }
  return instalment.releasedByIds.some(waitsForPayment)
}

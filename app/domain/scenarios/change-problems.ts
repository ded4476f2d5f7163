import { wholeShare } from '../money/oere'
import type { FieldProblem } from '../secretariat/field-problem'
import type { ScenarioChange } from './scenario'
import { mostChanges, mostMonths } from './scenario'

/**
 * What stands in the way of laying one change more over those there are, by field of its form. The same thing is not
 * changed twice: a second refusal of one grant, or its award, would say something else than the first.
 */
export function changeProblems(change: ScenarioChange, others: readonly ScenarioChange[]): FieldProblem[] {
  const problems: FieldProblem[] = []
  const add = (
    field: string,
    problem: 'outOfRange' | 'notPositive' | 'endsBeforeStart' | 'twice' | 'required',
  ) => problems.push({ field, problem })
  if (others.length >= mostChanges) problems.push({ field: 'code', problem: 'outOfRange' })
  switch (change.code) {
    case 'fundRenewed':
      if (change.share < 0 || change.share > wholeShare) add('share', 'outOfRange')
      if (others.some((one) => one.code === 'fundRenewed')) add('share', 'twice')
      break
    case 'refused':
    case 'awarded':
      if (change.code === 'awarded' && change.amount !== null && change.amount <= 0)
        add('amount', 'notPositive')
      if (others.some((one) => 'grant' in one && one.grant.id === change.grant.id)) add('grantId', 'twice')
      break
    case 'newGrant':
      if (change.name === '') add('name', 'required')
      if (change.amount <= 0) add('amount', 'notPositive')
      if (change.through < change.from) add('through', 'endsBeforeStart')
      break
    case 'partyTakes':
      if (change.share <= 0 || change.share > wholeShare) add('share', 'outOfRange')
      break
    case 'positionLapses':
      if (others.some((one) => one.code === 'positionLapses' && one.position.id === change.position.id))
        add('positionId', 'twice')
      break
    case 'anchoringFails':
      if (others.some((one) => one.code === 'anchoringFails' && one.anchoring.id === change.anchoring.id))
        add('anchoringId', 'twice')
      break
    case 'planExtended':
      if (change.months < 1 || change.months > mostMonths) add('months', 'outOfRange')
      if (others.some((one) => one.code === 'planExtended')) add('months', 'twice')
      break
  }
  return problems
}

import type { Hours } from '../money/oere'
import type { FieldProblem } from '../secretariat/field-problem'
import type { Collaboration } from './anchoring'

/** What a collaboration has beside the workbook's columns. */
export interface CollaborationParticulars {
  /** What holding it together takes of everybody in a month. */
  hoursPerMonth: Hours | null
  /** In words: a network meets as it can, not on a grid. */
  rhythm: string | null
  /** What the collaboration makes possible. */
  enables: string | null
  lostWithout: string | null
}

export const noCollaborationParticulars: CollaborationParticulars = {
  hoursPerMonth: null,
  rhythm: null,
  enables: null,
  lostWithout: null,
}

/** Twenty people, all month: more is a figure in the wrong unit. Hours, 1/10.000. */
export const mostHoursPerMonth = 3_200_0000

/**
 * What keeps a collaboration from being saved as it is. `collaborationProblems({ name: '', hoursPerMonth: null },
 * { isNameTaken: false })` is `[{ field: 'name', problem: 'required' }]`.
 */
export function collaborationProblems(
  { name, hoursPerMonth }: Pick<Collaboration, 'name'> & Pick<CollaborationParticulars, 'hoursPerMonth'>,
  { isNameTaken }: { isNameTaken: boolean },
): FieldProblem[] {
  const problems: FieldProblem[] = []
  if (name === '') problems.push({ field: 'name', problem: 'required' })
  if (isNameTaken) problems.push({ field: 'name', problem: 'nameTaken' })
  if (hoursPerMonth !== null && (hoursPerMonth < 0 || hoursPerMonth > mostHoursPerMonth))
    problems.push({ field: 'hoursPerMonth', problem: 'outOfRange' })
  return problems
}

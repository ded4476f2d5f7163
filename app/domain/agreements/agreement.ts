import type { Day } from '../calendar/day'
import type { FieldProblem } from '../secretariat/field-problem'

/** *Strategisk samarbejdsaftale*, *delaftale* of an effort area, *partnerskabsaftale*. */
export const agreementKinds = ['strategic', 'sub', 'partnership'] as const
export type AgreementKind = (typeof agreementKinds)[number]

/** One version of an agreement of the plan. */
export interface Agreement {
  id: string
  planId: string | null
  kind: AgreementKind
  title: string
  /** What a sub-agreement is about. */
  effortArea: string | null
  versionLabel: string | null
  approvedBy: string | null
  approvedOn: Day | null
  validFrom: Day | null
  validThrough: Day | null
  changesNeedApprovalBy: string | null
  responsibleId: string | null
  deputyId: string | null
  /** The organisations that have made it, in their order. */
  partyIds: string[]
}

/** What an agreement must not be saved with; `effortAreas` are those of its plan. */
export function agreementProblems(
  agreement: Omit<Agreement, 'id'>,
  { today, effortAreas }: { today: Day; effortAreas: readonly string[] },
): FieldProblem[] {
  const { title, kind, effortArea, approvedBy, approvedOn, validFrom, validThrough } = agreement
  const problems: FieldProblem[] = []
  if (title.trim() === '') problems.push({ field: 'title', problem: 'required' })
  if (kind === 'sub' && effortArea === null) problems.push({ field: 'effortArea', problem: 'required' })
  if (effortArea !== null && !effortAreas.includes(effortArea))
    problems.push({ field: 'effortArea', problem: 'notInPlan' })
  if (approvedOn !== null && approvedOn > today)
    problems.push({ field: 'approvedOn', problem: 'inTheFuture' })
  if (approvedOn !== null && approvedBy === null) problems.push({ field: 'approvedBy', problem: 'required' })
  if (validFrom !== null && validThrough !== null && validThrough < validFrom)
    problems.push({ field: 'validThrough', problem: 'endsBeforeStart' })
  return problems
}

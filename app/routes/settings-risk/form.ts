import { z } from 'zod'
import type { RiskWeights } from '~/domain/risk/factor'
import { riskWeightProblem } from '~/domain/risk/factor'
import { versionField, wholeField } from '~/ui/forms/field-schemas'

const weight = () => wholeField(0, 100)

/** Six weights that make 100; the sum they make otherwise is told of the whole form. */
export const riskWeightsSchema = z
  .object({
    version: versionField(),
    coverage: weight(),
    anchoring: weight(),
    window: weight(),
    dependence: weight(),
    owner: weight(),
    duties: weight(),
  } satisfies Record<keyof RiskWeights | 'version', unknown>)
  .superRefine((weights, context) => {
    const problem = riskWeightProblem(weights)
    if (problem?.kind === 'sum') context.addIssue({ code: 'custom', message: `weightSum:${problem.sum}` })
  })

import { z } from 'zod'
import type { RiskWeights } from '~/domain/risk/factor'
import { versionField, wholeField } from '~/ui/forms/field-schemas'

const weight = () => wholeField(0, 100)

/** Six weights. That they make 100 is asked when they are sent, so that a sum may be wrong while one types. */
export const riskWeightsSchema = z.object({
  version: versionField(),
  coverage: weight(),
  anchoring: weight(),
  window: weight(),
  dependence: weight(),
  owner: weight(),
  duties: weight(),
} satisfies Record<keyof RiskWeights | 'version', unknown>)

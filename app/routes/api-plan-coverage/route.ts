import type { LoaderFunctionArgs } from '@remix-run/node'
import { apiAnswer } from '~/http/api.server'
import { readOnly } from '~/http/problem.server'
import { readPlanCoverage } from '~/usecases/api/read-plans.server'

export const loader = (args: LoaderFunctionArgs) =>
  apiAnswer(args, (reader) => readPlanCoverage(reader, args.params.id ?? ''))
export const action = () => readOnly()

import type { LoaderFunctionArgs } from '@remix-run/node'
import { apiAnswer, readOnly } from '~/http/api.server'
import { readPlanCoverage } from '~/usecases/api/read-plans.server'

export const loader = (args: LoaderFunctionArgs) =>
  apiAnswer(args, (reader) => readPlanCoverage(reader, args.params.id ?? ''))
export const action = () => readOnly()

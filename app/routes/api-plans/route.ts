import type { LoaderFunctionArgs } from '@remix-run/node'
import { apiAnswer, readOnly } from '~/http/api.server'
import { readPlans } from '~/usecases/api/read-plans.server'

export const loader = (args: LoaderFunctionArgs) => apiAnswer(args, readPlans)
export const action = () => readOnly()

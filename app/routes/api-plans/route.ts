import type { LoaderFunctionArgs } from '@remix-run/node'
import { apiAnswer } from '~/http/api.server'
import { readOnly } from '~/http/problem.server'
import { readPlans } from '~/usecases/api/read-plans.server'

export const loader = (args: LoaderFunctionArgs) => apiAnswer(args, readPlans)
export const action = () => readOnly()

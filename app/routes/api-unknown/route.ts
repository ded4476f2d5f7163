import type { LoaderFunctionArgs } from '@remix-run/node'
import { apiAnswer } from '~/http/api.server'
import { readOnly } from '~/http/problem.server'

export const loader = (args: LoaderFunctionArgs) => apiAnswer(args, () => Promise.resolve(null))
export const action = () => readOnly()

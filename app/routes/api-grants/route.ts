import type { LoaderFunctionArgs } from '@remix-run/node'
import { apiAnswer } from '~/http/api.server'
import { readOnly } from '~/http/problem.server'
import { readGrants } from '~/usecases/api/read-lists.server'

export const loader = (args: LoaderFunctionArgs) => apiAnswer(args, readGrants)
export const action = () => readOnly()

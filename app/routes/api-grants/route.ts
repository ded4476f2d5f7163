import type { LoaderFunctionArgs } from '@remix-run/node'
import { apiAnswer, readOnly } from '~/http/api.server'
import { readGrants } from '~/usecases/api/read-lists.server'

export const loader = (args: LoaderFunctionArgs) => apiAnswer(args, readGrants)
export const action = () => readOnly()

import type { LoaderFunctionArgs } from '@remix-run/node'
import { apiAnswer, readOnly } from '~/http/api.server'

export const loader = (args: LoaderFunctionArgs) => apiAnswer(args, () => Promise.resolve(null))
export const action = () => readOnly()

import type { LoaderFunctionArgs } from '@remix-run/node'
import { apiAnswer, wholeNumberIn } from '~/http/api.server'
import { readOnly } from '~/http/problem.server'
import { readDeadlines } from '~/usecases/api/read-lists.server'

const mostDays = 36_500

export const loader = (args: LoaderFunctionArgs) =>
  apiAnswer(args, async (reader, url) => readDeadlines(reader, wholeNumberIn(url, 'within', mostDays)))
export const action = () => readOnly()

import { jsonAnswer } from '~/http/api.server'
import { readOnly } from '~/http/problem.server'
import { openapi } from '~/http/openapi'

/** Open to everybody: it tells of no secretariat. */
export const loader = () => jsonAnswer(openapi)
export const action = () => readOnly()

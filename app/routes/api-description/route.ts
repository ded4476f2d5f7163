import { jsonAnswer, readOnly } from '~/http/api.server'
import { openapi } from '~/http/openapi'

/** Open to everybody: it tells of no secretariat. */
export const loader = () => jsonAnswer(openapi)
export const action = () => readOnly()

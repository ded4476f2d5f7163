import { z } from 'zod'
import '~/ui/forms/field-schemas'
import { feedScopes } from '~/domain/feeds/feed-scope'

/** What a feed is to be of, as one choice of a list: `plan:0192…`. */
export const feedSchema = z.object({
  subject: z.string('required').transform((value, context) => {
    const at = value.indexOf(':')
    const scope = feedScopes.find((one) => one === value.slice(0, at))
    if (scope) return { scope, subjectId: value.slice(at + 1) }
    context.addIssue({ code: 'custom', message: 'unknownReference' })
    return z.NEVER
  }),
})

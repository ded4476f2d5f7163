import { textProblems } from '~/domain/privacy/text-problems'
import { loadObligationSteps } from '~/persistence/records/obligation-history.server'
import type { UseCaseContext } from '../context'
import { invalid } from '../refusals'
import { tellOfReturn } from '../reminders/tell-of-return.server'
import { moved } from './moved'
import type { OpenedObligation, SaveObligationResult } from './save-obligation.server'
import { saveObligation } from './save-obligation.server'

/** The funder has sent a report back; its own words are kept, who sees to it is told, and the work begins again. */
export async function returnObligation(
  context: UseCaseContext,
  { words, ...opened }: OpenedObligation & { words: string },
): Promise<SaveObligationResult> {
  const problems = textProblems({ words })
  if (problems.length > 0) return invalid(problems)
  return saveObligation(context, opened, {
    change: (obligation) => moved(obligation, { kind: 'return', words }, context.today, 'words'),
    isDone: async ({ id, status }, db) => {
      const steps = await loadObligationSteps(db, context.actor.secretariatId, [id])
      return status === 'returned' && steps.at(-1)?.note === words.trim()
    },
    beside: async (db, { recordId, obligation }) => {
      const steps = await loadObligationSteps(db, context.actor.secretariatId, [recordId])
      const stepId = `${recordId} ${steps.filter(({ to }) => to === 'returned').length}`
      await tellOfReturn(db, context, { obligation, stepId, words })
      return undefined
    },
  })
}

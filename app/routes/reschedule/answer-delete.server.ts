import { data } from '@remix-run/node'
import type { Deleted } from '~/usecases/refusals'
import type { RescheduleAsked } from '~/usecases/reschedule/reschedule-preview'
import { answerDelete } from '../saving/answer-save.server'
import type { RescheduleStep } from './answers'
import { answerNames } from './answers'

/** Answers a deletion that may move obligations: what it does to them is shown before anything is deleted. */
export function answerDeleteOrStep(
  request: Request,
  form: FormData,
  outcome: Deleted<unknown> | RescheduleAsked,
  to: string,
) {
  if (outcome.ok || outcome.reason !== 'reschedule') {
    return answerDelete(request, outcome, to)
  }
  const step: RescheduleStep = {
    preview: outcome.preview,
    fields: [['version', String(form.get('version') ?? '')]],
    isRepeated: form.has(answerNames.token),
  }
  return data({ step })
}

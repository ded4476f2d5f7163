import { parseWithZod } from '@conform-to/zod/v4'
import { expect, test } from 'vitest'
import type { FormAnswer } from '../saving/answer-save.server'
import { answerSave } from '../saving/answer-save.server'
import { comparablePayload, conflictTexts, requirementSchema } from './form'

function posted(): FormData {
  const form = new FormData()
  const texts = {
    name: 'Budget',
    ruleMode: 'sentence',
    rule: '2 måneder før raterne',
    shift: 'none',
    conditionKind: 'always',
    consequence: 'paymentStop',
    'artefactDetails[0].artefact': 'budget',
    'artefactDetails[0].makerId': 'maker',
    'artefactDetails[1].artefact': 'accounts',
  }
  for (const [name, value] of Object.entries(texts)) form.set(name, value)
  form.append('afterIds', 'first')
  form.append('afterIds', 'second')
  return form
}

test('what a step posts again is what was typed, artefacts and all', () => {
  const submission = parseWithZod(posted(), { schema: requirementSchema })
  const answer = answerSave({
    request: new Request('http://localhost/'),
    submission,
    outcome: { ok: false, reason: 'reschedule', preview: { token: 'token', grants: [] } },
    to: () => '/',
    textsOf: conflictTexts,
    comparable: comparablePayload,
  }) as { data: FormAnswer }
  const again = new FormData()
  for (const [name, value] of answer.data.step!.fields) again.append(name, value)
  const repeated = parseWithZod(again, { schema: requirementSchema })
  expect(repeated.status).toBe('success')
  expect(repeated.payload).toEqual(submission.payload)
})

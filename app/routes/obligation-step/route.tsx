import type { Submission } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { missing, pageContext, shown } from '~/http/page-context.server'
import { requireRight } from '~/http/permissions.server'
import { uploadsOf } from '~/http/uploads.server'
import { wordsFor } from '~/i18n/words'
import { titled } from '~/ui/page-title'
import { loadChoices } from '~/usecases/choices/load-choices.server'
import { agreeDueDay } from '~/usecases/obligations/agree-due-day.server'
import { approveObligation } from '~/usecases/obligations/approve-obligation.server'
import { assignObligation } from '~/usecases/obligations/assign-obligation.server'
import { changeObligationStatus } from '~/usecases/obligations/change-obligation-status.server'
import { loadObligation } from '~/usecases/obligations/load-obligation.server'
import { recordSubmission } from '~/usecases/obligations/record-submission.server'
import { returnObligation } from '~/usecases/obligations/return-obligation.server'
import type { ObligationValues, SaveObligationResult } from '~/usecases/obligations/save-obligation.server'
import { waiveObligation } from '~/usecases/obligations/waive-obligation.server'
import { obligationPathOf } from '~/usecases/obligations/obligation-address'
import { chosenOf } from '../obligations/list-parameters'
import { answerInvalid, answerSave } from '../saving/answer-save.server'
import { textOf } from '../saving/form-texts'
import { versionOf } from '../saving/version-of'
import type { StepKind } from './form'
import { stepKinds, stepSchemas } from './form'
import { ObligationStepView } from './view'

export const meta = titled((words) => words.obligations.title)

function kindOf(step: string | undefined): StepKind {
  const kind = stepKinds.find((each) => each === step)
  if (!kind) throw missing('obligation')
  return kind
}

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  requireRight(page.actor, 'update', 'obligation')
  const kind = kindOf(params.step)
  const obligation = shown(await loadObligation(page, { id: params.id! }))
  const { contacts } =
    kind === 'ansvarlig' ? shown(await loadChoices(page, { kinds: ['contact'] })) : { contacts: [] }
  return { kind, obligation, contacts, today: page.today, name: page.actor.name }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const form = await request.formData()
  const opened = { id: params.id!, version: versionOf(form) }
  const answer = (submission: Submission<unknown, string[]>, outcome: SaveObligationResult) => {
    const { obligationStatus } = wordsFor(page.actor.language).codes
    const textsOf = (values: ObligationValues) => ({
      status: obligationStatus[values.status],
      on: textOf.day(values.submittedOn),
      day: textOf.day(values.agreedDue),
      reason: textOf.text(values.agreedReason ?? values.waivedReason),
    })
    return answerSave({ request, submission, outcome, to: obligationPathOf, textsOf })
  }
  switch (kindOf(params.step)) {
    case 'indsend': {
      const submission = parseWithZod(form, { schema: stepSchemas.indsend })
      if (submission.status !== 'success') return answerInvalid(submission)
      const outcome = await recordSubmission(page, {
        ...opened,
        submission: submission.value,
        uploads: await uploadsOf(form),
        also: chosenOf(form),
      })
      if (!outcome.ok && outcome.reason === 'badFile') {
        const file = { code: outcome.problem as string, file: outcome.name }
        return data({ result: submission.reply(), conflict: null, file }, { status: 422 })
      }
      return answer(submission, outcome)
    }
    case 'godkendt': {
      const submission = parseWithZod(form, { schema: stepSchemas.godkendt })
      if (submission.status !== 'success') return answerInvalid(submission)
      return answer(submission, await approveObligation(page, { ...opened, ...submission.value }))
    }
    case 'returneret': {
      const submission = parseWithZod(form, { schema: stepSchemas.returneret })
      if (submission.status !== 'success') return answerInvalid(submission)
      return answer(submission, await returnObligation(page, { ...opened, ...submission.value }))
    }
    case 'frafaldet': {
      const submission = parseWithZod(form, { schema: stepSchemas.frafaldet })
      if (submission.status !== 'success') return answerInvalid(submission)
      return answer(submission, await waiveObligation(page, { ...opened, ...submission.value }))
    }
    case 'frist': {
      const submission = parseWithZod(form, { schema: stepSchemas.frist })
      if (submission.status !== 'success') return answerInvalid(submission)
      return answer(submission, await agreeDueDay(page, { ...opened, ...submission.value }))
    }
    case 'ansvarlig': {
      const submission = parseWithZod(form, { schema: stepSchemas.ansvarlig })
      if (submission.status !== 'success') return answerInvalid(submission)
      return answer(submission, await assignObligation(page, { ...opened, ...submission.value }))
    }
    case 'genoptag': {
      const submission = parseWithZod(form, { schema: stepSchemas.genoptag })
      if (submission.status !== 'success') return answerInvalid(submission)
      return answer(submission, await changeObligationStatus(page, { ...opened, ...submission.value }))
    }
  }
}

export default function ObligationStep() {
  return <ObligationStepView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}

import type { LoaderFunctionArgs } from '@remix-run/node'
import { attachment } from '~/http/attachment.server'
import { missing, pageContext, shown } from '~/http/page-context.server'
import { exportAnchoringPlan } from '~/usecases/anchoring-plan/export-anchoring-plan.server'

export async function loader({ request, context, params: { format } }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  if (format !== 'pdf' && format !== 'docx') throw missing('plan')
  const parameters = new URL(request.url).searchParams
  const asked = {
    planId: parameters.get('plan') || null,
    hasSignatures: parameters.has('underskrifter'),
    format,
  } as const
  return attachment(shown(await exportAnchoringPlan(page, asked)))
}

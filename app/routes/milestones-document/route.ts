import type { LoaderFunctionArgs } from '@remix-run/node'
import { attachment } from '~/http/attachment.server'
import { missing, pageContext, shown } from '~/http/page-context.server'
import { exportMilestones } from '~/usecases/milestones/export-milestones.server'
import { listInputOf } from '../milestones/list-parameters'

export async function loader({ request, context, params: { format } }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  if (format !== 'pdf' && format !== 'docx') throw missing('milestone')
  const input = listInputOf(new URL(request.url).searchParams)
  return attachment(shown(await exportMilestones(page, { ...input, format })))
}

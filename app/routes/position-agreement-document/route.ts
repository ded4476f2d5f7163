import type { LoaderFunctionArgs } from '@remix-run/node'
import { attachment } from '~/http/attachment.server'
import { missing, pageContext, shown } from '~/http/page-context.server'
import { exportAgreement } from '~/usecases/position-agreements/export-agreement.server'

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  const { id = '', format } = params
  if (format !== 'pdf' && format !== 'docx') throw missing('positionAgreement')
  return attachment(shown(await exportAgreement(page, { id, format })))
}

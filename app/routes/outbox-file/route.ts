import type { LoaderFunctionArgs } from '@remix-run/node'
import { attachment } from '~/http/attachment.server'
import { pageContext, shown } from '~/http/page-context.server'
import { readOutboxFile } from '~/usecases/mails/read-outbox.server'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  const fileName = params.file ?? ''
  const { bytes } = shown(await readOutboxFile(page, fileName))
  return attachment({ bytes, fileName, type: 'message/rfc822' })
}

import type { LoaderFunctionArgs } from '@remix-run/node'
import { attachment } from '~/http/attachment.server'
import { pageContext, shown } from '~/http/page-context.server'
import { exportFormats, exportSecretariat } from '~/usecases/export/export-secretariat.server'

/** Everything of the secretariat as a file. */
export async function loader(args: LoaderFunctionArgs) {
  const format = exportFormats.find((each) => each === args.params.format)
  const context = await pageContext(args)
  if (!format) throw new Response(null, { status: 404, statusText: 'Not Found' })
  return attachment(shown(await exportSecretariat(context, format)))
}

import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { attachment } from '~/http/attachment.server'
import { flashCookie } from '~/http/flash.server'
import { pageContext, shown } from '~/http/page-context.server'
import { safeReturnPath } from '~/http/session.server'
import { readFile } from '~/usecases/files/read-file.server'
import { removeFile } from '~/usecases/files/remove-file.server'

/** A file, through the record it hangs on. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  return attachment(shown(await readFile(await pageContext({ request, context }), { id: params.id! })))
}

/** Takes the file off its record. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const page = await pageContext({ request, context })
  const back = safeReturnPath(String((await request.formData()).get('back') ?? '/'))
  const { name, trashId } = shown(await removeFile(page, { id: params.id! }))
  return redirect(back, {
    headers: { 'Set-Cookie': flashCookie(request, { did: 'deleted', name, trashId }) },
  })
}

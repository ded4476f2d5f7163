import type { ActionFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { languageCookie } from '~/http/language.server'
import { visitorContext } from '~/http/page-context.server'
import { getOptionalActor, safeReturnPath } from '~/http/session.server'
import { isLanguage } from '~/i18n/languages'
import { changeLanguage } from '~/usecases/access/change-language.server'

export function loader() {
  return redirect('/')
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const language = form.get('language')
  const to = String(form.get('to') ?? '/')
  if (!isLanguage(language)) return redirect('/')
  const actor = await getOptionalActor(request, context)
  if (actor) await changeLanguage({ ...visitorContext({ context }), actor }, { language })
  const back = to.startsWith('/login') ? '/login' : safeReturnPath(to)
  return redirect(back, { headers: { 'Set-Cookie': languageCookie(request, language) } })
}

import type { LoaderFunctionArgs } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Outlet, useLoaderData } from '@remix-run/react'
import { readFlash, spentFlashCookie } from '~/http/flash.server'
import { pageContext } from '~/http/page-context.server'
import { FailurePage } from '~/ui/failures/failure-page'
import { AppShell } from '~/ui/shell/app-shell'
import { loadShell } from '~/usecases/shell/load-shell.server'
import { FlashBar } from './flash-bar'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const planId = new URL(request.url).searchParams.get('plan')
  const shell = await loadShell(await pageContext({ request, context }), { planId })
  const flash = readFlash(request)
  return data(
    { shell, flash: flash && { ...flash, key: context.requestId } },
    flash ? { headers: { 'Set-Cookie': spentFlashCookie(request) } } : {},
  )
}

export default function Shell() {
  const { shell, flash } = useLoaderData<typeof loader>()
  return (
    <AppShell shell={shell}>
      <Outlet />
      {flash && <FlashBar flash={flash} />}
    </AppShell>
  )
}

export function ErrorBoundary() {
  return <FailurePage />
}

import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { languageOf } from '~/http/language.server'
import { useNonce } from '~/http/nonce'
import { LanguageProvider } from '~/i18n/language-context'
import { defaultLanguage } from '~/i18n/languages'
import { ChartPatterns } from '~/ui/charts/patterns'
import { FailurePage } from '~/ui/failures/failure-page'
import './styles/ankerplan.css'

export async function loader({ request, context }: LoaderFunctionArgs) {
  return { language: await languageOf(request, context) }
}

export const meta: MetaFunction = () => [{ title: 'Ankerplan' }]

export const links: LinksFunction = () => [{ rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' }]

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce()
  const language = useRouteLoaderData<typeof loader>('root')?.language ?? defaultLanguage
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        <ChartPatterns />
        <LanguageProvider language={language}>{children}</LanguageProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}

/** Outside the frame: for visitors, and where the frame itself cannot be made. */
export function ErrorBoundary() {
  return <FailurePage />
}

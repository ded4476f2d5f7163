import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'

export function loader({ context }: LoaderFunctionArgs) {
  return { today: context.today }
}

export default function Overview() {
  const { today } = useLoaderData<typeof loader>()
  return (
    <main>
      <h1>Overblik</h1>
      <p>{today}</p>
    </main>
  )
}

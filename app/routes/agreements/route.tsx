import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { agreementKinds } from '~/domain/agreements/agreement'
import { agreementStates } from '~/domain/agreements/versions'
import { pageContext, shown } from '~/http/page-context.server'
import { titled } from '~/ui/page-title'
import { listAgreements } from '~/usecases/agreements/list-agreements.server'
import { AgreementsView } from './view'

export const meta = titled((words) => words.agreements.title)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const page = await pageContext({ request, context })
  const { searchParams } = new URL(request.url)
  const asked = {
    planId: searchParams.get('plan') || null,
    kind: agreementKinds.find((kind) => kind === searchParams.get('art')) ?? null,
    state: agreementStates.find((state) => state === searchParams.get('status')) ?? null,
  }
  return { list: shown(await listAgreements(page, asked)) }
}

export default function Agreements() {
  return <AgreementsView {...useLoaderData<typeof loader>()} />
}

import { obligationStatuses } from '~/domain/reporting/requirement'
import { pageOf } from '~/ui/primitives/list-address'
import type { ObligationListInput } from '~/usecases/obligations/obligation-list'

const states = [...obligationStatuses, 'unconfirmed', 'all'] as const

/** What the address of the list says. An unknown value is as if it were not there. */
export function listInputOf(parameters: URLSearchParams): ObligationListInput {
  return {
    planId: parameters.get('plan') || null,
    funderId: parameters.get('fond') || null,
    grantId: parameters.get('bevilling') || null,
    responsible: parameters.get('ansvarlig') || null,
    status: states.find((state) => state === parameters.get('status')) ?? null,
    page: pageOf(parameters),
  }
}

/** The rows ticked in a form: each says its id and the version it was shown at. */
export function chosenOf(form: FormData): { id: string; version: number }[] {
  return form.getAll('valgt').flatMap((value) => {
    const match = /^(.+)\|(\d{1,9})$/.exec(String(value))
    return match ? [{ id: match[1]!, version: Number(match[2]) }] : []
  })
}

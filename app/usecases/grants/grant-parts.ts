import type { Grant } from '~/domain/grants/grant'
import type { GrantParticulars } from '~/domain/grants/grant-particulars'
import type { GrantValues } from './grant-page'

/** The two halves a grant's form values are kept as. */
export function grantParts(values: GrantValues, id: string): { grant: Grant; particulars: GrantParticulars } {
  const {
    matchesId,
    expectedAnswer,
    startBy,
    useBy,
    extensionBefore,
    vouchersUntil,
    changeShare,
    changeAmount,
    changeBase,
    applicationHours,
    responsibleId,
    deputyId,
    note,
    ...grant
  } = values
  return {
    grant: { ...grant, id },
    particulars: {
      matchesId,
      expectedAnswer,
      startBy,
      useBy,
      extensionBefore,
      vouchersUntil,
      changeShare,
      changeAmount,
      changeBase,
      applicationHours,
      responsibleId,
      deputyId,
      note,
    },
  }
}

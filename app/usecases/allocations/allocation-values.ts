import type { Allocation } from '~/domain/grants/grant'
import type { Oere } from '~/domain/money/oere'
import type { Forbidden, Named, NotFound } from '../refusals'

export type AllocationValues = Omit<Allocation, 'id'>

export type LoadAllocationResult =
  | {
      ok: true
      allocation: Allocation
      version: number
      grant: Named
      activity: Named
      /** Net of the grant not given out, this allocation's own amount aside; null where sealed or unknown. */
      left: Oere | null
      may: { update: boolean; delete: boolean }
    }
  | Forbidden
  | NotFound

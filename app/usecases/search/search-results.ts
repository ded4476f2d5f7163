import type { RecordKind } from '~/domain/access/rights'
import type { Named } from '../refusals'

export interface SearchHit extends Named {
  kind: Extract<RecordKind, 'activity' | 'grant' | 'contact' | 'organisation' | 'agreement' | 'collaboration'>
  detail: string | null
}

/** At most `mostHits` of each kind, by name. A text under two letters finds nothing. */
export interface SearchRecordsResult {
  ok: true
  hits: SearchHit[]
  hasMore: boolean
}

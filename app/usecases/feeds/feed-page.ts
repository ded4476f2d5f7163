import type { Instant } from '~/domain/calendar/instant'
import type { FeedScope } from '~/domain/feeds/feed-scope'
import type { DeadlineSubjects } from '../deadlines/deadline-subjects.server'

export interface FeedRow {
  id: string
  scope: FeedScope
  /** Null where what it is about is deleted. */
  subject: string | null
  /** Null where it is the reader's own. */
  maker: string | null
  createdAt: Instant
  lastUsedAt: Instant | null
}

export interface FeedPage {
  ok: true
  choices: DeadlineSubjects
  feeds: FeedRow[]
}

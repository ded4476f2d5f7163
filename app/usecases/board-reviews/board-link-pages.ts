import type { ReviewDecision, ReviewTexts } from '~/domain/board/board-decision'
import type { BoardFigures } from '~/domain/board/board-figures'
import type { Day } from '~/domain/calendar/day'
import type { Instant } from '~/domain/calendar/instant'
import type { ListedBoardLink } from '~/persistence/board-links.server'
import type { Forbidden, Invalid, Named, NotFound } from '../refusals'
import type { Locked } from './review-pages'

export interface LinkCandidate extends Named {
  email: string | null
  /** A member of the body whose meeting the paper is for, or of the plan's board. */
  isMember: boolean
  /** Has a link that works. */
  hasLink: boolean
}

export interface BoardLinksPage {
  ok: true
  review: Named & { number: number | null }
  candidates: LinkCandidate[]
  links: (ListedBoardLink & { state: 'open' | 'expired' | 'revoked' })[]
  /** The last day as suggested, and the days it may be. */
  through: Day
  limits: { from: Day; through: Day }
}

export type LoadBoardLinksResult = BoardLinksPage | Forbidden | NotFound | Locked

/** A link just made: its token is in nobody's keeping after this answer. */
export interface MadeLink extends Named {
  token: string
  email: string | null
}

export type MakeBoardLinksResult =
  | { ok: true; title: string; meetingOn: Day | null; through: Day; links: MadeLink[] }
  | Forbidden
  | NotFound
  | Invalid
  | Locked

/** What the holder of a link is shown: frozen figures, what was decided, and their own comments. */
export interface ReadBoardLink {
  ok: true
  reader: string
  through: Day
  figures: BoardFigures
  texts: ReviewTexts
  decisions: ReviewDecision[]
  comments: { id: string; text: string; at: Instant }[]
}

export type BoardLinkProblem = 'unknown' | 'revoked' | 'expired'

export type ReadBoardLinkResult = ReadBoardLink | { ok: false; reason: BoardLinkProblem }

export type CommentByLinkResult =
  | { ok: true }
  | { ok: false; reason: BoardLinkProblem }
  | { ok: false; reason: 'text'; problem: 'required' | 'tooLong' | 'cpr' | 'tooMany' }

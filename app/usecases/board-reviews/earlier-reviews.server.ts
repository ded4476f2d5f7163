import type { SecretariatId } from '~/domain/access/secretariat-id'
import { isNotCarriedOut } from '~/domain/board/board-decision'
import type { BoardFigures, NotCarriedOut } from '~/domain/board/board-figures'
import { loadBoardDecisions } from '~/persistence/board-decisions.server'
import type { BoardReview } from '~/persistence/board-reviews.server'
import { loadBoardReviews, loadFrozenFigures } from '~/persistence/board-reviews.server'
import type { Db } from '~/persistence/db.server'

export interface EarlierReviews {
  /** The latest frozen one, with its figures. */
  previous: { review: BoardReview; figures: BoardFigures } | null
  /** What was decided in any of them and is not carried out, the latest paper first. */
  notCarriedOut: NotCarriedOut[]
}

/** What came before a paper: the frozen ones of the plan, but for the paper itself. */
export async function earlierReviews(
  db: Db,
  secretariatId: SecretariatId,
  planId: string,
  reviewId: string | null,
): Promise<EarlierReviews> {
  const all = await loadBoardReviews(db, secretariatId, { planId, number: { not: null } })
  const frozen = all.filter(({ id }) => id !== reviewId).sort((a, b) => (b.number ?? 0) - (a.number ?? 0))
  const [latest] = frozen
  const figures = latest ? await loadFrozenFigures(db, secretariatId, latest.id) : null
  const decisions = await loadBoardDecisions(db, secretariatId, {
    reviewId: { in: frozen.map(({ id }) => id) },
  })
  const notCarriedOut = frozen.flatMap((review) =>
    decisions.flatMap((each): NotCarriedOut[] => {
      const { id, subject, decision, decidedBy, decidedOn, latestOn, postponedTo } = each
      if (each.reviewId !== review.id || decision === null || !isNotCarriedOut(each)) return []
      const of = { reviewId: review.id, reviewNumber: review.number }
      return [{ id, ...of, subject, decision, decidedBy, decidedOn, latestOn, postponedTo }]
    }),
  )
  return { previous: latest && figures ? { review: latest, figures } : null, notCarriedOut }
}

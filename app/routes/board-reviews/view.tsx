import { Link } from '@remix-run/react'
import type { Day } from '~/domain/calendar/day'
import { matrixOf } from '~/domain/risk/matrix'
import { useFormats, useWords } from '~/i18n/language-context'
import { LinkButton } from '~/ui/primitives/button'
import { EmptyState } from '~/ui/primitives/empty-state'
import { PageHead } from '~/ui/primitives/page-head'
import { Panel } from '~/ui/primitives/panel'
import { RiskMatrix } from '~/ui/risk/risk-matrix'
import type { ReviewIndex } from '~/usecases/board-reviews/review-pages'
import { NotCarriedOutList } from './not-carried-out'
import { ReviewTable } from './review-table'

/** What a board is to know now, what became of what it decided, and its papers. */
export function BoardReviewsView({ index, today }: { index: ReviewIndex; today: Day }) {
  const words = useWords().boardReviews
  const title = useTitle(index, today)
  if (!index.plan || !index.headline)
    return (
      <EmptyState
        title={words.emptyTitle}
        text={words.emptyText}
        isPageTitle
        action={index.may.create && <LinkButton to="/helhedsplaner/ny">{words.newPlan}</LinkButton>}
      />
    )
  const { plan, notCarriedOut, reviews, risks } = index
  const ofPlan = `?plan=${plan.id}`
  return (
    <>
      <PageHead
        title={title}
        sub={
          reviews.length === 0
            ? words.noReviewsYet
            : words.sub({
                notCarriedOut: String(notCarriedOut.length),
                isOne: notCarriedOut.length === 1,
                none: notCarriedOut.length === 0,
                draft: reviews.some(({ status }) => status === 'draft'),
              })
        }
        actions={
          index.may.create && (
            <LinkButton kind="primary" icon="plus" to={`/bestyrelse/ny${ofPlan}`}>
              {words.new}
            </LinkButton>
          )
        }
      />
      <nav className="chips mb2" aria-label={words.pages.label}>
        <Link className="chip" to={`/bestyrelse/risiko${ofPlan}`}>
          {words.pages.risk}
        </Link>
        <Link className="chip" to="/bestyrelse/portefoelje">
          {words.pages.portfolio}
        </Link>
        <Link className="chip" to={`/scenarier${ofPlan}`}>
          {words.pages.scenarios}
        </Link>
      </nav>
      <div className="grid top">
        <div className="c7 stack">
          <ReviewTable reviews={reviews} />
        </div>
        <div className="c5 stack">
          <NotCarriedOutList items={notCarriedOut} hasReviews={reviews.length > 0} />
        </div>
        <div className="c12">
          <Panel
            title={words.matrix.title}
            note={words.matrix.note}
            action={<Link to={`/bestyrelse/risiko${ofPlan}`}>{words.matrix.all}</Link>}
          >
            <RiskMatrix matrix={matrixOf(risks)} />
          </Panel>
        </div>
      </div>
    </>
  )
}

function useTitle({ plan, headline }: ReviewIndex, today: Day): string {
  const words = useWords().boardReviews
  const formats = useFormats()
  if (!plan || !headline) return words.title
  const day = formats.longDay(plan.through)
  if (headline.losing === 0) return words.nothingLost(day)
  return words.headline({
    losing: formats.number(headline.losing),
    activities: formats.number(headline.activities),
    gap: formats.shortKroner(headline.annualGap),
    day,
    hasEnded: plan.through < today,
  })
}

import type { NotCarriedOut } from '~/domain/board/board-figures'
import { useFormats, useWords } from '~/i18n/language-context'
import { LinkButton } from '~/ui/primitives/button'
import { Findings } from '~/ui/primitives/findings'
import { Panel } from '~/ui/primitives/panel'

interface NotCarriedOutListProps {
  items: readonly NotCarriedOut[]
  hasReviews: boolean
}

/** What earlier meetings decided and nobody has done. */
export function NotCarriedOutList({ items, hasReviews }: NotCarriedOutListProps) {
  const all = useWords().boardReviews
  const words = all.notCarriedOut
  const formats = useFormats()
  return (
    <Panel title={words.title} note={words.note}>
      {items.length === 0 ? (
        <p className="small">{hasReviews ? words.none : all.noReviewsYet}</p>
      ) : (
        <Findings
          findings={items.map((item) => ({
            key: item.id,
            tone: 'watch',
            what: item.subject,
            why: [
              `${words.decided(
                all.decided[item.decision],
                item.decidedBy,
                item.decidedOn && formats.day(item.decidedOn),
              )}.`,
              item.postponedTo
                ? words.postponedTo(formats.day(item.postponedTo))
                : item.latestOn && words.latest(formats.day(item.latestOn)),
              item.reviewNumber !== null && `${words.from(String(item.reviewNumber))}.`,
            ]
              .filter(Boolean)
              .join(' '),
            action: (
              <LinkButton
                small
                to={`/bestyrelse/${item.reviewId}#${item.id}`}
                aria-label={words.openNamed(item.subject)}
              >
                {words.open}
              </LinkButton>
            ),
          }))}
        />
      )}
    </Panel>
  )
}

import { Link } from '@remix-run/react'
import type { BoardChanges, BoardFigures, ChangedActivity } from '~/domain/board/board-figures'
import { useFormats, useWords } from '~/i18n/language-context'
import { Panel } from '~/ui/primitives/panel'

/** What has happened since the paper before, and what of it all is still to be done. */
export function ChangesPanel({ figures }: { figures: BoardFigures }) {
  const all = useWords().boardReviews
  const words = all.page
  const formats = useFormats()
  const { previous, notCarriedOut } = figures
  if (!previous)
    return (
      <Panel title={words.changes}>
        <p className="small">{words.firstReview}</p>
      </Panel>
    )
  return (
    <Panel
      title={words.changes}
      note={
        <Link to={`/bestyrelse/${previous.id}`}>
          {words.changesNote(formats.number(previous.number), formats.day(previous.asOf))}
        </Link>
      }
    >
      <Amounts changes={previous.changes} />
      <Changed title={words.gained} items={previous.changes.gained} />
      <Changed title={words.lost} items={previous.changes.lost} />
      <Names title={words.added} items={previous.changes.added} />
      <Names title={words.removed} items={previous.changes.removed} />
      <h3>{all.notCarriedOut.title}</h3>
      {notCarriedOut.length === 0 ? (
        <p className="small">{words.noPrevious}</p>
      ) : (
        <ul className="plain">
          {notCarriedOut.map((item) => (
            <li key={item.id}>
              <Link to={`/bestyrelse/${item.reviewId}#${item.id}`}>{item.subject}</Link>{' '}
              <small>{all.decided[item.decision]}</small>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

function Amounts({ changes }: { changes: BoardChanges }) {
  const words = useWords().boardReviews.page
  const formats = useFormats()
  const told = [
    changes.gap !== changes.gapBefore &&
      words.gapChange(formats.kroner(changes.gapBefore), formats.kroner(changes.gap)),
    changes.missing !== changes.missingBefore &&
      words.missingChange(formats.kroner(changes.missingBefore), formats.kroner(changes.missing)),
    changes.losing !== changes.losingBefore &&
      words.losingChange(formats.number(changes.losingBefore), formats.number(changes.losing)),
  ].filter((each) => each !== false)
  if (told.length === 0) return <p className="small">{words.nothingChanged}</p>
  return (
    <ul className="plain">
      {told.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  )
}

function Changed({ title, items }: { title: string; items: readonly ChangedActivity[] }) {
  const words = useWords().boardReviews.page
  const formats = useFormats()
  if (items.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className="plain">
        {items.map(({ id, name, gapBefore, gap }) => (
          <li key={id}>{words.fromTo(name, formats.kroner(gapBefore), formats.kroner(gap))}</li>
        ))}
      </ul>
    </>
  )
}

function Names({ title, items }: { title: string; items: readonly { id: string; name: string }[] }) {
  if (items.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className="plain">
        {items.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </>
  )
}

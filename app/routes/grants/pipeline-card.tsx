import { Link, useSearchParams } from '@remix-run/react'
import type { GrantStatus } from '~/domain/grants/grant'
import { grantStatuses, usualNextStatus } from '~/domain/grants/grant'
import { useFormats, useWords } from '~/i18n/language-context'
import { MoveForm } from '~/ui/board/move-form'
import { useDragCard } from '~/ui/board/use-drop-column'
import { useMovedFocus } from '~/ui/board/use-moved-focus'
import { classes } from '~/ui/primitives/class-names'
import type { GrantRow } from '~/usecases/grants/grant-list'
import { codeOptions } from '../saving/options'

/** One grant: who, how much, when and how likely; with the form that moves it. */
export function PipelineCard({
  row,
  mayMove,
  onMove,
}: {
  row: GrantRow
  mayMove: boolean
  onMove: (id: string, to: GrantStatus) => void
}) {
  const { grants: words, codes } = useWords()
  const formats = useFormats()
  const drag = useDragCard(mayMove, row.id)
  const [parameters] = useSearchParams()
  const { link, keep } = useMovedFocus(row.id)
  const isOpen = row.status === 'idea' || row.status === 'drafting' || row.status === 'applied'
  const amount = row.awardedAmount ?? row.appliedAmount
  return (
    <li className={classes('pipeline-card', drag.isMoving && 'moving')} {...drag.card}>
      <Link ref={link} to={`/bevillinger/${row.id}`}>
        {row.title ?? row.name}
      </Link>
      <small>{[row.funder.name, row.title && row.name].filter(Boolean).join(' · ')}</small>
      {amount !== null && <b>{formats.kroner(amount)}</b>}
      <small>
        {[
          isOpen && row.applyBy && words.board.answered(formats.day(row.applyBy)),
          row.probability !== null && words.board.chance(formats.share(row.probability)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </small>
      {mayMove && (
        <details>
          <summary>
            {words.board.moveTo} … <span className="vh">({row.name})</span>
          </summary>
          <MoveForm
            action={`/bevillinger?${parameters}`}
            id={row.id}
            version={row.version}
            name={row.name}
            options={codeOptions(
              grantStatuses.filter((status) => status !== row.status),
              codes.grantStatus,
            )}
            usual={usualNextStatus(row.status) ?? 'idea'}
            labels={words.board}
            onMove={(to) => {
              keep()
              onMove(row.id, to)
            }}
          />
        </details>
      )}
    </li>
  )
}

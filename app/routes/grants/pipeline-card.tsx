import { Form, Link, useSearchParams } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import type { GrantStatus } from '~/domain/grants/grant'
import { grantStatuses } from '~/domain/grants/grant'
import { useFormats, useWords } from '~/i18n/language-context'
import { Button } from '~/ui/primitives/button'
import { classes } from '~/ui/primitives/class-names'
import type { GrantRow } from '~/usecases/grants/grant-list'

/** The card that was moved by its own form takes the focus again in its new column. */
let movedCard: string | null = null

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
  const [isMoving, setMoving] = useState(false)
  const [parameters] = useSearchParams()
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (movedCard !== row.id) return
    movedCard = null
    link.current?.focus()
  }, [row.id])
  const isOpen = row.status === 'idea' || row.status === 'drafting' || row.status === 'applied'
  const amount = row.awardedAmount ?? row.appliedAmount
  return (
    <li
      className={classes('pipeline-card', isMoving && 'moving')}
      draggable={mayMove}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', row.id)
        event.dataTransfer.effectAllowed = 'move'
        setMoving(true)
      }}
      onDragEnd={() => setMoving(false)}
    >
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
          <Form
            method="post"
            action={`/bevillinger?${parameters}`}
            onSubmit={(event) => {
              event.preventDefault()
              movedCard = row.id
              const to = new FormData(event.currentTarget).get('til')
              const status = grantStatuses.find((each) => each === to)
              if (status) onMove(row.id, status)
            }}
          >
            <input type="hidden" name="id" value={row.id} />
            <input type="hidden" name="version" value={row.version} />
            <div className="field">
              <label htmlFor={`til-${row.id}`} className="vh">
                {words.board.moveTo} ({row.name})
              </label>
              <select id={`til-${row.id}`} name="til" defaultValue={nextOf(row.status)}>
                {grantStatuses
                  .filter((status) => status !== row.status)
                  .map((status) => (
                    <option key={status} value={status}>
                      {codes.grantStatus[status]}
                    </option>
                  ))}
              </select>
            </div>
            <Button small aria-label={`${words.board.move} ${row.name}`}>
              {words.board.move}
            </Button>
          </Form>
        </details>
      )}
    </li>
  )
}

/** Where a card usually goes from here. */
function nextOf(status: GrantStatus): GrantStatus {
  const usual: Partial<Record<GrantStatus, GrantStatus>> = {
    idea: 'drafting',
    drafting: 'applied',
    applied: 'awarded',
    awarded: 'closed',
  }
  return usual[status] ?? 'idea'
}

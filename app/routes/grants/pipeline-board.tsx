import { useFetcher } from '@remix-run/react'
import { useState } from 'react'
import type { GrantStatus } from '~/domain/grants/grant'
import { useFormats, useWords } from '~/i18n/language-context'
import { useDropColumn } from '~/ui/board/use-drop-column'
import { classes } from '~/ui/primitives/class-names'
import type { GrantGroup, GrantRow } from '~/usecases/grants/grant-list'
import { PipelineCard } from './pipeline-card'

const openStatuses: readonly GrantStatus[] = ['idea', 'drafting', 'applied', 'awarded']

/** The grants as cards in columns of status. A card is dragged, or moved by its own form, which needs no JavaScript. */
export function PipelineBoard({ groups, mayMove }: { groups: readonly GrantGroup[]; mayMove: boolean }) {
  const { grants: words, codes } = useWords()
  const mover = useFetcher({ key: 'move-grant' })
  const [asked, ask] = useState<{ id: string; to: GrantStatus } | null>(null)
  const open = groups.filter(({ status }) => openStatuses.includes(status))
  const ended = groups.filter(({ status }) => !openStatuses.includes(status))
  const endedCount = ended.reduce((count, { grants }) => count + grants.length, 0)
  const rows = new Map(groups.flatMap(({ grants }) => grants.map((row) => [row.id, row])))
  const move = (id: string, to: GrantStatus) => {
    const row = rows.get(id)
    if (!row || row.status === to) return
    ask({ id, to })
    void mover.submit({ id, version: String(row.version), til: to }, { method: 'post' })
  }
  // Said once the card is there, not when it is asked for: its new status may ask for more first.
  const moved = asked && rows.get(asked.id)
  const said =
    moved?.status === asked?.to && moved ? words.board.moved(moved.name, codes.grantStatus[moved.status]) : ''
  return (
    <>
      {mayMove && <p className="small mb2">{words.board.hint}</p>}
      <p className="vh" role="status">
        {said}
      </p>
      <div className="pipeline-board">
        {open.map((group) => (
          <PipelineColumn key={group.status} group={group} mayMove={mayMove} onMove={move} />
        ))}
      </div>
      <details className="pipeline-ended mt4">
        <summary>{words.board.ended(endedCount)}</summary>
        <div className="pipeline-board mt2">
          {ended.map((group) => (
            <PipelineColumn key={group.status} group={group} mayMove={mayMove} onMove={move} />
          ))}
        </div>
      </details>
    </>
  )
}

function PipelineColumn({
  group,
  mayMove,
  onMove,
}: {
  group: GrantGroup
  mayMove: boolean
  onMove: (id: string, to: GrantStatus) => void
}) {
  const { grants: words, codes } = useWords()
  const formats = useFormats()
  const drop = useDropColumn(mayMove, (id) => onMove(id, group.status))
  const heading = `tavle-${group.status}`
  return (
    <section
      className={classes('pipeline-column', drop.isOver && 'over')}
      aria-labelledby={heading}
      {...drop.column}
    >
      <header>
        <h2 id={heading}>{codes.grantStatus[group.status]}</h2>
        <p>
          {words.count(group.grants.length)} · {formats.shortKroner(group.sum)}
        </p>
      </header>
      {group.grants.length === 0 ? (
        <p className="small">{words.board.emptyColumn}</p>
      ) : (
        <ul>
          {group.grants.map((row: GrantRow) => (
            <PipelineCard key={row.id} row={row} mayMove={mayMove} onMove={onMove} />
          ))}
        </ul>
      )}
    </section>
  )
}

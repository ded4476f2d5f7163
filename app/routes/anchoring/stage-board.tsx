import { Link, useFetcher, useSearchParams } from '@remix-run/react'
import { useState } from 'react'
import type { AnchoringStage } from '~/domain/anchoring/anchoring'
import { anchoringStages } from '~/domain/anchoring/anchoring'
import { usualNextStage } from '~/domain/anchoring/stage-step'
import { addToMonth, lastDayOf } from '~/domain/calendar/month'
import { useFormats, useWords } from '~/i18n/language-context'
import { MoveForm } from '~/ui/board/move-form'
import { useDragCard, useDropColumn } from '~/ui/board/use-drop-column'
import { useMovedFocus } from '~/ui/board/use-moved-focus'
import { classes } from '~/ui/primitives/class-names'
import type { StageColumn, SubjectRow } from '~/usecases/anchoring/anchoring-page'
import { codeOptions } from '../saving/options'
import { useSubjectName } from './subject-name'

interface StageBoardProps {
  columns: readonly StageColumn[]
  mayMove: boolean
  labelledBy: string
}

/** The subjects as cards in columns of stage. A card is dragged, or moved by its own form, which needs no JavaScript. */
export function StageBoard({ columns, mayMove, labelledBy }: StageBoardProps) {
  const { anchoring, codes } = useWords()
  const nameOf = useSubjectName()
  const mover = useFetcher({ key: 'move-subject' })
  const [asked, ask] = useState<{ id: string; to: AnchoringStage } | null>(null)
  const rows = new Map(columns.flatMap(({ subjects }) => subjects.map((row) => [row.subjectId, row])))
  const move = (id: string, to: AnchoringStage) => {
    const row = rows.get(id)
    if (!row || row.stage === to) return
    ask({ id, to })
    const sent = { id: row.anchoring?.id ?? id, version: String(row.version), til: to }
    void mover.submit(sent, { method: 'post' })
  }
  // Said once the card is there, not when it is asked for: its new stage may ask for evidence first.
  const moved = asked && rows.get(asked.id)
  return (
    <>
      {mayMove && <p className="small mb2">{anchoring.board.hint}</p>}
      <p className="vh" role="status">
        {moved && moved.stage === asked.to
          ? anchoring.board.moved(nameOf(moved), codes.stage[moved.stage])
          : ''}
      </p>
      <div className="boardwrap" tabIndex={0} role="region" aria-labelledby={labelledBy}>
        <ol className="stages">
          {columns.map((column) => (
            <Column key={column.stage} column={column} mayMove={mayMove} onMove={move} />
          ))}
        </ol>
      </div>
    </>
  )
}

type OnMove = (id: string, to: AnchoringStage) => void

function Column({ column, mayMove, onMove }: { column: StageColumn; mayMove: boolean; onMove: OnMove }) {
  const { anchoring, codes } = useWords()
  const formats = useFormats()
  const words = anchoring.board
  const drop = useDropColumn(mayMove, (id) => onMove(id, column.stage))
  const { missing, takenOn, subjects } = column
  return (
    <li className={classes(`s-${column.stage}`, drop.isOver && 'over')} {...drop.column}>
      <h3>
        {codes.stage[column.stage]} <span className="n">{subjects.length}</span>
      </h3>
      <p className="kr">
        {subjects.length === 0 ? (
          words.empty
        ) : (
          <>
            <b>{missing >= 100 ? words.missing(formats.shortKroner(missing)) : words.noneMissing}</b>
            {takenOn > 0 && words.takenOn(formats.shortKroner(takenOn))}
          </>
        )}
      </p>
      {subjects.length > 0 && (
        <ul>
          {subjects.map((row) => (
            <Card key={row.subjectId} row={row} mayMove={mayMove} onMove={onMove} />
          ))}
        </ul>
      )}
    </li>
  )
}

function Card({ row, mayMove, onMove }: { row: SubjectRow; mayMove: boolean; onMove: OnMove }) {
  const { anchoring, carryOn, codes } = useWords()
  const formats = useFormats()
  const [parameters] = useSearchParams()
  const name = useSubjectName()(row)
  const drag = useDragCard(mayMove, row.subjectId)
  const { link, keep } = useMovedFocus(row.subjectId)
  const [reason] = row.falseReasons
  const words = anchoring.board
  return (
    <li className={classes(reason && 'false', drag.isMoving && 'moving') || undefined} {...drag.card}>
      <Link ref={link} to={row.address}>
        {name}
      </Link>
      {row.annualGap >= 100 && <small>{words.notSecured(formats.amount(row.annualGap))}</small>}
      {row.annualGap < 100 && row.subjectKind === 'activity' && row.firstUncovered && row.last && (
        <small>{words.coveredThrough(formats.day(lastDayOf(addToMonth(row.firstUncovered, -1))))}</small>
      )}
      <small>
        {[row.subjectKind !== 'activity' && anchoring.kinds[row.subjectKind], row.owner?.name]
          .filter(Boolean)
          .join(' · ')}
      </small>
      {row.continuedIn[0] && <small>{carryOn.continuedIn(row.continuedIn[0].plan)}</small>}
      {reason && <small className="f">{anchoring.doesNotCount(anchoring.shortReasons[reason])}</small>}
      {mayMove && (
        <details>
          <summary aria-label={words.openNamed(name)}>{words.open}</summary>
          <MoveForm
            action={`/forankring?${parameters}`}
            id={row.anchoring?.id ?? row.subjectId}
            version={row.version}
            name={name}
            options={codeOptions(
              anchoringStages.filter((stage) => stage !== row.stage),
              codes.stage,
            )}
            usual={usualNextStage(row.stage)}
            labels={words}
            onMove={(to) => {
              keep()
              onMove(row.subjectId, to)
            }}
          />
        </details>
      )}
    </li>
  )
}

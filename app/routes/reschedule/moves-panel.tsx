import { useFormats, useWords } from '~/i18n/language-context'
import { Panel } from '~/ui/primitives/panel'
import type { Column } from '~/ui/primitives/responsive-table'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import { ObligationStatusBadge } from '~/ui/primitives/status-badge'
import { WhyDate } from '~/ui/reporting/why-date'
import type { ShownMove, ShownObligation } from '~/usecases/reschedule/reschedule-preview'
import { answerNames } from './answers'

/** The obligations to which one thing happens, the day before and the day now beside each other. */
export function MovesPanel({ kind, moves }: { kind: ShownMove['kind']; moves: ShownMove[] }) {
  const { reschedule: words } = useWords()
  const formats = useFormats()
  const isAsked = kind === 'dropsStarted' || moves.some(({ further }) => further !== null)
  const day = (state: ShownObligation | null, isNow: boolean) =>
    state && (
      <span>
        <b>{formats.weekdayDay(state.due)}</b>
        <small>{formats.period(state.period.from, state.period.through)}</small>
        {isNow && state.holdsBack > 0 && <small>{words.holds(formats.kroner(state.holdsBack))}</small>}
      </span>
    )
  const columns: Column<ShownMove>[] = [
    {
      key: 'report',
      title: words.columns.report,
      isHeading: true,
      cell: (move) => (
        <>
          {nameOf(move)}
          <br />
          <ObligationStatusBadge status={(move.before ?? move.after)!.status} />
        </>
      ),
    },
    ...(kind === 'appears'
      ? []
      : [
          {
            key: 'before',
            title: words.columns.before,
            label: words.columns.before,
            place: 'l lab',
            cell: (move: ShownMove) => day(move.before, false),
          },
        ]),
    ...(kind === 'drops' || kind === 'dropsStarted'
      ? []
      : [
          {
            key: 'after',
            title: words.columns.after,
            label: words.columns.after,
            place: 'r lab',
            cell: (move: ShownMove) => (
              <span>
                {day(move.after, true)}
                {kind === 'keptByHand' && move.after && (
                  <small>
                    {words.nowComputed(formats.day(move.after.computedDue))}
                    {move.after.agreedReason && ` · ${move.after.agreedReason}`}
                  </small>
                )}
                {kind === 'stays' && !move.scheduled && <small>{words.noRule}</small>}
                {kind === 'stays' && move.scheduled && (
                  <small>{words.nowComputed(formats.day(move.scheduled.due))}</small>
                )}
                {move.after && (kind === 'moved' || kind === 'appears') && (
                  <WhyDate of={nameOf(move)} why={move.after.why} />
                )}
              </span>
            ),
          },
        ]),
    ...(isAsked
      ? [
          {
            key: 'answer',
            title: words.columns.answer,
            place: 'f o3',
            cell: (move: ShownMove) => <Answer move={move} />,
          },
        ]
      : []),
  ]
  const note = kind in words.notes ? words.notes[kind as keyof typeof words.notes] : undefined
  return (
    <Panel title={words.kinds[kind]} note={note} tone={isAsked ? 'ask' : 'plain'}>
      <ResponsiveTable
        caption={words.kinds[kind]}
        columns={columns}
        rows={moves}
        rowKey={(move) => move.key}
      />
    </Panel>
  )
}

function Answer({ move }: { move: ShownMove }) {
  const words = useWords().reschedule
  const formats = useFormats()
  if (move.kind === 'dropsStarted') {
    return (
      <label className="checkline">
        <input
          className="pick"
          type="checkbox"
          name={answerNames.drop}
          value={move.key}
          aria-label={words.dropItOf(nameOf(move))}
        />
        <span>{words.dropIt}</span>
      </label>
    )
  }
  if (!move.further) return null
  const { period, due, isDefault } = move.further
  return (
    <label className="checkline">
      <input
        className="pick"
        type="checkbox"
        name={answerNames.further}
        value={move.key}
        defaultChecked={isDefault}
      />
      <span>{words.addFurther(formats.period(period.from, period.through), formats.day(due))}</span>
    </label>
  )
}

function nameOf({ requirement, before, after }: ShownMove): string {
  return `${requirement} ${(before ?? after)!.sequence}`
}
